import { type Day, parseDay } from "./day.ts";

const typed = /^(\d{1,2})\s*[./\- ]\s*(\d{1,2})\s*[./\- ]\s*(\d{4}|\d{2})\.?$/;

/**
 * Reads a day as people write it ("15.1.2027", "15. 1. 2027", "15.01.27", "15/1 2027") or as a machine does
 * ("2027-01-15"). Two figures for the year mean this century. Out: the day, or null where it is none that exists.
 */
export const readTypedDay = (text: string): Day | null => {
  const trimmed = text.trim();
  const parts = typed.exec(trimmed);
  if (!parts) return parseDay(trimmed);
  const [, day = "", month = "", year = ""] = parts;
  const whole = year.length === 2 ? `20${year}` : year;
  return parseDay(`${whole}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
};
