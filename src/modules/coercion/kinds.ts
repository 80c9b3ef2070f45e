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

/** The kinds that the texts have words for. */
export const kindIds = [
  "shielding",
  "treatment",
  "search",
  "drug-test",
  "mechanical",
  "isolation",
  "short-acting-medicine",
  "holding",
  "other",
] as const;

/** One of them. */
export type KindId = (typeof kindIds)[number];

const row = z.strictObject({
  id: z.enum(kindIds),
  valid_from: day,
  valid_to: day.nullable(),
  /** Whether the act says that a conversation is to be offered after it. */
  duty: z.boolean(),
  legal_ref: z.string().min(1),
  source: z.url(),
  read_on: day,
});

/** A kind of coercive measure as the act names it from a day, with its section and the day it was read. */
export type Kind = z.infer<typeof row>;

const file = fileURLToPath(new URL("../../../data/coercive-measures.json", import.meta.url));

let read: readonly Kind[] | undefined;

const all = (): readonly Kind[] => {
  read ??= z
    .array(row)
    .min(1)
    .parse(JSON.parse(readFileSync(file, "utf8")));
  return read;
};

/** The kinds in force on a day, in the file's order. @throws ZodError naming the row that is wrong */
export const kindsOn = (on: Day): Kind[] =>
  all().filter((one) => one.valid_from <= on && (one.valid_to === null || on <= one.valid_to));

/** The very row that a measure was registered under; null where no file has it any more. */
export const kindOf = (id: string, version: Day): Kind | null =>
  all().find((one) => one.id === id && one.valid_from === version) ?? null;
