import type { Day } from "#platform/clock/index.ts";
import { k, raw, sql, type Tx } from "#platform/db/index.ts";

/** Something that is owed and past its day. Nothing of what was said. */
export interface Overdue {
  id: string;
  clock_id: string;
  organisation_id: string;
  unit_id: string;
  person_id: string;
  due: Day;
}

/**
 * What is past its day and nobody above has been told of, for the round. Locked: two processes take different ones.
 * @param passed ids of clocks looked at already in this round
 */
export const overdueCoordinations = (
  tx: Tx,
  today: Day,
  most: number,
  passed: readonly string[],
): Promise<Overdue[]> =>
  tx.all(
    raw<Overdue>(sql`select * from care.overdue_coordinations(${today}, ${most}, ${[...passed]}::uuid[])`),
  );

/** Whom the person has blocked. */
export const blockedIn = async (tx: Tx, id: string): Promise<string[]> =>
  (await tx.one(raw<{ ids: string[] | null }>(sql`select care.blocked_in(${id}) as ids`))).ids ?? [];

/** Notes that the leader has been told, once. */
export const setEscalated = (tx: Tx, clockId: string, on: Day): Promise<number> =>
  tx.run(k.updateTable("platform.clock").set({ escalated_on: on }).where("id", "=", clockId));
