import { catalogue } from "#platform/texts/index.ts";
import { en } from "./measure.en.ts";
import { nb } from "./measure.nb.ts";
import { nn } from "./measure.nn.ts";
import { se } from "./se.ts";

/** Measures: who does what by when, how far it has come, how the person finds it. */
export const measureTexts = catalogue({ nb, nn, en, se });
