import { catalogue } from "#platform/texts/index.ts";
import { en } from "./erasure.en.ts";
import { nb } from "./erasure.nb.ts";
import { nn } from "./erasure.nn.ts";
import { se } from "./se.ts";

/** The words of being erased. */
export const erasureTexts = catalogue({ nb, nn, en, se });
