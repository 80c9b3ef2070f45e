import { type Day, oslo } from "#platform/clock/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, type Lang } from "#platform/texts/index.ts";
import type { CrisisText } from "./open.ts";
import { crisisTexts } from "./texts/crisis.ts";

/** A moment or a day in words, without the year where it is this one. */
export const dayInWords = (c: Ctx, lang: Lang, when: Date | Day): string =>
  dateInWords(lang, when instanceof Date ? oslo(when) : when, { short: c.var.today });

/** A text as it reads: what stands first and bold, a number to call, and the person's own words. */
export interface Entry {
  head: string;
  telephone: string;
  words: string;
}

/** One text as it reads. In: how many of its place stand before it, for those that have an order. */
export const entryOf = (lang: Lang, { place, content }: CrisisText, before = 0): Entry => {
  const { t } = crisisTexts.in(lang);
  if (!content) return { head: "", telephone: "", words: t.page.unreadable };
  const { words, name = "", telephone = "", why = "", stance } = content;
  if (place === "contact")
    return { head: `${before + 1}. ${name}`, telephone, words: words && `${t.entry.told} ${words}` };
  if (place === "wish")
    return {
      head: stance === "no" ? t.entry.no : t.entry.yes,
      telephone: "",
      words: [words, why && `${t.entry.why} ${why}`].filter(Boolean).join("\n\n"),
    };
  if (place === "coercion")
    return { head: stance === "none" ? t.entry.none : t.entry.least, telephone: "", words };
  return { head: "", telephone: "", words };
};

/** A text on one line: for those who hear a link only, and for lists. */
export const lineOf = (lang: Lang, text: CrisisText): string => {
  const { head, words } = entryOf(lang, text);
  return (
    text.place === "contact" ? (text.content?.name ?? "") : [head, words].filter(Boolean).join(" ")
  ).slice(0, 120);
};
