import { catalogue } from "#platform/texts/index.ts";
import { en } from "./paper.en.ts";
import { nb } from "./paper.nb.ts";
import { nn } from "./paper.nn.ts";
import { se } from "./se.ts";

/** A meeting on paper. */
export const onPaperTexts = catalogue({ nb, nn, en, se });
