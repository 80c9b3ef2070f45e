import { catalogue } from "#platform/texts/index.ts";
import { en } from "./coordination.en.ts";
import { nb } from "./coordination.nb.ts";
import { nn } from "./coordination.nn.ts";
import { se } from "./se.ts";

/** What has been asked for and offered, as the person reads it, and the words that both sides share. */
export const coordinationTexts = catalogue({ nb, nn, en, se });
