import { catalogue, untranslated } from "#platform/texts/index.ts";
import { en } from "./share.en.ts";
import { nb } from "./share.nb.ts";
import { nn } from "./share.nn.ts";

/** Whom one shares with: the list, one consent, giving a new one. */
export const shareTexts = catalogue({ nb, nn, en, se: untranslated });

/** One language of them. */
export type ShareTexts = ReturnType<typeof shareTexts.in>["t"];
