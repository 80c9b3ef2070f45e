import { catalogue } from "#platform/texts/index.ts";
import { en } from "./after.en.ts";
import { nb } from "./after.nb.ts";
import { nn } from "./after.nn.ts";
import { se } from "./se.ts";

/** How a meeting was; and the calendar that tells nothing. */
export const afterTexts = catalogue({ nb, nn, en, se });
