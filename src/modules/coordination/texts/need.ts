import { catalogue } from "#platform/texts/index.ts";
import { en } from "./need.en.ts";
import { nb } from "./need.nb.ts";
import { nn } from "./need.nn.ts";
import { se } from "./se.ts";

/** Reporting a need at work, together with the person. */
export const needTexts = catalogue({ nb, nn, en, se });
