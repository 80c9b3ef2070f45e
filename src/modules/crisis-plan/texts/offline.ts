import { catalogue } from "#platform/texts/index.ts";
import { en } from "./offline.en.ts";
import { nb } from "./offline.nb.ts";
import { nn } from "./offline.nn.ts";
import { se } from "./se.ts";

/** Having the crisis plan at hand without a network: as a file, and in the browser. */
export const offlineTexts = catalogue({ nb, nn, en, se });
