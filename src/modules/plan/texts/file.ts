import { catalogue } from "#platform/texts/index.ts";
import { en } from "./file.en.ts";
import { nb } from "./file.nb.ts";
import { nn } from "./file.nn.ts";
import { se } from "./se.ts";

/** The plan as a file: taken along, and taken in. */
export const fileTexts = catalogue({ nb, nn, en, se });
