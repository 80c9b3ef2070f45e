import { catalogue, untranslated } from "#platform/texts/index.ts";
import { en } from "./info.en.ts";
import { nb } from "./info.nb.ts";
import { nn } from "./info.nn.ts";

/** The words of the pages on privacy, accessibility and the limits of what is promised. */
export const infoTexts = catalogue({ nb, nn, en, se: untranslated });
