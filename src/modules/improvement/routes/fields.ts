import { z } from "zod";
import { type Day, readTypedDay } from "#platform/clock/index.ts";

/** Text that must be there. In: the word when it is missing, and how long it may be. */
export const said = (word: string, most: number) =>
  z.string({ error: word }).trim().min(1, word).max(most, "too-long");

/** A typed day. */
export const day = z
  .string({ error: "no-date" })
  .transform(readTypedDay)
  .pipe(z.custom<Day>((value) => value !== null, "no-date"));

/** How many entries the page showed; what is no number was on no page of ours, and counts as stale. */
export const seen = z.coerce.number().int().catch(-1);

/** Which field each refusal belongs to; those not named here concern the thing as a whole. */
export const fieldOf: Readonly<Record<string, string>> = {
  "no-title": "title",
  "no-problem": "problem",
  "no-unit": "unit",
  "no-what": "what",
  "no-owner": "owner",
  "due-in-past": "due",
  "due-too-far": "due",
  "not-later": "due",
  "too-far": "due",
  "no-evidence": "text",
  "no-reason": "text",
  "no-basis": "text",
};
