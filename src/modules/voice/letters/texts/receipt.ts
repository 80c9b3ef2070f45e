import { catalogue } from "#platform/texts/index.ts";
import { en } from "./receipt.en.ts";
import { nb } from "./receipt.nb.ts";
import { nn } from "./receipt.nn.ts";
import { se } from "./receipt.se.ts";

/** The fixed words of the receipt. */
export const receiptTexts = catalogue({ nb, nn, en, se });
