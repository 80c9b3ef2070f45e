import type { Module } from "#platform/module.ts";
import type { Lang } from "#platform/texts/index.ts";

/** What a message says and where it leads, from the module that knows its kind; null where none does (any more). */
export const sentenceOf = (
  modules: readonly Module[],
  kind: string,
  lang: Lang,
): { text: string; href: (subjectId: string) => string } | null => {
  for (const module of modules) {
    const found = module.messages?.(kind, lang);
    if (found) return found;
  }
  return null;
};
