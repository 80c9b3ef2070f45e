import { catalogue, type Like } from "#platform/texts/index.ts";
import { en } from "./emergency.en.ts";
import { nb } from "./emergency.nb.ts";
import { nn } from "./emergency.nn.ts";
import { se } from "./se.ts";

/** The words of this group of pages, in one language. */
export type EmergencyTexts = Like<typeof nb>;

/** The words of opening in an emergency. */
export const emergencyTexts = catalogue({ nb, nn, en, se });
