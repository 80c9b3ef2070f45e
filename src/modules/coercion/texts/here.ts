import { catalogue } from "#platform/texts/index.ts";
import { en } from "./here.en.ts";
import { nb } from "./here.nb.ts";
import { nn } from "./here.nn.ts";
import { se } from "./se.ts";

/** The conversation after coercion at work: registering, offering, holding, entering what was answered. */
export const hereTexts = catalogue({ nb, nn, en, se });
