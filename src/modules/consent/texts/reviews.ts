import { catalogue, type Like } from "#platform/texts/index.ts";
import { en } from "./reviews.en.ts";
import { nb } from "./reviews.nb.ts";
import { nn } from "./reviews.nn.ts";
import { se } from "./se.ts";

/** The words of this group of pages, in one language. */
export type ReviewsTexts = Like<typeof nb>;

/** The words of the privacy officer's reviews. */
export const reviewsTexts = catalogue({ nb, nn, en, se });
