import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";

/** One thing that happened: ids and codes, never content. */
export interface Happened {
  organisationId: string;
  unitId: string | null;
  /** The act's noun: the same word as in the route, the store and the letter. */
  act: string;
  subjectKind: string;
  subjectId: string;
  /** Given for acts without a moment (an anonymous giver's): the Monday of the week. */
  week?: Day;
  detail?: Record<string, string | number>;
}

/**
 * Writes what happened, as whoever this transaction is, in the same transaction as the change.
 * Who, as what and when come from the database, not from the caller.
 */
export const leaveTrail = (tx: Tx, what: Happened): Promise<number> =>
  tx.run(
    raw(sql`insert into platform.trail
      (id, organisation_id, unit_id, act, subject_kind, subject_id, actor_kind, person_id, role_id, role_kind,
        for_person_id, at, week, detail)
      values (${randomUUID()}, ${what.organisationId}, ${what.unitId}, ${what.act}, ${what.subjectKind}, ${what.subjectId},
        platform.kind(), platform.me(), platform.my_role(), platform.my_role_kind(),
        platform.my_principal(), ${what.week ? sql`null` : sql`now()`}, ${what.week ?? null}, ${JSON.stringify(what.detail ?? {})}::jsonb)`),
  );
