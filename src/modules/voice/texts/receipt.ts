import { catalogue } from "#platform/texts/index.ts";
import { en } from "./receipt.en.ts";
import { nb } from "./receipt.nb.ts";
import { nn } from "./receipt.nn.ts";
import { se } from "./receipt.se.ts";

/** The words of the receipt: the code, what happens now, the proof and how to check it, the paper form's choices. */
export const receiptTexts = catalogue({ nb, nn, en, se });

/** Those words in one language. */
export type ReceiptTexts = ReturnType<typeof receiptTexts.in>["t"];
