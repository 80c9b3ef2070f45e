import { catalogue } from "#platform/texts/index.ts";
import { en } from "./guest.en.ts";
import { nb } from "./guest.nb.ts";
import { nn } from "./guest.nn.ts";
import { se } from "./se.ts";

/** Guests in a plan: inviting them and what they may read, before its owner; being one, before them. */
export const guestTexts = catalogue({ nb, nn, en, se });
