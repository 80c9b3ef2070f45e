import { untranslated } from "#platform/texts/index.ts";

/** Northern Sámi is written by somebody who speaks it, or stands untranslated. */
export const se: typeof untranslated = untranslated;
