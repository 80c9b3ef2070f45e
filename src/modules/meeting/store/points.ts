import { randomUUID } from "node:crypto";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Meeting } from "./meetings.ts";

/** What is to be talked about; whose is null is the person's own. */
export interface SealedPoint {
  id: string;
  participant_id: string | null;
  sealed: Uint8Array;
  written_at: Date;
}

/** The agenda: the person's own points first, always; then the others', as they came. */
export const pointsOf = (tx: Tx, meetingId: string): Promise<SealedPoint[]> =>
  tx.all(
    raw<SealedPoint>(sql`select id, participant_id, sealed, written_at from care.meeting_point
      where meeting_id = ${meetingId} and removed_at is null order by participant_id is not null, written_at, id`),
  );

/** Adds a point to a meeting of one's own. */
export const addPoint = (tx: Tx, of: Meeting, sealed: Uint8Array): Promise<number> =>
  tx.run(
    raw(sql`insert into care.meeting_point (organisation_id, id, person_id, meeting_id, sealed)
      values (${of.organisation_id}, ${randomUUID()}, ${of.person_id}, ${of.id}, ${sealed})`),
  );

/** Adds a point to a meeting that one is invited to and has opened. Out: whether one may. */
export const addPointAsGuest = async (tx: Tx, meetingId: string, sealed: Uint8Array): Promise<boolean> =>
  (
    await tx.one(
      raw<{ done: boolean }>(
        sql`select care.add_meeting_point(${randomUUID()}, ${meetingId}, ${sealed}) as done`,
      ),
    )
  ).done;

/** Takes a point away. Out: whether it stood and was mine to take. */
export const removePoint = async (tx: Tx, pointId: string): Promise<boolean> =>
  (await tx.one(raw<{ done: boolean }>(sql`select care.remove_meeting_point(${pointId}) as done`))).done;

/** The meeting that a point stands in, as far as it is there for whoever asks; null where it is not, or taken away. */
export const meetingOfPoint = async (tx: Tx, pointId: string): Promise<string | null> =>
  (
    await tx.maybe(
      raw<{ meeting_id: string }>(
        sql`select meeting_id from care.meeting_point where id = ${pointId} and removed_at is null`,
      ),
    )
  )?.meeting_id ?? null;
