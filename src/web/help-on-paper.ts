import { dateInWords, type Lang } from "#platform/texts/index.ts";
import type { Frame } from "./frame.ts";
import { checkedOn } from "./help-numbers.ts";

/** The help numbers as a letter prints them, in the letter's language: the same for everyone. */
export type HelpStrip = {
  numbers: { number: string; what: string }[];
  /** The day the numbers were checked, in words: "20. november 2026". */
  checked: string;
};

/** The frame's help numbers as a letter prints them. */
export const helpOnPaper = (lang: Lang, { numbers }: Pick<Frame, "numbers">): HelpStrip => ({
  numbers: numbers.map((row) => ({ number: row.number, what: row.texts[lang] })),
  checked: dateInWords(lang, checkedOn(numbers)),
});
