import { catalogue, untranslated } from "#platform/texts/index.ts";
import { en } from "./clock.en.ts";
import { nb } from "./clock.nb.ts";
import { nn } from "./clock.nn.ts";

/** The words of a clock. */
export const clockTexts = catalogue({ nb, nn, en, se: untranslated });
