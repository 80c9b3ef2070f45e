import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";

/** What was decided: who does it and who wrote it down is null where it is the person. */
export interface SealedDecision {
  id: string;
  meeting_id: string;
  sealed: Uint8Array;
  doer_id: string | null;
  due: Day | null;
  participant_id: string | null;
  written_at: Date;
}

/** What was decided and stands, in the order in which it was. */
export const decisionsOf = (tx: Tx, meetingId: string): Promise<SealedDecision[]> =>
  tx.all(
    raw<SealedDecision>(sql`select id, meeting_id, sealed, doer_id, due, participant_id, written_at from care.meeting_decision
      where meeting_id = ${meetingId} and removed_at is null order by written_at, id`),
  );

/** The meeting in which something was decided, as far as it is there for whoever asks; null where it is not. */
export const meetingOfDecision = async (tx: Tx, id: string): Promise<string | null> =>
  (
    await tx.maybe(
      raw<{ meeting_id: string }>(
        sql`select meeting_id from care.meeting_decision where id = ${id} and removed_at is null`,
      ),
    )
  )?.meeting_id ?? null;

/** Writes down what was decided. Out: whether one may. */
export const addDecision = async (
  tx: Tx,
  of: { meetingId: string; sealed: Uint8Array; doerId: string | null; due: Day | null },
): Promise<boolean> =>
  (
    await tx.one(
      raw<{
        done: boolean;
      }>(sql`select care.add_decision(${randomUUID()}, ${of.meetingId}, ${of.sealed}, ${of.doerId},
        ${of.due}) as done`),
    )
  ).done;

/** Takes a decision away. Out: whether it stood and was mine to take. */
export const removeDecision = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.one(raw<{ done: boolean }>(sql`select care.remove_decision(${id}) as done`))).done;
