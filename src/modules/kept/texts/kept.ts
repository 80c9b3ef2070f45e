import { catalogue } from "#platform/texts/index.ts";
import { en } from "./kept.en.ts";
import { nb } from "./kept.nb.ts";
import { nn } from "./kept.nn.ts";
import { se } from "./se.ts";

/** The words of "what we keep about you". */
export const keptTexts = catalogue({ nb, nn, en, se });
