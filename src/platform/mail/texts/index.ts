import { catalogue } from "#platform/texts/index.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import { se } from "./se.ts";

/** The words of the one mail, all four languages whole: a mail cannot carry the mark "not translated yet". */
export const noticeTexts = catalogue({ nb, nn, en, se });
