import { catalogue } from "#platform/texts/index.ts";
import { en } from "./crisis.en.ts";
import { nb } from "./crisis.nb.ts";
import { nn } from "./crisis.nn.ts";
import { se } from "./se.ts";

/** The crisis plan as a whole: its places, its page, on paper. */
export const crisisTexts = catalogue({ nb, nn, en, se });
