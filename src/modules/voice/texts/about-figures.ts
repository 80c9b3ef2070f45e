import { catalogue, untranslated } from "#platform/texts/index.ts";
import { en } from "./about-figures.en.ts";
import { nb } from "./about-figures.nb.ts";
import { nn } from "./about-figures.nn.ts";

/** The words of the page on how figures are made. */
export const aboutFiguresTexts = catalogue({ nb, nn, en, se: untranslated });
