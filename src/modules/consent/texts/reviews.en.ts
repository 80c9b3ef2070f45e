import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./reviews.nb.ts";

export const en = {
  title: "To review",
  workText: "Emergency openings, and what somebody has said was wrong.",
  lead: "You see what happened, and why. You do not see what was read.",
  empty: "Nothing waits. You get a message when something does.",
  waiting: "Waiting for you",
  done: "Reviewed before",
  emergency: {
    title: (who) => `${who} opened in an emergency`,
    facts: (unit, when) => `${unit} · ${when}`,
    next: "Say whether it was right, and why.",
    own: "You opened this yourself, or it is about you. Somebody else must review it.",
    page: "An emergency opening",
    person: "Whom it is about",
    topics: "What was opened",
    time: "When",
    span: (from, to) => `${from} until ${to}`,
    reason: "Reason",
    words: (who) => `What ${who} wrote`,
  },
  objection: {
    title: (person) => `${person} says that a look was wrong`,
    facts: (when) => `Said on ${when}`,
    next: "Look into it, and answer.",
    page: "A look that may have been wrong",
    line: "What happened",
    lookedAt: (who, when) => `${who} looked at something on ${when}.`,
  },
  explanation: {
    title: (person) => `${person} has not been told why`,
    next: (name) => `${name} and the leader have not answered. Answer, or get them to.`,
  },
  form: {
    finding: "What do you find?",
    right: "It was right",
    wrong: "It was not right",
    words: "Why?",
    helpEmergency: (person, who) =>
      `${person} and ${who} read this. If it was not right, also say what happens now.`,
    helpObjection: (person) => `${person} reads this. If it was not right, also say what happens now.`,
    save: "Save",
    note: "Nothing has been saved yet. It cannot be changed afterwards.",
  },
  found: {
    right: (name) => `${name} found that it was right`,
    wrong: (name) => `${name} found that it was not right`,
  },
  sealed: (when) => `The log was last locked on ${when}.`,
  notSealed: "The log has not been locked yet.",
  problems: {
    finding: "Choose whether it was right.",
    words: "Write why.",
    long: "The text is too long. Make it shorter.",
    late: "Somebody has reviewed this already, or you may not do it yourself. What you wrote was not saved.",
    "already-sent": "This form has already been sent once, with other contents. What was sent first stands.",
  },
} satisfies Like<typeof nb>;
