import { nb as role } from "./role.nb.ts";
import { nb as sheetActs } from "./sheet-acts.nb.ts";
import { nb as sheetFields } from "./sheet-fields.nb.ts";
import { nb as sheetKinds } from "./sheet-kinds.nb.ts";
import { nb as sheetPage } from "./sheet-page.nb.ts";
import { nb as sheetWords } from "./sheet-words.nb.ts";
import { nb as story } from "./story.nb.ts";

export const nb = {
  ...sheetActs,
  ...sheetKinds,
  ...sheetFields,
  ...sheetWords,
  ...sheetPage,
  ...story,
  ...role,
};
