import { randomUUID } from "node:crypto";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { CopyKind } from "../parts.ts";

/** A copy that was given to somebody. */
export interface SealedCopy {
  id: string;
  kind: CopyKind;
  sealed: Uint8Array;
  /** Which version of the plan it was made of. */
  version: number;
  given_at: Date;
  ended_at: Date | null;
}

/** Copies of my plan, the newest first. */
export const copiesOf = (tx: Tx, personId: string): Promise<SealedCopy[]> =>
  tx.all(
    raw<SealedCopy>(sql`select id, kind, sealed, version, given_at, ended_at from care.crisis_copy
      where person_id = ${personId} order by given_at desc, id`),
  );

/** Writes down that a copy was given. Out: its id. */
export const addCopy = async (
  tx: Tx,
  copy: {
    organisationId: string;
    personId: string;
    planId: string;
    kind: CopyKind;
    sealed: Uint8Array;
    version: number;
  },
): Promise<string> => {
  const id = randomUUID();
  await tx.run(
    raw(sql`insert into care.crisis_copy (organisation_id, id, person_id, plan_id, kind, sealed, version)
      values (${copy.organisationId}, ${id}, ${copy.personId}, ${copy.planId}, ${copy.kind}, ${copy.sealed}, ${copy.version})`),
  );
  return id;
};

/** It was had back; `back` false: it was not, after all. Out: whether there was such a copy of mine. */
export const endCopy = async (tx: Tx, id: string, back: boolean): Promise<boolean> =>
  (await tx.run(
    raw(
      sql`update care.crisis_copy set ended_at = case when ${back}::boolean then now() end where id = ${id}`,
    ),
  )) > 0;
