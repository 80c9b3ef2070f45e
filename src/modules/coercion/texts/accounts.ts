import { catalogue } from "#platform/texts/index.ts";
import { en } from "./accounts.en.ts";
import { nb } from "./accounts.nb.ts";
import { nn } from "./accounts.nn.ts";
import { se } from "./se.ts";

/** Both accounts of how it was: what both sides read and write of them. */
export const accountTexts = catalogue({ nb, nn, en, se });
