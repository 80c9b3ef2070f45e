import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./form.nb.ts";

export const en = {
  documentTitle: "Say what you think, on paper",
  title: "Say what you think",
  codeLabel: "Code:",
  handIn: (places) => `Hand this sheet in here: ${places}`,
  answer: (within) => `You will have an answer within ${within}.`,
  afterEntry: "Once the sheet has been typed in, it is shredded.",
  question: (unit) => `What do you want to say to ${unit}?`,
  hint: "Use your own words. It need not be long or neat. Leave out the names of others if you can.",
  tear: "Tear off along the dashed line.",
  keep: "Keep this part. This is your code",
  online: (address) => `Find the answer at ${address}.`,
  phone: (number) => `Or call ${number} and read the code aloud.`,
  lost: "If you lose the code, nobody can find it again.",
  who: "Who may know it is you?",
  whoHint: "Tick one. You cannot change it later. If you tick none, we type it in as anonymous.",
  anonymous: {
    name: "Anonymous",
    says: [
      "Do not write your name. Nobody knows who you are, nor do we. We keep only what you write, which place it is about, and which week.",
      "The one who types in the sheet sees your handwriting and the code.",
      "If you write something only you can know, somebody may still recognise you.",
    ],
  },
  confidential: {
    name: "Confidential",
    says: (contact) => [
      `Only ${contact} sees your name, and may contact you. Those who answer see what you write, but not who you are.`,
      `Put the sheet in a closed envelope and write “To ${contact}” on it. Without the envelope others may see the name.`,
    ],
  },
  named: {
    name: "With your name",
    says: [
      "Those who read and answer see your name. This is easiest if you want something put right for you.",
    ],
  },
  name: "Your name",
  nameHint: "Not if you are anonymous.",
  about: "What is it about?",
  as: "Who are you?",
  wish: "What do you wish for?",
  optional: "if you like",
  help: "Do you need someone to talk to now?",
  checked: (day) => `The same numbers for everyone. Checked ${day}.`,
} satisfies Like<typeof nb>;
