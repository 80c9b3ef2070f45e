import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type Day, parseDay } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import { personKey, sealFor, unsealFor } from "./person-key.ts";
import type { Owner } from "./store/contact.ts";
import { addNeed, type InterpreterKind, needsOf } from "./store/interpreter.ts";

/** Whether an interpreter is needed; in which language, and what whoever orders one should know. */
export type InterpreterNeed =
  | { needed: false }
  | { needed: true; kind: InterpreterKind; language: string; note: string };

/** A need, and when it was said. */
export type SaidNeed = InterpreterNeed & { said_at: Date };

type Keys = Pick<Config, "key">;
const purpose = "interpreter";
const words = z.object({ language: z.string(), note: z.string() });

/**
 * What a person has said of interpreting, newest first: one's own, or after the topic contact was opened. A meeting
 * copies the newest.
 */
export const interpreterNeedsOf = async (
  tx: Tx,
  config: Keys,
  person: Owner,
  most = 1,
): Promise<SaidNeed[]> => {
  const kept = await needsOf(tx, person.id, most);
  const key = kept.some(({ sealed }) => sealed) ? await personKey(tx, config, person) : null;
  return kept.map(({ needed, kind, sealed, said_at }): SaidNeed => {
    if (!needed || kind === null || sealed === null) return { needed: false, said_at };
    const text = unsealFor(key, person.id, purpose, sealed);
    const read = words.safeParse(text === null ? null : JSON.parse(text));
    return { needed: true, kind, said_at, ...(read.success ? read.data : { language: "", note: "" }) };
  });
};

/** Says anew whether one needs an interpreter. */
export const sayInterpreterNeed = async (
  tx: Tx,
  config: Keys,
  person: Owner,
  need: InterpreterNeed,
): Promise<void> => {
  if (!need.needed) {
    await addNeed(tx, person, { needed: false, kind: null, sealed: null });
    return;
  }
  const { language, note, kind } = need;
  const sealed = await sealFor(tx, config, person, purpose, JSON.stringify({ language, note }));
  await addNeed(tx, person, { needed: true, kind, sealed });
};

const day = z.string().refine((text): text is Day => parseDay(text) !== null, "not a day");
const said = z.string().min(1);
const duty = z.strictObject({
  id: said,
  section: said,
  valid_from: day,
  valid_to: day.nullable(),
  source: z.url(),
  read_on: day,
  texts: z.strictObject({ nb: said, nn: said, en: said }),
});

/** A duty of public bodies in the matter of interpreters, as it holds from one day to another. */
export type InterpreterDuty = z.infer<typeof duty>;

const OURS = fileURLToPath(new URL("../../../data/interpreter-duties.json", import.meta.url));

/** The duties as dated data. @throws ZodError naming the row that is wrong */
export const loadDuties = (file: string = OURS): InterpreterDuty[] =>
  z
    .array(duty)
    .min(1)
    .parse(JSON.parse(readFileSync(file, "utf8")));

/** Those that hold on a day. */
export const dutiesOn = (all: readonly InterpreterDuty[], today: Day): InterpreterDuty[] =>
  all.filter((one) => one.valid_from <= today && (one.valid_to === null || today <= one.valid_to));
