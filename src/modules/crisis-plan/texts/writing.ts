import { catalogue } from "#platform/texts/index.ts";
import { se } from "./se.ts";
import { en } from "./writing.en.ts";
import { nb } from "./writing.nb.ts";
import { nn } from "./writing.nn.ts";

/** Writing in a crisis plan: a text, its versions, taking it away. */
export const writingTexts = catalogue({ nb, nn, en, se });
