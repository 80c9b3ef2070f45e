import { catalogue } from "#platform/texts/index.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import { se } from "./se.ts";

/** The words around a person's messages; the sentences themselves come from the modules that know the kinds. */
export const messageTexts = catalogue({ nb, nn, en, se });
