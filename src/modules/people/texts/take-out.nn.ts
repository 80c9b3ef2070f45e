import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./take-out.nb.ts";

export const nn = {
  me: "Du",
  numbers: { "birth-number": "Fødselsnummer", "d-number": "D-nummer" },
  born: "Fødd",
  organisation: "Verksemd",
  since: "Her sidan",
  wished: (day: string) => `Kan nåast, sagt ${day}`,
  kinds: {
    parent: "forelder",
    guardian: "verje",
    proxy: "fullmektig",
    lawyer: "advokat",
    companion: "ledsagar",
    "next-of-kin": "pårørande",
  },
  forMe: (kind: string) => `Handlar for deg som ${kind}`,
  iFor: (kind: string) => `Du handlar som ${kind} for`,
  who: "Kven",
  matters: "I kva",
  basis: "På kva grunnlag",
  from: "Frå",
  until: "Til",
} satisfies Like<typeof nb>;
