import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./emergency.nb.ts";

export const en = {
  title: "Read with the code on the card",
  lead: "Have you found a card with a code on somebody you are helping now? Then you can read what that person has written.",
  code: "The code on the card",
  codeHelp: "28 signs in groups of four. Spaces and capital or small letters make no difference.",
  you: "Who are you?",
  name: "Your name",
  capacity: "As what are you here?",
  workplace: "Where do you work?",
  workplaceHelp:
    "Ward and hospital, emergency clinic, unit. If you do not work: write how you know the person.",
  reason: "Why do you read now?",
  reasonHelp: "One sentence is enough.",
  logged: "Name, workplace and reason are kept, and the person is told that you have read.",
  open: "Read",
  life: "If life is in danger, call 113 first.",
  opened: {
    title: (name: string) => `Written by ${name}`,
    lead: "These are the person’s own words. They are not a record, and not a legally binding agreement.",
    nothing: "Nothing is written here that others can see.",
    silence:
      "You are bound to secrecy. Ask the person before you tell anybody that they are with you, the family too.",
    law: "Before a decision on coercion the person must be heard. What was said of earlier coercion must be given special weight (Mental Health Care Act § 4-2).",
    logged: (at: string) => `Read ${at}. It stands in the person’s log.`,
    again: "Read with another code",
  },
  wrong: {
    missing: "Write the code.",
    length: "The code has 28 signs. See whether something is missing.",
    slip: "One or more signs are wrong. Look closely at the card.",
    unknown: "The code opens nothing. See that all signs are right.",
    wait: "Too many codes that are not right were written. Wait an hour, or call 116 117.",
    name: "Write your name.",
    capacity: "Choose as what you are here.",
    workplace: "Write where you work.",
    reason: "Write why you read.",
    longLine: "Write less.",
  },
} satisfies Like<typeof nb>;
