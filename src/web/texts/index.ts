import { catalogue } from "#platform/texts/index.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import { se } from "./se.ts";

/** The texts of the face itself: frame, help strip, form words, error pages. Whole in all four languages. */
export const faceTexts = catalogue({ nb, nn, en, se });

/** The texts of the face in one language. */
export type FaceTexts = ReturnType<typeof faceTexts.in>["t"];
