import { counted, type Like } from "#platform/texts/index.ts";
import type { nb } from "./take-out.nb.ts";

export const en = {
  title: "Take everything out",
  lead: "Everything Medvirk has about you, as files that you can read, keep or pass on. Nobody is told that you fetch them.",
  mine: "Everything we have about you, as files.",
  careful:
    "Whoever has the file can read it all. Keep it where only you can get at it, and delete it from your downloads if others use the machine.",
  low: "You are signed in with a code and a password. Some of what you have written about yourself is then left out. Sign in with an electronic ID to have it all.",
  files: "Three files, the same content",
  html: "To read",
  htmlHelp: "Opens in the browser, also without a network.",
  json: "For another program",
  jsonHelp: "JSON, with fixed names.",
  fhir: "For the health service",
  fhirHelp: "FHIR R4, as record systems exchange information.",
  get: (what: string) => `Fetch the file: ${what}`,
  inside: "What is in it",
  count: "How many",
  none: "Nothing",
  numbers: (n: number) => counted("en", n, { one: "thing", other: "things" }),
  file: {
    title: "Everything Medvirk has about you",
    taken: (day: string, from: string) => `Taken out ${day} from ${from}.`,
    contents: "Contents",
    empty: "There is nothing here about you.",
    kept: "How long",
    end: "Here it ends. If something is missing, tell the organisation, or complain to Datatilsynet.",
  },
  erase: "Would you rather be erased?",
} satisfies Like<typeof nb>;
