import { catalogue } from "#platform/texts/index.ts";
import { en } from "./told.en.ts";
import { nb } from "./told.nb.ts";
import { nn } from "./told.nn.ts";
import { se } from "./told.se.ts";

/** What a giver is told, and what a giver waits for. Neutral: nothing of what was said or where. */
export const toldTexts = catalogue({ nb, nn, en, se });
