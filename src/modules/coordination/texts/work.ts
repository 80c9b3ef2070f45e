import { catalogue } from "#platform/texts/index.ts";
import { se } from "./se.ts";
import { en } from "./work.en.ts";
import { nb } from "./work.nb.ts";
import { nn } from "./work.nn.ts";

/** The same at work: the list, the next step, who coordinates. */
export const workTexts = catalogue({ nb, nn, en, se });
