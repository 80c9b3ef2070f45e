import type { Clock, Day } from "#platform/clock/index.ts";
import type { Lang } from "#platform/texts/index.ts";
import { type ClockWords, clockWords as inWords } from "#web/index.ts";

/** The clock of a measure (it must be done) or of an effect check (it must be answered) in words. */
export const clockWords = (
  clock: Clock & { escalatedOn: Day | null },
  today: Day,
  lang: Lang,
  brief = false,
): ClockWords =>
  inWords(clock, { lang, today, owes: clock.ruleId === "measure-due" ? "deed" : "answer", brief });
