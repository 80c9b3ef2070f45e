import { type Day, epochDay, fromEpochDay, weekdayOfEpochDay, yearOfEpochDay } from "./day.ts";
import { holidayNumbers } from "./holidays.ts";

/** Whether the day is neither Saturday, Sunday nor public holiday (domstolloven § 149). */
export function isWorkingDay(day: Day): boolean {
  return isWorking(epochDay(day));
}

function isWorking(n: number): boolean {
  return weekdayOfEpochDay(n) < 6 && !holidayNumbers(yearOfEpochDay(n)).has(n);
}

/** The day itself when it is a working day, else the first one after it (domstolloven § 149). */
export function nextWorkingDay(day: Day): Day {
  return isWorkingDay(day) ? day : addWorkingDays(day, 1);
}

/**
 * The n-th working day after the day, or before it when `n` is negative; the day itself when 0. The first
 * day is not counted (domstolloven § 148). Throws RangeError unless `n` is a whole number.
 */
export function addWorkingDays(day: Day, n: number): Day {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of working days: ${n}`);
  const step = n < 0 ? -1 : 1;
  let at = epochDay(day);
  for (let left = Math.abs(n); left > 0; ) {
    at += step;
    if (isWorking(at)) left -= 1;
  }
  return fromEpochDay(at);
}

/**
 * Working days from `a` to `b`, the inverse of `addWorkingDays`: those after `a` up to and with `b`;
 * negative when `b` is earlier, 0 from Friday to the Sunday after it.
 */
export function workingDaysBetween(a: Day, b: Day): number {
  const from = epochDay(a);
  const to = epochDay(b);
  // (a, b] forward, [b, a) backward: the first day is the one that is not counted, in both directions.
  return to >= from ? countAfter(from, to) : -countAfter(to - 1, from - 1);
}

/** Working days in (from, to], both epoch days. Computed, not walked: a list may hold hundreds of clocks. */
function countAfter(from: number, to: number): number {
  let count = mondaysToFridays(to) - mondaysToFridays(from);
  const last = yearOfEpochDay(to);
  for (let year = yearOfEpochDay(from); year <= last; year += 1) {
    for (const day of holidayNumbers(year)) {
      if (day > from && day <= to && weekdayOfEpochDay(day) < 6) count -= 1;
    }
  }
  return count;
}

/** Mondays to Fridays up to and with the epoch day, from a fixed Monday (29 December 1969, epoch day -3). */
function mondaysToFridays(epoch: number): number {
  const days = epoch + 4;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}
