import { z } from "zod";
import { asDay, type Day, parseDay } from "#platform/clock/index.ts";
import { cleanText } from "#platform/http/form.ts";

// What of R4 is read, and no more of it. Everything else in a resource is left as it is: a file from elsewhere has much
// that a plan here has no place for. A message is a key of the texts.

// As in the forms: about ten pages.
const longest = 20_000;

/** Words as a form would have taken them: cleaned, not empty, not endless. */
export const wordsShape = z
  .string("words")
  .transform((text) => cleanText(text).trim())
  .pipe(z.string().min(1, "words").max(longest, "long"));

// Before anybody who is alive was born it is no date of anybody's plan, and what is yet to come has not been written.
const earliest = Date.UTC(1900, 0, 1);

/** A moment: FHIR's instant or dateTime. A day, a month or a year without a time is its first moment. */
export const momentShape = (now: Date) =>
  z
    .string("moment")
    .regex(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d))?)?)?$/, "moment")
    .transform((text) => new Date(text))
    .refine((date) => date.getTime() >= earliest, "moment")
    .refine((date) => date.getTime() <= now.getTime() + 86_400_000, "future");

const lastDay: Readonly<Record<number, (text: string) => Day | null>> = {
  4: (year) => parseDay(`${year}-12-31`),
  7: (month) => {
    const [year = 0, of = 0] = month.split("-").map(Number);
    return of < 1 || of > 12 ? null : asDay(new Date(Date.UTC(year, of, 0)).toISOString().slice(0, 10));
  },
};

/** A day: FHIR's date or dateTime. @param end whether a month or a year stands for its last day, else for its first */
export const dayShape = (end: boolean) =>
  z
    .string("day")
    .regex(/^\d{4}(-\d\d(-\d\d(T.{1,40})?)?)?$/, "day")
    .transform((text, of): Day => {
      const day = end
        ? (lastDay[text.length]?.(text) ?? parseDay(text.slice(0, 10)))
        : parseDay(`${text}-01-01`.slice(0, 10));
      if (day && day >= "1900-01-01") return day;
      of.addIssue({ code: "custom", message: "day" });
      return z.NEVER;
    });

/** A reference to another resource, or the name of somebody who is none. */
export const referenceShape = z.object({
  reference: z.string("shape").max(2000, "shape").optional(),
  display: z
    .string("shape")
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().max(200, "longName"))
    .optional(),
});

// A file may say the same a hundred times over; somebody's plan does not.
const most = 1000;

/** An extension, ours or another's. */
export const extensionShape = z.object({ url: z.string("shape") }).loose();

/** What every element may carry. */
export const extensions = { extension: z.array(extensionShape, "shape").max(most, "many").optional() };

/** A coded word. */
export const conceptShape = z.object({
  coding: z
    .array(z.object({ system: z.string().optional(), code: z.string().optional() }), "shape")
    .max(100, "many")
    .optional(),
  text: z.string().optional(),
});

/** What a resource says of itself. */
export const metaShape = z.object({
  lastUpdated: z.unknown().optional(),
  security: z
    .array(z.object({ system: z.string().optional(), code: z.string().optional() }))
    .max(100, "many")
    .optional(),
});
