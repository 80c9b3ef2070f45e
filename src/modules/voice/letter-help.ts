import { dateInWords, type Lang } from "#platform/texts/index.ts";
import { checkedOn, type Frame } from "#web/index.ts";
import type { HelpStrip } from "./letters/help-strip.ts";

/** The frame's help numbers as a letter prints them. */
export const helpOn = (lang: Lang, { numbers }: Pick<Frame, "numbers">): HelpStrip => ({
  numbers: numbers.map((row) => ({ number: row.number, what: row.texts[lang] })),
  checked: dateInWords(lang, checkedOn(numbers)),
});
