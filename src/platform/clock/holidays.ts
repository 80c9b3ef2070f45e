import { addDays, asDay, type Day, epochDay } from "./day.ts";

/** A public holiday with its Norwegian name. */
export type Holiday = { day: Day; name: string };

// helligdagsfredloven § 2, counted from første påskedag.
const MOVABLE: readonly [fromEaster: number, name: string][] = [
  [-3, "skjærtorsdag"],
  [-2, "langfredag"],
  [0, "første påskedag"],
  [1, "andre påskedag"],
  [39, "Kristi himmelfartsdag"],
  [49, "første pinsedag"],
  [50, "andre pinsedag"],
];

// 1 and 17 May are not in helligdagsfredloven: lov om 1 og 17 mai § 1 makes them equal to Sundays, and
// domstolloven § 149 ("likestilt med helgedag") is what makes that count for deadlines.
const FIXED: readonly [monthAndDay: string, name: string][] = [
  ["01-01", "nyttårsdag"],
  ["05-01", "1. mai"],
  ["05-17", "17. mai"],
  ["12-25", "første juledag"],
  ["12-26", "andre juledag"],
];

const four = (year: number) => String(year).padStart(4, "0");

/** Første påskedag of a year of the Gregorian calendar (the anonymous algorithm of 1876, as Meeus gives it). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return asDay(
    `${four(year)}-${String(Math.floor(n / 31)).padStart(2, "0")}-${String((n % 31) + 1).padStart(2, "0")}`,
  );
}

/**
 * The public holidays of a year apart from ordinary Sundays, in order. Two can fall on one day (17 May and
 * Kristi himmelfartsdag in 2012). 24 and 31 December are not among them: no law makes them holidays.
 */
export function holidaysOf(year: number): Holiday[] {
  const easter = easterSunday(year);
  return [
    ...MOVABLE.map(([n, name]) => ({ day: addDays(easter, n), name })),
    ...FIXED.map(([md, name]) => ({ day: asDay(`${four(year)}-${md}`), name })),
  ].sort((a, b) => epochDay(a.day) - epochDay(b.day));
}

const kept = new Map<number, ReadonlySet<number>>();

/** The holidays of a year as epoch days; kept, because lists of clocks ask for the same years again and again. */
export function holidayNumbers(year: number): ReadonlySet<number> {
  let days = kept.get(year);
  if (!days) {
    days = new Set(holidaysOf(year).map((h) => epochDay(h.day)));
    kept.set(year, days);
  }
  return days;
}
