import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./give.nb.ts";

export const en = {
  title: "Say what you think",
  step: (n, unit) => `Step ${n} of 3 · ${unit}`,
  notSignedIn: "You are not signed in. Nobody sees who you are until you have chosen so yourself.",
  userContact: "user contact",
  and: "and",
  words: {
    label: (unit) => `What do you want to say to ${unit}?`,
    help: "Use your own words. It need not be long or well written. Leave out other people's names if you can.",
  },
  promise: (unit) => `You are saying that ${unit} has not kept this promise:`,
  modes: {
    legend: "Who may know that it is you?",
    help: "You cannot change this afterwards. Choose what is safe for you.",
    anonymous: "Anonymous",
    anonymousLines: [
      "Nobody will learn from us who you are, because we do not know it ourselves. We keep what you write, which place it is about, and which week. No name, no network address, no time of day.",
      "You get a code and find the answer with it. If you lose the code, nobody can bring it back.",
      "In a small place, or when you write something only you can know, somebody may still guess that it is you.",
    ],
    confidential: "Confidential",
    confidentialLines: (contact, unit) => [
      `${contact} can see your name and contact you. Nobody else who reads or answers sees it.`,
      "Each time your name is opened it is written down, and you can read that.",
      `Those who work at ${unit} see what you write, but not who you are. They may guess, from what you write.`,
    ],
    named: "With your name",
    namedLines: (unit) => [
      "It is easiest if you want something put right for you in particular.",
      `Those who work at ${unit}, their leaders and the user contact see your name.`,
    ],
    signIn: "You sign in before you send.",
    noContact: (unit) =>
      `You cannot choose confidential here now. It takes one named user contact for ${unit} who looks after your name, and nobody has that task today.`,
    instead: "Would you rather be anonymous?",
    insteadLink: "Write without being signed in",
    insteadWhy:
      "You are signed in here, and what you write is kept as your draft. That is why you cannot be anonymous on this page.",
  },
  stored: {
    title: "What do you keep, exactly?",
    what: "We keep",
    yes: "Yes",
    no: "No",
    words: "What you write",
    name: "Your name",
    nameLocked: "Yes, locked",
    when: "When you wrote",
    week: "The week",
    moment: "Day and time",
    address: "Network address, phone, computer",
    cookie: "Cookie in your browser",
    cookieSignedIn: "While you are signed in",
    twice: "Fingerprint of the form",
    twiceAnonymous: "For ten minutes",
    twiceSignedIn: "For one day",
    also: "We also keep the place, the language and your answers on the next page.",
    locked: (contact) => `A locked name can be opened by ${contact}, and by nobody else who uses Medvirk.`,
    code: "We do not keep your code, only a fingerprint that cannot be turned back into the code.",
    twiceWhy:
      "The fingerprint of the form keeps it from being sent twice. For those who are anonymous it is not linked to what you wrote.",
    readers: (unit) =>
      `Those who work at ${unit}, their leaders and the user contact read what you write. If they send the case to another place that can do something about it, those who work there read it. You see that in the case.`,
    waiting:
      "If you choose confidential or with your name, your text lies locked with us for up to 30 minutes while you sign in. Only your browser has the key.",
  },
  guess: {
    title: "What can somebody still guess or find?",
    lines: (unit) => [
      `If you are few at ${unit}, those who work there may guess who wrote.`,
      "The way you write, and what you tell, can be recognised.",
      "Those who read the inbox may notice on which day the text came. On the next page you can ask that it is shown only when the week is over.",
      "If you withdraw the case, it is hidden at once and the text deleted after about a week. Backups may hold it for a while longer.",
      "Your browser remembers that you have been here. If you borrow a phone, a computer or a network, its owner may see that you visited Medvirk.",
      "Those who run the database can read what is in it. If you write anonymously, it does not say who you are.",
    ],
  },
  next: "Go on",
  cancel: "Cancel",
  notSent:
    "Nothing is sent yet. On the next page you can add more if you like, and you look everything over before you send.",
  review: {
    title: "Look it over before you send",
    you: "You",
    anonymous: (unit) => `You are sending this anonymously to ${unit}. Only the week is kept, not the day.`,
    confidential: (unit, contact) =>
      `You are sending this in confidence to ${unit}. Your name is locked, and only ${contact} can open it.`,
    named: (unit, name) => `You are sending this to ${unit} with your name, ${name}.`,
    more: "Do you want to say more?",
    moreText: "You can skip everything here.",
    about: "What is it about?",
    aboutHelp: "A few words, for example: telephone hours.",
    asWhom: "Who are you?",
    asWhomChoices: {
      user: "I use the service",
      "next-of-kin": "I am next of kin",
      "on-behalf-of": "I say it on behalf of somebody",
      employee: "I am an employee and pass on something that was said",
      none: "I would rather not say",
    },
    wish: "What do you wish for?",
    wishHelp: "You get an answer whatever you choose.",
    wishChoices: {
      answer: "An answer",
      change: "A change",
      know: "Only that you know",
      none: "I do not know",
    },
    third: "It is about one particular other person",
    thirdHelp: (unit) =>
      `What you write is not linked to that person's record or cases. Those who work at ${unit}, their leaders and the user contact can read it.`,
    hold: "Show it only when the week is over",
    holdHelp: (day, unit) =>
      `Then nobody at ${unit} can see on which day you wrote. They see it from ${day}. The deadline for answering you is the same.`,
    send: (unit) => `Send to ${unit}`,
    edit: "Change what I wrote",
    notSent: "Nothing is sent yet. When you send, you get a code to follow the case with.",
    draft: "Nothing is sent yet. What you wrote is kept as your draft.",
  },
  draft: "Nothing is sent yet. What you write is kept as your draft.",
  draftBack: "Here is your draft. Only you see it.",
  used: {
    title: "This form has been sent before",
    lead: "What you sent then stands, and has its own code. The text below is another. You can send it as something new, or leave it.",
  },
  closed: {
    title: (unit) => `${unit} does not take voices here`,
    lead: "Nothing is sent. You can say it to a place that does, and they can send it on to the right place.",
    places: "Here you can say it instead",
    all: "See all places",
    phone: (number) => `You can also call ${number}.`,
    yours: "What you wrote can be copied from here:",
  },
  asSelf: {
    title: "You give a voice as yourself",
    lead: "You are here in a role at work now. Nothing is sent. What you wrote is kept as your draft, and nobody else sees it.",
    leadFor:
      "You are here for another person now. Nothing is sent. What you wrote is kept as your draft, and nobody else sees it.",
    change: "Change to yourself",
    goOn: "Go on with the draft when you have changed",
    entry: "If you are writing something down for another person, do it under",
    entryLink: "Enter from paper or telephone",
  },
  problems: {
    words: "Write what you want to say. A few words are enough.",
    long: (n, most) =>
      `The text has ${n} characters. We can take ${most} at a time. Shorten it, or split it in two.`,
    mode: "Choose who may know that it is you.",
    about: (n, most) => `Write at most ${most} characters here. Now there are ${n}.`,
    choice: "Choose one of the answers, or skip it.",
  },
} satisfies Like<typeof nb>;
