import { catalogue } from "#platform/texts/index.ts";
import { en } from "./keep.en.ts";
import { nb } from "./keep.nb.ts";
import { nn } from "./keep.nn.ts";
import { se } from "./se.ts";

/** The words of the rules of keeping. */
export const keepTexts = catalogue({ nb, nn, en, se });
