import { catalogue } from "#platform/texts/index.ts";
import { en } from "./representation.en.ts";
import { nb } from "./representation.nb.ts";
import { nn } from "./representation.nn.ts";
import { se } from "./se.ts";

/** The pages about who acts for whom. */
export const representationTexts = catalogue({ nb, nn, en, se });
