import type { Like } from "#platform/texts/index.ts";
import { nn as role } from "./role.nn.ts";
import type { nb } from "./sheet.nb.ts";
import { nn as sheetActs } from "./sheet-acts.nn.ts";
import { nn as sheetFields } from "./sheet-fields.nn.ts";
import { nn as sheetKinds } from "./sheet-kinds.nn.ts";
import { nn as sheetPage } from "./sheet-page.nn.ts";
import { nn as sheetWords } from "./sheet-words.nn.ts";
import { nn as story } from "./story.nn.ts";

export const nn = {
  ...sheetActs,
  ...sheetKinds,
  ...sheetFields,
  ...sheetWords,
  ...sheetPage,
  ...story,
  ...role,
} satisfies Like<typeof nb>;
