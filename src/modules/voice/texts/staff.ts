import { catalogue, untranslated } from "#platform/texts/index.ts";
import { en } from "./staff.en.ts";
import { nb } from "./staff.nb.ts";
import { nn } from "./staff.nn.ts";

/** The texts of the service's side of a voice. */
export const staffTexts = catalogue({ nb, nn, en, se: untranslated });

/** The texts, as a page gets them. */
export type StaffTexts = ReturnType<typeof staffTexts.in>["t"];
