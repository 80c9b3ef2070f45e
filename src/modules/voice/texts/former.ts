import { catalogue, untranslated } from "#platform/texts/index.ts";
import { en } from "./former.en.ts";
import { nb } from "./former.nb.ts";
import { nn } from "./former.nn.ts";

/** What has become of a place that is no more. */
export const formerTexts = catalogue({ nb, nn, en, se: untranslated });
