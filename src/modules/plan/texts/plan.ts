import { catalogue } from "#platform/texts/index.ts";
import { en } from "./plan.en.ts";
import { nb } from "./plan.nb.ts";
import { nn } from "./plan.nn.ts";
import { se } from "./se.ts";

/** The plan as a whole: starting it, reading it, framing and ending it. */
export const planTexts = catalogue({ nb, nn, en, se });
