import { catalogue, untranslated } from "#platform/texts/index.ts";
import { en } from "./withdrawal.en.ts";
import { nb } from "./withdrawal.nb.ts";
import { nn } from "./withdrawal.nn.ts";

/** Stopping on paper or by word of mouth: the sheet, entering it, and what the person sees of it. */
export const withdrawalTexts = catalogue({ nb, nn, en, se: untranslated });
