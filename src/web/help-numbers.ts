import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type Day, parseDay } from "#platform/clock/index.ts";

const day = z.string().transform((text, context): Day => {
  const read = parseDay(text);
  if (read !== null) return read;
  context.addIssue({ code: "custom", message: `not a day (YYYY-MM-DD): ${text}` });
  return z.NEVER;
});

const row = z.strictObject({
  id: z.string().min(1),
  number: z.string().regex(/^[0-9 +]+$/),
  valid_from: day,
  valid_to: day.nullable(),
  source: z.url(),
  read_on: day,
  texts: z.strictObject({ nb: z.string(), nn: z.string(), se: z.string(), en: z.string() }),
});

/** A telephone number that answers, with whom one reaches in four languages and when that was last checked. */
export type HelpNumber = z.infer<typeof row>;

const OURS = fileURLToPath(new URL("../../data/help-numbers.json", import.meta.url));

/**
 * Reads the dated help numbers. In: the file (an operator may hand in a corrected one). Throws ZodError
 * naming the row when one is wrong, and an error when the file is empty: a page without numbers is the worse
 * failure, so it must be seen at start, not by someone who needs them.
 */
export function loadHelpNumbers(file: string = OURS): HelpNumber[] {
  return z
    .array(row)
    .min(1)
    .parse(JSON.parse(readFileSync(file, "utf8")));
}

/**
 * The numbers that hold on a day, in the file's order. When none does (a clock far off, a list that nobody
 * renewed) all are given: an old number that may still answer is better than an empty strip.
 */
export function helpNumbersOn(numbers: readonly HelpNumber[], today: Day): HelpNumber[] {
  const valid = numbers.filter((n) => n.valid_from <= today && (n.valid_to === null || today <= n.valid_to));
  return valid.length > 0 ? valid : [...numbers];
}

/** The day from which all the numbers have been checked: the oldest check counts, not the newest. */
export function checkedOn(numbers: readonly HelpNumber[]): Day {
  const [first, ...rest] = numbers.map((n) => n.read_on);
  if (first === undefined) throw new RangeError("no help numbers");
  return rest.reduce((oldest, read) => (read < oldest ? read : oldest), first);
}
