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

/** A decision of an approved meeting of one's own, and when it was taken along. */
export type Decided = SealedDecision & { on_day: Day; taken_at: Date | null };

/** What was decided in one's own approved meetings, the newest first; what was not taken along yet before the rest. */
export const decidedOf = (tx: Tx, personId: string): Promise<Decided[]> =>
  tx.all(
    raw<Decided>(sql`select d.id, d.meeting_id, d.sealed, d.doer_id, d.due, d.participant_id, d.written_at, d.taken_at, v.on_day
      from care.meeting_decision d
      cross join lateral (select x.on_day from care.meeting_version x where x.meeting_id = d.meeting_id order by x.n desc limit 1) v
      where d.person_id = ${personId} and d.removed_at is null
        and exists (select 1 from care.minutes_step s where s.meeting_id = d.meeting_id and s.kind in ('approved', 'disagreed'))
      order by d.taken_at is not null, v.on_day desc, d.written_at, d.id`),
  );

/** Takes one along. Out: whether it was there to take, and had not been taken. */
export const takeDecision = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.one(raw<{ done: boolean }>(sql`select care.take_decision(${id}) as done`))).done;
