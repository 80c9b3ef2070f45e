import { untranslated } from "#platform/texts/index.ts";

/** Nobody has written these pages in Northern Sámi yet; they are shown in bokmål and say so. */
export const se: typeof untranslated = untranslated;
