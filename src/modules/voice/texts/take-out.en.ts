import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./take-out.nb.ts";

/** The headings and words of the files that one takes out, in English. */
export const en = {
  columns: {
    came: "Came",
    unit: "Unit",
    mode: "Mode",
    channel: "Channel",
    as_whom: "As whom",
    about: "About",
    wish: "Wish",
    words: "Words",
    state: "Where it stands",
    answered_on: "Answered",
    outcome: "Led to",
    answer: "Answer",
    degree_service: "Degree, service",
    degree_giver: "Degree, the one who wrote",
    seen: "Sees the change",
  },
  seen: { yes: "yes", half: "half", no: "no" },
} satisfies Like<typeof nb>;
