import { catalogue } from "#platform/texts/index.ts";
import { en } from "./figures.en.ts";
import { nb } from "./figures.nb.ts";
import { nn } from "./figures.nn.ts";
import { se } from "./se.ts";

/** The unit's numbers for closed quarters. */
export const figureTexts = catalogue({ nb, nn, en, se });
