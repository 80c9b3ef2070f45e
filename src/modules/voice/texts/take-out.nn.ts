import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./take-out.nb.ts";

/** The headings and words of the files that one takes out, in nynorsk. */
export const nn = {
  columns: {
    came: "Kom",
    unit: "Eining",
    mode: "Måte",
    channel: "Kanal",
    as_whom: "Som kven",
    about: "Gjeld",
    wish: "Ønske",
    words: "Ord",
    state: "Kvar ho står",
    answered_on: "Svart på",
    outcome: "Førte til",
    answer: "Svar",
    degree_service: "Grad, tenesta",
    degree_giver: "Grad, den som skreiv",
    seen: "Ser endringa",
  },
  seen: { yes: "ja", half: "halve", no: "nei" },
} satisfies Like<typeof nb>;
