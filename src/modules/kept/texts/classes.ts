import { catalogue } from "#platform/texts/index.ts";
import { en } from "./classes.en.ts";
import { nb } from "./classes.nb.ts";
import { nn } from "./classes.nn.ts";
import { se } from "./se.ts";

/** The words of the data classes. */
export const classTexts = catalogue({ nb, nn, en, se });
