import { catalogue } from "#platform/texts/index.ts";
import { en } from "./emergency.en.ts";
import { nb } from "./emergency.nb.ts";
import { nn } from "./emergency.nn.ts";
import { se } from "./se.ts";

/** Reading by the code on somebody's card, without signing in. */
export const emergencyTexts = catalogue({ nb, nn, en, se });
