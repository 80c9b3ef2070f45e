import { catalogue } from "#platform/texts/index.ts";
import { en } from "./decisions.en.ts";
import { nb } from "./decisions.nb.ts";
import { nn } from "./decisions.nn.ts";
import { se } from "./se.ts";

/** What was decided in one's own meetings, and taking it into the plan. */
export const decisionTexts = catalogue({ nb, nn, en, se });
