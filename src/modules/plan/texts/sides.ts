import { catalogue } from "#platform/texts/index.ts";
import { se } from "./se.ts";
import { en } from "./sides.en.ts";
import { nb } from "./sides.nb.ts";
import { nn } from "./sides.nn.ts";

/** Where goals differ: the service's beside the person's, and the smallest common one. */
export const sideTexts = catalogue({ nb, nn, en, se });
