import type { Figure } from "#platform/module.ts";
import { figureTexts } from "./texts/figures.ts";

/** The numbers about people that leave this module. */
export const coercionFigures: readonly Figure[] = [
  {
    name: "coercion-figures",
    by: "nested",
    countedBy: ["care.coercion_rows", "coercionFiguresOf"],
    words: (lang) => figureTexts.in(lang).t.about,
  },
];
