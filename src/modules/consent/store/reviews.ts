import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";

/** A review whose clock is past. */
export interface PastReview {
  clock_id: string;
  organisation_id: string;
  unit_id: string;
  subject_kind: string;
  subject_id: string;
  rule_id: string;
  rule_version: Day;
  start: Day;
  due: Day;
}

/** Reviews past their day of which nobody has been told. Locked: two processes take different ones. */
export const pastReviews = (
  tx: Tx,
  today: Day,
  most: number,
  passed: readonly string[],
): Promise<PastReview[]> =>
  tx.all(
    raw<PastReview>(sql`select c.id as clock_id, c.organisation_id, c.unit_id, c.subject_kind, c.subject_id, c.rule_id,
        c.rule_version, c.start, c.due
      from platform.clock c where c.subject_kind in ('objection', 'break-glass') and c.ended_on is null
        and c.escalated_on is null and c.due < ${today} and c.id <> all(${[...passed]}::uuid[])
      order by c.due, c.id limit ${most} for update of c skip locked`),
  );

/** Notes that it was told. */
export const setEscalated = (tx: Tx, clockId: string, on: Day): Promise<number> =>
  tx.run(raw(sql`update platform.clock set escalated_on = ${on} where id = ${clockId}`));
