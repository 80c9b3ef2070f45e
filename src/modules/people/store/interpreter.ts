import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { k, raw, sql, type Tx } from "#platform/db/index.ts";
import type { Owner } from "./contact.ts";

/** What kind of interpreting. */
export const interpreterKinds = ["spoken", "sign", "written"] as const;
export type InterpreterKind = (typeof interpreterKinds)[number];

/** A need as it was said: language and own words sealed in one. */
export interface KeptNeed {
  needed: boolean;
  kind: InterpreterKind | null;
  sealed: Uint8Array | null;
  said_at: Date;
}

/** What a person has said of interpreting, newest first, at most `most`. */
export const needsOf = (tx: Tx, personId: string, most: number): Promise<KeptNeed[]> =>
  tx.all(
    raw<KeptNeed>(sql`select needed, kind, sealed, said_at from people.interpreter_need
      where person_id = ${personId} order by said_at desc, id limit ${most}`),
  );

/** Says it anew; what was said before stays. */
export const addNeed = (tx: Tx, person: Owner, need: Omit<KeptNeed, "said_at">): Promise<number> =>
  tx.run(
    k.insertInto("people.interpreter_need").values({
      ...need,
      organisation_id: person.organisation_id,
      id: randomUUID(),
      person_id: person.id,
    }),
  );

/** How secret an address is; the two grades that the population register has. */
export const grades = ["confidential", "strictly-confidential"] as const;
export type Grade = (typeof grades)[number];

/** A grading with its first and last day. */
export interface Grading {
  grade: Grade;
  valid_from: Day;
  valid_to: Day | null;
}

/** One's own gradings, newest first. */
export const gradingsOf = (tx: Tx, personId: string): Promise<Grading[]> =>
  tx.all(
    raw<Grading>(sql`select grade, valid_from, valid_to from people.address_grading
      where person_id = ${personId} order by valid_from desc, valid_to desc nulls first, id`),
  );

/** The grade that holds from today; null: none. The one before ends with yesterday. */
export const setGrading = async (tx: Tx, person: Owner, grade: Grade | null): Promise<void> => {
  // Said and taken back on the same day: it held for no day.
  await tx.run(
    raw(sql`update people.address_grading set valid_to = platform.today() - 1
      where person_id = ${person.id} and (valid_to is null or valid_to >= platform.today())`),
  );
  if (grade !== null)
    await tx.run(
      k.insertInto("people.address_grading").values({
        organisation_id: person.organisation_id,
        id: randomUUID(),
        person_id: person.id,
        grade,
        valid_from: sql<Day>`platform.today()`,
      }),
    );
};
