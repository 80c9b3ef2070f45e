import type { Day } from "#platform/clock/index.ts";
import { dateInWords, type Lang } from "#platform/texts/index.ts";
import { conclusions, tried } from "./support.ts";
import type { Support, Supported } from "./supported.ts";
import { supportedTexts } from "./texts/supported.ts";

/** A row in words: what was chosen, or until when; the words as they are; whose they are and of which day. */
export const supportInWords = (
  lang: Lang,
  today: Day,
  row: Support,
  names: Supported["names"],
): { what: string; words: string; who: string; when: string } => {
  const { t, lang: spoken } = supportedTexts.in(lang);
  const day = (on: Day) => dateInWords(spoken, on, { short: today });
  const name = names.get(row.written_by) ?? t.somebody;
  const one = tried.find((choice) => choice === row.choice);
  const concluded = conclusions.find((choice) => choice === row.choice);
  return {
    what: one
      ? t.tried[one]
      : concluded
        ? t.conclusions[concluded]
        : row.until_day
          ? t.until(day(row.until_day))
          : "",
    words: row.words ?? "",
    who: row.channel === "web" ? t.by(name) : t.entered(t.channels[row.channel], name),
    when: day(row.on_day),
  };
};
