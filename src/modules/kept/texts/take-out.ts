import { catalogue } from "#platform/texts/index.ts";
import { se } from "./se.ts";
import { en } from "./take-out.en.ts";
import { nb } from "./take-out.nb.ts";
import { nn } from "./take-out.nn.ts";

/** The words of taking everything out. */
export const takeOutTexts = catalogue({ nb, nn, en, se });
