import { catalogue, untranslated } from "#platform/texts/index.ts";
import { en } from "./meet.en.ts";
import { nb } from "./meet.nb.ts";
import { nn } from "./meet.nn.ts";

/** Sharing codes and blocks. */
export const meetTexts = catalogue({ nb, nn, en, se: untranslated });
