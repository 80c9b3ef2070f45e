import type { Wrong } from "#platform/http/form.ts";
import type { Lang } from "#platform/texts/index.ts";
import type { Problem } from "#web/index.ts";
import type { EndRefusal } from "../may-end.ts";
import { adminTexts } from "../texts/index.ts";

/** What is wrong with a form, in words; a word that is no text key is a missing choice. */
export const inWords = (lang: Lang, wrong: readonly Wrong[]): Problem[] => {
  const words: Readonly<Record<string, string>> = adminTexts.in(lang).t.wrong;
  return wrong.map(({ field, word }) => ({ field, text: words[word] ?? words["missing"] ?? "" }));
};

/** Why something may not be ended, in words, said of the form as a whole. */
export const refusedInWords = (lang: Lang, refusal: EndRefusal): Problem[] => [
  { field: "", text: adminTexts.in(lang).t.refused[refusal] },
];
