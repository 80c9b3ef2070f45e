import { catalogue } from "#platform/texts/index.ts";
import { en } from "./unit.en.ts";
import { nb } from "./unit.nb.ts";
import { nn } from "./unit.nn.ts";
import { se } from "./unit.se.ts";

/** The words of what everyone can see: the start page, the list of places, a unit's page. */
export const unitTexts = catalogue({ nb, nn, en, se });

/** Those words in one language. */
export type UnitTexts = ReturnType<typeof unitTexts.in>["t"];
