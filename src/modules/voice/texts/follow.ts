import { catalogue } from "#platform/texts/index.ts";
import { en } from "./follow.en.ts";
import { nb } from "./follow.nb.ts";
import { nn } from "./follow.nn.ts";
import { se } from "./follow.se.ts";

/** The words of the way in with a code, and of the band that says as whom one is there. Whole in all four languages. */
export const followTexts = catalogue({ nb, nn, en, se });

/** These words in one language. */
export type FollowTexts = ReturnType<typeof followTexts.in>["t"];
