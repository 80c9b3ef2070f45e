import { catalogue } from "#platform/texts/index.ts";
import { se } from "./se.ts";
import { en } from "./unit.en.ts";
import { nb } from "./unit.nb.ts";
import { nn } from "./unit.nn.ts";

/** Which unit coordinates. */
export const unitTexts = catalogue({ nb, nn, en, se });
