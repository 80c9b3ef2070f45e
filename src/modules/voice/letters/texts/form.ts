import { catalogue } from "#platform/texts/index.ts";
import { en } from "./form.en.ts";
import { nb } from "./form.nb.ts";
import { nn } from "./form.nn.ts";
import { se } from "./form.se.ts";

/** The fixed words of the paper form. */
export const formTexts = catalogue({ nb, nn, en, se });
