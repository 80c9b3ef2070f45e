import { catalogue } from "#platform/texts/index.ts";
import { se } from "./se.ts";
import { en } from "./sheet.en.ts";
import { nb } from "./sheet.nb.ts";
import { nn } from "./sheet.nn.ts";

/** Sheets beside the plan: plans elsewhere, one's story, the family, who does what in the cooperation. */
export const sheetTexts = catalogue({ nb, nn, en, se });
