import { catalogue } from "#platform/texts/index.ts";
import { en } from "./give.en.ts";
import { nb } from "./give.nb.ts";
import { nn } from "./give.nn.ts";
import { se } from "./give.se.ts";

/** The words of giving a voice: the form, the review, and what can stop it. */
export const giveTexts = catalogue({ nb, nn, en, se });

/** Those words in one language. */
export type GiveTexts = ReturnType<typeof giveTexts.in>["t"];
