import { catalogue } from "#platform/texts/index.ts";
import { en } from "./changes.en.ts";
import { nb } from "./changes.nb.ts";
import { nn } from "./changes.nn.ts";
import { se } from "./se.ts";

/** What is to be different next time: proposed, agreed on, taken into the crisis plan. */
export const changeTexts = catalogue({ nb, nn, en, se });
