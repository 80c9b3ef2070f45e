import { catalogue, type Like } from "#platform/texts/index.ts";
import { en } from "./looked.en.ts";
import { nb } from "./looked.nb.ts";
import { nn } from "./looked.nn.ts";
import { se } from "./se.ts";

/** The words about who has looked, in one language. */
export type LookedTexts = Like<typeof nb>;

/** The words about who has looked, and what one can do about it. */
export const lookedTexts = catalogue({ nb, nn, en, se });
