import { catalogue } from "#platform/texts/index.ts";
import { en } from "./note.en.ts";
import { nb } from "./note.nb.ts";
import { nn } from "./note.nn.ts";
import { se } from "./se.ts";

/** The notes' pages. */
export const noteTexts = catalogue({ nb, nn, en, se });
