import { catalogue, untranslated } from "#platform/texts/index.ts";
import { en } from "./publish.en.ts";
import { nb } from "./publish.nb.ts";
import { nn } from "./publish.nn.ts";

/** The words of publishing, on both sides, and of a unit's promises. */
export const publishTexts = catalogue({ nb, nn, en, se: untranslated });

/** Those words in one language. */
export type PublishTexts = ReturnType<typeof publishTexts.in>["t"];
