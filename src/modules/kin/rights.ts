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

/** The rights that the texts have words for. */
export const rightIds = [
  "answer",
  "guidance",
  "support",
  "hospital",
  "children",
  "complaint",
  "danger-or-children",
  "cannot-decide",
  "coercion",
  "after-death",
] as const;

const row = z.strictObject({
  id: z.enum(rightIds),
  /** For every next of kin; or for the nearest one, whom the person has named or the law points out. */
  group: z.enum(["always", "nearest"]),
  valid_from: day,
  valid_to: day.nullable(),
  legal_ref: z.string().min(1),
  source: z.url(),
  read_on: day,
});

/** A right of next of kin that holds without the person's consent, with its section and the day it was read. */
export type Right = z.infer<typeof row>;

const file = fileURLToPath(new URL("../../../data/next-of-kin-rights.json", import.meta.url));

let read: readonly Right[] | undefined;

/** The rights that hold on a day, in the file's order. @throws ZodError naming the row that is wrong */
export const rightsOn = (today: Day): Right[] => {
  read ??= z
    .array(row)
    .min(1)
    .parse(JSON.parse(readFileSync(file, "utf8")));
  return read.filter((one) => one.valid_from <= today && (one.valid_to === null || today <= one.valid_to));
};
