import { catalogue, untranslated } from "#platform/texts/index.ts";
import { en } from "./mine.en.ts";
import { nb } from "./mine.nb.ts";
import { nn } from "./mine.nn.ts";

/** What this room adds to the page *Mitt*. */
export const mineTexts = catalogue({ nb, nn, en, se: untranslated });
