import type { Figure } from "#platform/module.ts";
import { aboutFiguresTexts } from "./texts/about-figures.ts";

/** The numbers about people that leave this module. */
export const voiceFigures: readonly Figure[] = [
  {
    name: "unit-figures",
    by: "nested",
    countedBy: ["participation.period_rows", "figuresOf"],
    words: (lang) => aboutFiguresTexts.in(lang).t.ours.unit,
  },
  {
    name: "others-in-case",
    by: "fives",
    countedBy: ["participation.others_in_case"],
    words: (lang) => aboutFiguresTexts.in(lang).t.ours.others,
  },
];
