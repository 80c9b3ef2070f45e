import { catalogue } from "#platform/texts/index.ts";
import { en } from "./rights.en.ts";
import { nb } from "./rights.nb.ts";
import { nn } from "./rights.nn.ts";
import { se } from "./se.ts";

/** What each right of next of kin says, in plain words. */
export const rightsTexts = catalogue({ nb, nn, en, se });
