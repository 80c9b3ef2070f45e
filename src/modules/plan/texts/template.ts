import { catalogue } from "#platform/texts/index.ts";
import { se } from "./se.ts";
import { en } from "./template.en.ts";
import { nb } from "./template.nb.ts";
import { nn } from "./template.nn.ts";

/** The words in which a template asks. */
export const templateTexts = catalogue({ nb, nn, en, se });
