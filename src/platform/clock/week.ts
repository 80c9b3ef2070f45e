import { addDays, asDay, type Day, daysBetween, weekday, yearOf } from "./day.ts";

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

/** The Sunday of the week that begins on (or contains) the day. */
export function sundayOf(day: Day): Day {
  return addDays(mondayOf(day), 6);
}

/**
 * The ISO 8601 week, the one in Norwegian calendars. The week belongs to the year of its Thursday:
 * 1 January 2027 lies in week 53 of 2026, so the week's year must be shown with it.
 */
export function isoWeek(day: Day): { year: number; week: number } {
  const thursday = addDays(mondayOf(day), 3);
  const year = yearOf(thursday);
  const first = asDay(`${String(year).padStart(4, "0")}-01-01`);
  return { year, week: Math.floor(daysBetween(first, thursday) / 7) + 1 };
}

/** The Monday of an ISO week. Throws RangeError when the year has no such week (53 in most years). */
export function mondayOfIsoWeek(year: number, week: number): Day {
  // 4 January always lies in week 1.
  const monday = addDays(mondayOf(asDay(`${String(year).padStart(4, "0")}-01-04`)), (week - 1) * 7);
  const back = isoWeek(monday);
  if (back.year !== year || back.week !== week) throw new RangeError(`no week ${week} in ${year}`);
  return monday;
}
