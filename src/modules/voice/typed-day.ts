import { type Day, parseDay } from "#platform/clock/index.ts";

/**
 * A date as people type it ("15.1.2027", "15.01.27", "15/1 2027") or as a machine writes it ("2027-01-15").
 * @returns the day, or null where it is not one that exists
 */
export const readTypedDay = (typed: string): Day | null => {
  const text = typed.trim();
  const iso = parseDay(text);
  if (iso) return iso;
  const parts = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./ -]\s*(\d{4}|\d{2})$/.exec(text);
  if (!parts) return null;
  const [, day = "", month = "", year = ""] = parts;
  return parseDay(
    `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
  );
};

/** The day as it is typed: "15.01.2027". */
export const typedDay = (day: Day): string => `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
