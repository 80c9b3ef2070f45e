import { catalogue } from "#platform/texts/index.ts";
import { en } from "./kin.en.ts";
import { nb } from "./kin.nb.ts";
import { nn } from "./kin.nn.ts";
import { se } from "./se.ts";

/** For next of kin: what one always gets, telling a unit something, and its answer. */
export const kinTexts = catalogue({ nb, nn, en, se });
