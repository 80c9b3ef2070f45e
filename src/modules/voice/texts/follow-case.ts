import { catalogue, untranslated } from "#platform/texts/index.ts";
import { en } from "./follow-case.en.ts";
import { nb } from "./follow-case.nb.ts";
import { nn } from "./follow-case.nn.ts";

/** The words of a giver's own case page and list, beside the thread's. */
export const followCaseTexts = catalogue({ nb, nn, en, se: untranslated });

/** These words in one language. */
export type FollowCaseTexts = ReturnType<typeof followCaseTexts.in>["t"];
