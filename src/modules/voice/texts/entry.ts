import { catalogue, untranslated } from "#platform/texts/index.ts";
import { en } from "./entry.en.ts";
import { nb } from "./entry.nb.ts";
import { nn } from "./entry.nn.ts";

/** The texts of entering a voice for somebody. */
export const entryTexts = catalogue({ nb, nn, en, se: untranslated });

/** The texts, as a page gets them. */
export type EntryTexts = ReturnType<typeof entryTexts.in>["t"];
