import { catalogue } from "#platform/texts/index.ts";
import { en } from "./minutes.en.ts";
import { nb } from "./minutes.nb.ts";
import { nn } from "./minutes.nn.ts";
import { se } from "./se.ts";

/** Staying away and being heard; who was there; the minutes and what was decided. */
export const minutesTexts = catalogue({ nb, nn, en, se });
