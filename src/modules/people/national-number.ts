import { idnr } from "@navikt/fnrvalidator";
import { type Day, parseDay } from "#platform/clock/index.ts";

/** A national number that is one: eleven digits with both check digits right. */
export interface NationalNumber {
  /** The digits alone: what is sealed and what the keyed hash is of. */
  digits: string;
  /** Given at birth or on moving here for good (fødselsnummer), or to those who are here for a time (D-nummer). */
  kind: "birth-number" | "d-number";
  /** Made up by Skatteetaten for testing (Tenor): the month is eighty too high, so it is never anybody's. */
  synthetic: boolean;
  /**
   * The day that the digits say, by the series that were in use until 2032; null where they do not say it. Numbers given
   * from 2032 on have no series: who must be sure asks Folkeregisteret.
   */
  born: Day | null;
}

/**
 * What is wrong with a typed number; also the text keys.
 * - `number-length`: not eleven digits;
 * - `number-digits`: they cannot be right together: a digit is wrong, or there is no such day;
 * - `number-help`: the month is forty too high: a hospital's own help number, which is no national number and may be a
 *   living person's as well as a made-up one's;
 * - `number-synthetic`: a made-up one, where only real ones are taken;
 * - `number-real`: somebody's, where only made-up ones are taken.
 */
export type NumberFault =
  | "number-length"
  | "number-digits"
  | "number-help"
  | "number-synthetic"
  | "number-real";

/** Which numbers an installation takes. */
export type NumbersTaken = "real" | "synthetic";

// Folkeregisterforskriften § 2-2-1: which hundred years a series of individual digits was given in.
const series = [
  { from: 0, to: 499, years: [0, 99], century: 1900 },
  { from: 500, to: 749, years: [54, 99], century: 1800 },
  { from: 900, to: 999, years: [40, 99], century: 1900 },
  { from: 500, to: 999, years: [0, 39], century: 2000 },
] as const;

const weights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];

const bornOf = (digits: string): Day | null => {
  // Before 2032 the first check digit leaves no remainder; with one, the individual digits tell no century.
  if (weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11 !== 0) return null;
  const [day, month, year] = [
    Number(digits.slice(0, 2)),
    Number(digits.slice(2, 4)),
    Number(digits.slice(4, 6)),
  ];
  const individual = Number(digits.slice(6, 9));
  const found = series.find(
    ({ from, to, years }) => individual >= from && individual <= to && year >= years[0] && year <= years[1],
  );
  const two = (n: number) => String(n).padStart(2, "0");
  return found ? parseDay(`${found.century + year}-${two(month % 20)}-${two(day % 40)}`) : null;
};

/**
 * Reads a typed or pasted number; blanks, dots and hyphens between the digits are passed over.
 * @param taken which numbers this installation takes: a made-up one must never stand for a person, and a person's
 * never in a trial
 */
export const readNationalNumber = (
  typed: string,
  taken: NumbersTaken,
): { number: NationalNumber; fault?: never } | { fault: NumberFault; number?: never } => {
  const digits = typed.replace(/[\s.\u00ad\u200b\u2010-\u2015-]/gu, "");
  if (!/^[0-9]{11}$/.test(digits)) return { fault: "number-length" };
  const read = idnr(digits);
  if (read.status === "invalid") return { fault: "number-digits" };
  if (read.type === "hnr" || read.type === "dnr-and-hnr") return { fault: "number-help" };
  const synthetic = read.type === "tnr" || read.type === "dnr-and-tnr";
  if (synthetic !== (taken === "synthetic")) return { fault: synthetic ? "number-synthetic" : "number-real" };
  const kind = read.type === "dnr" || read.type === "dnr-and-tnr" ? "d-number" : "birth-number";
  return { number: { digits, kind, synthetic, born: bornOf(digits) } };
};
