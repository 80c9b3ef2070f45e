import type { Wrong } from "#platform/http/form.ts";
import type { Problem } from "#web/index.ts";
import type { StaffTexts } from "../texts/staff.ts";

/** What is wrong in a form of the service's, in words; an unknown word says at least that it does not go. */
export const inWords = (t: StaffTexts, wrong: readonly Wrong[]): Problem[] => {
  const words: Readonly<Record<string, string>> = { ...t.refusals, ...t.wrong };
  return wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.refusals.other }));
};
