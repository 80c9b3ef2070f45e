import { catalogue } from "#platform/texts/index.ts";
import { en } from "./record.en.ts";
import { nb } from "./record.nb.ts";
import { nn } from "./record.nn.ts";
import { se } from "./se.ts";

/** The words of the record of processing. */
export const recordTexts = catalogue({ nb, nn, en, se });
