import type { Wrong } from "#platform/http/form.ts";
import type { Lang } from "#platform/texts/index.ts";
import type { Problem } from "#web/index.ts";
import type { EndRefusal } from "../may-end.ts";
import { adminTexts } from "../texts/index.ts";

/**
 * What is wrong with a form, in words that say which field: in the error summary nothing else tells. A word that is
 * no text key is a choice that was not made.
 */
export const inWords = (lang: Lang, wrong: readonly Wrong[]): Problem[] => {
  const { t } = adminTexts.in(lang);
  const words: Readonly<Record<string, string>> = t.wrong;
  const needed: Readonly<Record<string, string>> = t.needed;
  return wrong.map(({ field, word }) => ({
    field,
    text: (word === "missing" ? needed[field] : words[word]) ?? t.wrong.missing,
  }));
};

/** Why something may not be ended, in words, said of the form as a whole. */
export const refusedInWords = (lang: Lang, refusal: EndRefusal): Problem[] => [
  { field: "", text: adminTexts.in(lang).t.refused[refusal] },
];
