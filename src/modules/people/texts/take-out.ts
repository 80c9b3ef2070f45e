import { catalogue, untranslated } from "#platform/texts/index.ts";
import { en } from "./take-out.en.ts";
import { nb } from "./take-out.nb.ts";
import { nn } from "./take-out.nn.ts";

/** The words of what is taken out about a person as such. */
export const takeOutTexts = catalogue({ nb, nn, en, se: untranslated });
