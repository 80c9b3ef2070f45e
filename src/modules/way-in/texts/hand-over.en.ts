import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./hand-over.nb.ts";

export const en = {
  title: "Codes on paper",
  mine: "For those who use no electronic ID: give a code that lets them in.",
  lead: "For those who do not use BankID or another electronic ID. The code opens less than BankID does. Give it only to the one who will use it.",
  add: "Give a code to somebody who is new here",
  wished: "Have asked for a code",
  wishedNone: "Nobody is waiting for a code.",
  wish: (day, unit) => `Asked ${unit} for a code on ${day}.`,
  given: "Have been given a code by us",
  givenNone: "We have not given any code yet.",
  givenBy: (name, day) => `${name} made it on ${day}.`,
  someone: "Somebody who has left",
  give: "Give the code",
  renew: "Give a new code",
  actFor: (act, name) => `${act} to ${name}`,
  checked: {
    known: "I give it to the person now. I know the person.",
    "showed-id": "I give it to the person now. The person has shown ID.",
    "register-address": "It is sent by post to the address in the population register.",
  },
  was: {
    known: "Given to somebody we know.",
    "showed-id": "Given to somebody who showed ID.",
    "register-address": "Sent by post.",
  },
  form: {
    titleNew: "Give a code to somebody who is new here",
    title: (name) => `Give ${name} a code`,
    leadNew: "We need a name and a language, nothing more.",
    leadNumber: "We need a name and a language. A number is seldom needed.",
    old: (name) =>
      `If ${name} has a code, a password or a passkey already, they stop working at once. ${name} is told inside Medvirk.`,
    known:
      "Does the person use Medvirk with an electronic ID already? Then the person must ask for the code, on the page How you sign in.",
    name: "The name",
    nameHelp: "As the person wants to be called.",
    language: "The language of the sheet and the pages",
    how: "How does the person get the code, and how do you know who it is?",
    note: "It is written down that you made it, and what you answered here. The person can read it.",
    act: "Make the code",
  },
  wrong: {
    name: "Type the name",
    long: "The name can have at most 120 characters",
    language: "Choose the language",
    checked: "Choose how the person gets the code",
  },
  made: {
    title: (name) => `The code for ${name}`,
    lead: "It is shown only now. Print the sheet and hand it over. Keep no copy.",
    posted: "Use an envelope that does not show which service it comes from.",
    name: "The sign-in name",
    code: "The code",
    from: (day: string) => `It works from ${day}. Until then what the person has from before works.`,
    until: (day) => `It must be used for the first time by ${day}.`,
    print: "Print the sheet (PDF)",
    back: "To all codes",
  },
} satisfies Like<typeof nb>;
