import { catalogue, untranslated } from "#platform/texts/index.ts";
import { en } from "./shared.en.ts";
import { nb } from "./shared.nb.ts";
import { nn } from "./shared.nn.ts";

/** What others share with the one who acts. */
export const sharedTexts = catalogue({ nb, nn, en, se: untranslated });
