import type { Day } from "#platform/clock/index.ts";
import { k, raw, sql, type Tx } from "#platform/db/index.ts";

/** What was owed after coercion and not done in time, with its clock. */
export interface OverdueTalk {
  id: string;
  clock_id: string;
  organisation_id: string;
  unit_id: string;
  due: Day;
}

/**
 * What waits past its day and no leader has been told of, for the round. Locked: two processes take different ones.
 * @param passed ids of clocks looked at already in this round
 */
export const overdueTalks = (
  tx: Tx,
  today: Day,
  most: number,
  passed: readonly string[],
): Promise<OverdueTalk[]> =>
  tx.all(
    raw<OverdueTalk>(sql`select * from care.after_talks_overdue(${today}, ${most}, ${[...passed]}::uuid[])`),
  );

/** Notes that the leader has been told, once. */
export const setEscalated = (tx: Tx, clockId: string, on: Day): Promise<number> =>
  tx.run(k.updateTable("platform.clock").set({ escalated_on: on }).where("id", "=", clockId));
