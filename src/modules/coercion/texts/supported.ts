import { catalogue } from "#platform/texts/index.ts";
import { se } from "./se.ts";
import { en } from "./supported.en.ts";
import { nb } from "./supported.nb.ts";
import { nn } from "./supported.nn.ts";

/** Support to decide: what both sides read and write. */
export const supportedTexts = catalogue({ nb, nn, en, se });
