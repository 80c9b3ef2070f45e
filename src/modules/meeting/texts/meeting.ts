import { catalogue } from "#platform/texts/index.ts";
import { en } from "./meeting.en.ts";
import { nb } from "./meeting.nb.ts";
import { nn } from "./meeting.nn.ts";
import { se } from "./se.ts";

/** A meeting: what both sides read of it, and the person's own pages. */
export const meetingTexts = catalogue({ nb, nn, en, se });
