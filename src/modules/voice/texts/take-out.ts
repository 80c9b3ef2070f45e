import { catalogue, untranslated } from "#platform/texts/index.ts";
import { en } from "./take-out.en.ts";
import { nb } from "./take-out.nb.ts";
import { nn } from "./take-out.nn.ts";

/** The headings and words of the files that one takes out. */
export const takeOutTexts = catalogue({ nb, nn, en, se: untranslated });

/** The texts, as a file gets them. */
export type TakeOutTexts = ReturnType<typeof takeOutTexts.in>["t"];
