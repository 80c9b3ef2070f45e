import { catalogue } from "#platform/texts/index.ts";
import { en } from "./papers.en.ts";
import { nb } from "./papers.nb.ts";
import { nn } from "./papers.nn.ts";
import { se } from "./se.ts";

/** Papers for a meeting. */
export const paperTexts = catalogue({ nb, nn, en, se });
