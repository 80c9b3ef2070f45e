import { catalogue, untranslated } from "#platform/texts/index.ts";
import { en } from "./ask.en.ts";
import { nb } from "./ask.nb.ts";
import { nn } from "./ask.nn.ts";

/** Asking somebody for consent, and answering. */
export const askTexts = catalogue({ nb, nn, en, se: untranslated });

/** One language of them. */
export type AskTexts = ReturnType<typeof askTexts.in>["t"];
