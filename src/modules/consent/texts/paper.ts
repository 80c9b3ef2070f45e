import { catalogue, untranslated } from "#platform/texts/index.ts";
import { en } from "./paper.en.ts";
import { nb } from "./paper.nb.ts";
import { nn } from "./paper.nn.ts";

/** Consent on paper and by telephone: the sheet, and entering it. */
export const paperTexts = catalogue({ nb, nn, en, se: untranslated });
