import { catalogue, type Like } from "#platform/texts/index.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import { se } from "./se.ts";

/** The words of improvement cases, in one language. */
export type ImprovementTexts = Like<typeof nb>;

/** The words of improvement cases. */
export const improvementTexts = catalogue({ nb, nn, en, se });
