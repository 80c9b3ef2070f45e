import { catalogue } from "#platform/texts/index.ts";
import { en } from "./card.en.ts";
import { nb } from "./card.nb.ts";
import { nn } from "./card.nn.ts";
import { se } from "./se.ts";

/** The card with the code, who has read by it, who has which copy. */
export const cardTexts = catalogue({ nb, nn, en, se });
