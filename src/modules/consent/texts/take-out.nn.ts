import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./take-out.nb.ts";

export const nn = {
  to: "Til",
  purpose: "Kvifor",
  from: "Frå",
  until: "Til og med",
  ended: "Slutt",
  asked: "Du blei spurd",
  who: "Kven",
  when: "Når",
  why: "Grunngiving",
  answer: "Svaret ditt",
  answers: { yes: "ja", no: "nei" },
  unanswered: "ikkje svart",
  blocked: "Sperra",
  codes: { screen: "Kode du viste på skjermen", paper: "Kode på eit ark" },
  taken: "Brukt",
  basis: "På kva grunnlag",
  bases: {
    consent: "du har sagt ja",
    representation: "handla for deg",
    "break-glass": "naudopning",
    invitation: "du har invitert",
  },
} satisfies Like<typeof nb>;
