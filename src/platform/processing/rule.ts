import { addDays, type Day } from "#platform/clock/index.ts";
import { addMonths } from "#platform/clock/period.ts";
import type { Keep, Timed } from "./register.ts";

/** Whether a rule has a length of its own. */
export const isTimed = (keep: Keep): keep is Timed => "after" in keep;

/** What is counted in minutes is cleared by the five-minute round, not by the day. */
export const byMinutes = (rule: Timed): boolean => rule.minutes !== undefined;

/**
 * The first day that is not yet over and done with: what happened before it has had its time. Whole days are counted, and
 * the last one is kept: five years after 25 November 2021 is over on 26 November 2026.
 */
export const goneBefore = (rule: Timed, today: Day): Day => {
  if (rule.years !== undefined) return addMonths(today, -12 * rule.years);
  if (rule.months !== undefined) return addMonths(today, -rule.months);
  return addDays(today, -((rule.weeks ?? 0) * 7 + (rule.days ?? 0)));
};
