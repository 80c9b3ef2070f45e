import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./take-out.nb.ts";

export const en = {
  me: "You",
  numbers: { "birth-number": "National identity number", "d-number": "D-number" },
  born: "Born",
  organisation: "Organisation",
  since: "Here since",
  wished: (day: string) => `Can be reached, said ${day}`,
  kinds: {
    parent: "parent",
    guardian: "guardian",
    proxy: "proxy",
    lawyer: "lawyer",
    companion: "companion",
    "next-of-kin": "next of kin",
  },
  forMe: (kind: string) => `Acts for you as ${kind}`,
  iFor: (kind: string) => `You act as ${kind} for`,
  who: "Who",
  matters: "In what",
  basis: "On what basis",
  from: "From",
  until: "Until",
} satisfies Like<typeof nb>;
