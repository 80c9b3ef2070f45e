declare const brand: unique symbol;

/** A calendar day in Norway, `YYYY-MM-DD`. It has no hour and no zone: deadlines are counted in days. */
export type Day = string & { readonly [brand]: "Day" };

const MS_A_DAY = 86_400_000;
const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads a text as a day. In: any text; out: the day, or null when it is not a day that exists
 * (`2027-02-29`, `7.12.2026`, empty). For what people or files hand in.
 */
export function parseDay(text: string): Day | null {
  const parts = FORM.exec(text);
  if (!parts) return null;
  const date = new Date(`${text}T00:00:00Z`);
  // Some engines roll 30 February over into March instead of refusing it.
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : (text as Day);
}

/** The text as a day. Throws RangeError when it is not one: for values of our own (database, constants). */
export function asDay(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`not a day (YYYY-MM-DD): ${JSON.stringify(text)}`);
  return day;
}

/** Days since 1 January 1970; the arithmetic of this folder. Counted in UTC, where every day has 24 hours. */
export function epochDay(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_A_DAY;
}

/** The inverse of `epochDay`. In: whole days since 1 January 1970. */
export function fromEpochDay(n: number): Day {
  return new Date(n * MS_A_DAY).toISOString().slice(0, 10) as Day;
}

/** The day `n` calendar days later (earlier when negative). */
export function addDays(day: Day, n: number): Day {
  return fromEpochDay(epochDay(day) + n);
}

/** Calendar days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return epochDay(b) - epochDay(a);
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekday(day: Day): number {
  return ((((epochDay(day) + 3) % 7) + 7) % 7) + 1;
}

/** The year of the day as a number. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
