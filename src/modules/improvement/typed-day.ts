import { type Day, parseDay } from "#platform/clock/index.ts";

const typed = /^(\d{1,2})[./\- ]\s?(\d{1,2})[./\- ]\s?(\d{4})$/;

/** A day as people type it (15.01.2027, 15.1.2027, 15/1-2027, 15 1 2027, 2027-01-15), or null where it is none. */
export const typedDay = (text: string): Day | null => {
  const trimmed = text.trim().replace(/\.$/, "");
  const parts = typed.exec(trimmed);
  if (!parts) return parseDay(trimmed);
  const [, day = "", month = "", year = ""] = parts;
  return parseDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
};

/** A day as it is typed: 15.01.2027. */
export const asTyped = (day: Day): string => day.split("-").reverse().join(".");
