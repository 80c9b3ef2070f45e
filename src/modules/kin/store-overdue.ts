import type { Day } from "#platform/clock/index.ts";
import { k, raw, sql, type Tx } from "#platform/db/index.ts";
import type { Readers } from "./form.ts";

/** Something that a next of kin told and nobody answered in time, with its clock. Nothing of what was told. */
export interface OverdueInformation {
  id: string;
  clock_id: string;
  organisation_id: string;
  unit_id: string;
  readers: Readers;
  due: Day;
}

/**
 * What waits past its day and nobody above has been told of, for the round. Locked: two processes take different ones.
 * @param passed ids of clocks looked at already in this round
 */
export const overdueInformation = (
  tx: Tx,
  today: Day,
  most: number,
  passed: readonly string[],
): Promise<OverdueInformation[]> =>
  tx.all(raw<OverdueInformation>(sql`select * from kin.overdue(${today}, ${most}, ${[...passed]}::uuid[])`));

/** Notes that the leader has been told, once. */
export const setEscalated = (tx: Tx, clockId: string, on: Day): Promise<number> =>
  tx.run(k.updateTable("platform.clock").set({ escalated_on: on }).where("id", "=", clockId));
