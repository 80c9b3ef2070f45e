declare const brand: unique symbol;

/** A calendar day in Norway, `YYYY-MM-DD`. It has no hour and no zone: deadlines are counted in days. */
export type Day = string & { readonly [brand]: "Day" };

const FORM = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads a text as a day. In: any text; out: the day, or null when it is not a day that exists
 * (`2027-02-29`, `7.12.2026`, empty). For what people or files hand in.
 */
export function parseDay(text: string): Day | null {
  // 30 February is reckoned as a day in March: it does not come back as it went in.
  return FORM.test(text) && fromEpochDay(epochDay(text as Day)) === text ? (text as Day) : null;
}

/** The text as a day. Throws RangeError when it is not one: for values of our own (database, constants). */
export function asDay(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`not a day (YYYY-MM-DD): ${JSON.stringify(text)}`);
  return day;
}

/**
 * Days since 1 January 1970; the arithmetic of this folder. Reckoned, not asked of `Date`: a list counts thousands of
 * days. The year is taken to begin in March, so that a leap day stands at its end and every 400 years are alike.
 */
export function epochDay(day: Day): number {
  const month = number(day, 5, 7);
  const year = number(day, 0, 4) - (month < 3 ? 1 : 0);
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + number(day, 8, 10) - 1;
  return (
    year * 365 +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    ofYear -
    DAYS_TO_1970
  );
}

/** The inverse of `epochDay`. In: whole days since 1 January 1970. */
export function fromEpochDay(n: number): Day {
  const { year, month, day } = calendar(n);
  return `${year < 1000 ? String(year).padStart(4, "0") : year}-${two(month)}-${two(day)}` as Day;
}

const two = (n: number) => (n < 10 ? `0${n}` : n);

/** The year of an epoch day. */
export function yearOfEpochDay(n: number): number {
  return calendar(n).year;
}

// From 1 March of the year 0 to 1 January 1970.
const DAYS_TO_1970 = 719_468;
const DAYS_IN_400_YEARS = 146_097;

function calendar(n: number): { year: number; month: number; day: number } {
  const z = n + DAYS_TO_1970;
  const era = Math.floor(z / DAYS_IN_400_YEARS);
  const ofEra = z - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month < 3 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

function number(text: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i += 1) n = n * 10 + text.charCodeAt(i) - 48;
  return n;
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
  return weekdayOfEpochDay(epochDay(day));
}

/** The weekday of an epoch day, likewise. */
export function weekdayOfEpochDay(n: number): number {
  return ((((n + 3) % 7) + 7) % 7) + 1;
}

/** The year of the day as a number. */
export function yearOf(day: Day): number {
  return number(day, 0, 4);
}
