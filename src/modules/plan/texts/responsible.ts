import { catalogue } from "#platform/texts/index.ts";
import { en } from "./responsible.en.ts";
import { nb } from "./responsible.nb.ts";
import { nn } from "./responsible.nn.ts";
import { se } from "./se.ts";

/** Who is asked to be responsible for a measure, what they answer, and what of it waits. */
export const responsibleTexts = catalogue({ nb, nn, en, se });
