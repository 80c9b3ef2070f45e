import { catalogue } from "#platform/texts/index.ts";
import { en } from "./guest.en.ts";
import { nb } from "./guest.nb.ts";
import { nn } from "./guest.nn.ts";
import { se } from "./se.ts";

/** Meetings that others have invited one to. */
export const guestTexts = catalogue({ nb, nn, en, se });
