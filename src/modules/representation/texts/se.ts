import { untranslated } from "#platform/texts/index.ts";

export const se: typeof untranslated = untranslated;
