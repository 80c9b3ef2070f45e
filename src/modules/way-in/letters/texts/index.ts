import { catalogue, untranslated } from "#platform/texts/index.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** The fixed words of the sheet with a code. */
export const paperCodeTexts = catalogue({ nb, nn, en, se: untranslated });
