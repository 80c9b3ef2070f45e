import { catalogue } from "#platform/texts/index.ts";
import { se } from "./se.ts";
import { en } from "./talk.en.ts";
import { nb } from "./talk.nb.ts";
import { nn } from "./talk.nn.ts";

/** The conversation after coercion: what both sides read of it, and the person's own pages. */
export const talkTexts = catalogue({ nb, nn, en, se });
