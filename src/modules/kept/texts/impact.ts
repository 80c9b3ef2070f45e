import { catalogue } from "#platform/texts/index.ts";
import { en } from "./impact.en.ts";
import { nb } from "./impact.nb.ts";
import { nn } from "./impact.nn.ts";
import { se } from "./se.ts";

/** The words of the impact assessment. */
export const impactTexts = catalogue({ nb, nn, en, se });
