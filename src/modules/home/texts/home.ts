import { catalogue, untranslated } from "#platform/texts/index.ts";
import { en } from "./home.en.ts";
import { nb } from "./home.nb.ts";
import { nn } from "./home.nn.ts";

/** The words of *My tasks* and of the signed-in home page. */
export const homeTexts = catalogue({ nb, nn, en, se: untranslated });
