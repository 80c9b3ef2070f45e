import { catalogue, untranslated } from "#platform/texts/index.ts";
import { en } from "./thread.en.ts";
import { nb } from "./thread.nb.ts";
import { nn } from "./thread.nn.ts";

/** The fixed words of a printed case. */
export const threadTexts = catalogue({ nb, nn, en, se: untranslated });

/** Said in Northern Sámi at the top of a case whose fixed words are still bokmål. */
export const notTranslated = "Dát lea dárogillii, danne go ii leat vel jorgaluvvon davvisámegillii.";
