import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./classes.nb.ts";

export const en = {
  classes: {
    voice: {
      what: "What you say, and all that is answered and done",
      why: "To receive what you say, answer you and do something about it.",
      who: "You. Those who work where you sent it, and their leaders.",
    },
    "identity behind a voice": {
      what: "Your name, if you gave it",
      why: "To be able to reach you.",
      who: "With your name: those who work there. In confidence: only the user contact, and each time it is opened is written down for you.",
    },
    "own notes": {
      what: "What you write about yourself",
      why: "So that you have it in one place, and can share what you want.",
      who: "You, and those you share the topic with.",
    },
    "after coercion": {
      what: "Conversations after coercion",
      why: "To show that the unit offered you a conversation after coercion, and what you answered.",
      who: "You, employees and the leader of the unit that wrote it in, and whoever acts for you in treatment.",
    },
    "supported decisions": {
      what: "Support to decide",
      why: "To show what was to be decided, who supported you, what you wanted, and which support was tried.",
      who: "You, and employees and the leader of the unit where it was to be decided. What you prepare alone, only you.",
    },
    "own plan": {
      what: "Your plan",
      why: "So that you have what you want and need in one place, and can share it.",
      who: "You, and those you share the plan with. What you have hidden, and your ratings, only you see.",
    },
    "own meetings": {
      what: "Your meetings",
      why: "So that you can meet those who help you on your terms, and keep what was said.",
      who: "You, and those you have invited, as long as they are. Whoever was invited sees their own answers.",
    },
    "own crisis plan": {
      what: "Your crisis plan",
      why: "So that you have it yourself, and others can read it when things get hard.",
      who: "You, and those you share the topic with. What you have hidden, and who must not know, only you see.",
    },
    coordination: {
      what: "Coordinator and individual plan",
      why: "So that a reported need becomes an offer, and somebody answers for the help hanging together.",
      who: "You, the coordinating unit, and the coordinator as long as it runs. Not whom you have blocked.",
    },
    consent: {
      what: "What you share with whom, and whom you have blocked",
      why: "So that only those you have said yes to see anything.",
      who: "You. Whoever acts for you, in that matter. The one you have blocked is not told.",
    },
    representation: {
      what: "Who may act for whom, and in what",
      why: "To know who has the right to do something for you.",
      who: "You and whoever acts for you.",
    },
    "information from next of kin": {
      what: "What relatives tell a place about somebody",
      why: "So that the place can listen to relatives and answer them.",
      who: "Those who work at the place, or only its leader. Whoever told it, with the code.",
    },
    "access log": {
      what: "Who has looked at what is yours",
      why: "So that you can see it and ask why.",
      who: "You. When you ask why or say that it was wrong, also the one you ask, and the privacy officer. After an emergency opening also the privacy officer and whoever opened.",
    },
    "improvement work": {
      what: "Improvement cases and measures that something you said led to",
      why: "To make things better, and let everyone see who does what by when.",
      who: "Those who work there, and their leaders. You, when you were one of those who said it.",
    },
    publication: {
      what: "Texts under “You said – we answered”",
      why: "To show others what was said and answered, when you have said yes to the words.",
      who: "You and the place. Everyone, when you have said yes.",
    },
    statistics: {
      what: "Numbers for each place, never below five",
      why: "To show how much participation there is.",
      who: "Everyone.",
    },
    "public register": {
      what: "Places, telephone numbers and promises",
      why: "So that everyone finds the way.",
      who: "Everyone.",
    },
    deadline: {
      what: "Dates by which you are owed an answer",
      why: "So that both sides see when the answer is due.",
      who: "You and those who must answer.",
    },
    log: {
      what: "What happened, and who did it",
      why: "So that it can be checked afterwards.",
      who: "You, for what concerns you. Whoever did it.",
    },
    notice: {
      what: "Messages to you that something is new",
      why: "So that you get to know.",
      who: "Only you.",
    },
    draft: {
      what: "Drafts, when you are signed in",
      why: "So that you do not lose what you have written.",
      who: "Only you.",
    },
    identity: {
      what: "Name, birth date and how you are recognised when you sign in",
      why: "To know that it is you.",
      who: "You. For staff, colleagues see the name too.",
    },
    contact: {
      what: "How you wish to be reached, and whether you need an interpreter",
      why: "To reach you in the way you wish, and only in that way.",
      who: "You. Those who work with you, when you have shared it with them. A secret address: only you.",
    },
    role: {
      what: "Who works where",
      why: "To know what the one who is signed in may do.",
      who: "They themselves, colleagues and administrators.",
    },
    "sign-in": {
      what: "That you are signed in, invitations, and what you sign in with: sign-in name, code, password and passkey",
      why: "So that you stay signed in, and can end it.",
      who: "Nobody can read them. Those who gave you a code see that you have been given it.",
    },
    key: {
      what: "The key that locks what you own",
      why: "So that others cannot read what you own, and it can be erased for good.",
      who: "Nobody can read it.",
    },
    erasure: {
      what: "That you have asked to be erased, and a list without names of those who have been",
      why: "So that nobody who has been erased comes back with a backup.",
      who: "You, until it is done. After that nobody.",
    },
    "law as data": {
      what: "What the law opens at which age",
      why: "So that the rules are followed when you grow older.",
      who: "Everyone.",
    },
    technical: {
      what: "Technical rows",
      why: "So that nothing is done twice, and deadlines are watched.",
      who: "Nobody. Random numbers only.",
    },
    "impact assessment": {
      what: "The privacy assessment",
      why: "To show what could harm whom, and what is done about it.",
      who: "Administrators and privacy officers of the organisation.",
    },
  },
} satisfies Like<typeof nb>;
