import type { Like } from "#platform/texts/index.ts";
import { en as role } from "./role.en.ts";
import type { nb } from "./sheet.nb.ts";
import { en as sheetActs } from "./sheet-acts.en.ts";
import { en as sheetFields } from "./sheet-fields.en.ts";
import { en as sheetKinds } from "./sheet-kinds.en.ts";
import { en as sheetPage } from "./sheet-page.en.ts";
import { en as sheetWords } from "./sheet-words.en.ts";
import { en as story } from "./story.en.ts";

export const en = {
  ...sheetActs,
  ...sheetKinds,
  ...sheetFields,
  ...sheetWords,
  ...sheetPage,
  ...story,
  ...role,
} satisfies Like<typeof nb>;
