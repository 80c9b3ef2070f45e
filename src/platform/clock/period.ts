import { addDays, asDay, type Day, yearOf } from "./day.ts";
import { addWorkingDays, nextWorkingDay } from "./working-days.ts";

/** What a period can be counted in. Hours are not here: they follow domstolloven § 149 second paragraph. */
export const units = ["working-day", "day", "week", "month"] as const;

/** A unit of a period. */
export type Unit = (typeof units)[number];

/** The same number `n` months later, or the last day of a month that lacks it (domstolloven § 148). */
export function addMonths(day: Day, n: number): Day {
  const months = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + n;
  const year = Math.floor(months / 12);
  const month = months - year * 12;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const two = (x: number) => String(x).padStart(2, "0");
  return asDay(
    `${String(year).padStart(4, "0")}-${two(month + 1)}-${two(Math.min(Number(day.slice(8)), last))}`,
  );
}

/**
 * The last day of a period of `n` units that begins on the day. The first day is not counted, weeks end on
 * the same weekday, and an end on a Saturday, Sunday or holiday moves to the next working day
 * (domstolloven §§ 148-149, which forvaltningsloven § 30 refers to).
 */
export function periodEnd(start: Day, n: number, unit: Unit): Day {
  switch (unit) {
    case "working-day":
      return nextWorkingDay(addWorkingDays(start, n));
    case "day":
      return nextWorkingDay(addDays(start, n));
    case "week":
      return nextWorkingDay(addDays(start, 7 * n));
    case "month":
      return nextWorkingDay(addMonths(start, n));
  }
}
