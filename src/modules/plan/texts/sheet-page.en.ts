import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./sheet-page.nb.ts";

export const en = {
  save: "Save",
  note: "Nothing is saved yet.",
  now: "How it stands now",
  earlier: "Earlier versions",
  written: (day: string) => `Written on ${day}`,
  see: "See and change",
  remove: "Take away",
  removeNote: "You can get it back for 30 days.",
  gone: "Taken away",
  goneOn: (day: string) => `Taken away on ${day}. It is erased 30 days after.`,
  back: "Get it back",
  list: "Back to the list",
  plan: "Back to my plan",
  measure: "Write a measure for the family",
} satisfies Like<typeof nb>;
