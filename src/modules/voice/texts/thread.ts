import { catalogue, untranslated } from "#platform/texts/index.ts";
import { en } from "./thread.en.ts";
import { nb } from "./thread.nb.ts";
import { nn } from "./thread.nn.ts";

/** The words of a case's thread: for its giver's page, the service's page and the take-out. */
export const threadTexts = catalogue({ nb, nn, en, se: untranslated });

/** The words of the thread in one language. */
export type ThreadTexts = ReturnType<typeof threadTexts.in>["t"];
