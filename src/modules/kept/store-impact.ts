import { randomUUID } from "node:crypto";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { FieldName, Keeper } from "./impact.ts";

/** One version of a field of the impact assessment. */
export interface Answer {
  field: FieldName;
  n: number;
  words: string;
  written_by: string | null;
  written_as: Keeper;
  written_at: Date;
}

/** Every version of every field that the one who acts may read, the newest of a field first. */
export const answersOf = (tx: Tx): Promise<Answer[]> =>
  tx.all(
    raw<Answer>(sql`select field, n, words, written_by, written_as, written_at from kept.impact_answer
      order by field, n desc`),
  );

/** Adds the next version. Out: how many rows; none where somebody has written that version meanwhile. */
export const addAnswer = (
  tx: Tx,
  by: { organisationId: string; field: FieldName; n: number; words: string; as: Keeper },
): Promise<number> =>
  tx.run(
    raw(sql`insert into kept.impact_answer (organisation_id, id, field, n, words, written_by, written_as)
      values (${by.organisationId}, ${randomUUID()}, ${by.field}, ${by.n}, ${by.words}, platform.me(), ${by.as})
      on conflict (organisation_id, field, n) do nothing`),
  );

/** Takes the writer's id away where the writer is erased; what was answered stays. */
export const forgetWriter = (tx: Tx, personId: string): Promise<number> =>
  tx.run(raw(sql`update kept.impact_answer set written_by = null where written_by = ${personId}`));
