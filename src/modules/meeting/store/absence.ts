import { randomUUID } from "node:crypto";
import { raw, sql, type Tx } from "#platform/db/index.ts";

/** Whether the person comes, as last said; what is to be read out, and who speaks for them. */
export interface SealedAbsence {
  id: string;
  n: number;
  away: boolean;
  sealed: Uint8Array | null;
  proxy_id: string | null;
  written_at: Date;
}

/** What was said of coming, the newest first, as far as it is there for whoever asks. */
export const absencesOf = (tx: Tx, meetingId: string): Promise<SealedAbsence[]> =>
  tx.all(
    raw<SealedAbsence>(sql`select id, n, away, sealed, proxy_id, written_at from care.meeting_absence
      where meeting_id = ${meetingId} order by n desc`),
  );

/** That it was read out, by whom, when. */
export interface Reading {
  absence_id: string;
  participant_id: string;
  read_at: Date;
}

/** Who has read out what was written, the first first. */
export const readingsOf = (tx: Tx, meetingId: string): Promise<Reading[]> =>
  tx.all(
    raw<Reading>(sql`select absence_id, participant_id, read_at from care.meeting_reading
      where meeting_id = ${meetingId} order by read_at, id`),
  );

/** Says whether one comes. Out: whether it was the next. */
export const sayAbsence = async (
  tx: Tx,
  said: {
    meetingId: string;
    after: number;
    away: boolean;
    sealed: Uint8Array | null;
    proxyId: string | null;
  },
): Promise<boolean> =>
  (
    await tx.one(
      raw<{
        done: boolean;
      }>(sql`select care.say_absence(${randomUUID()}, ${said.meetingId}, ${said.after}, ${said.away},
        ${said.sealed}, ${said.proxyId}) as done`),
    )
  ).done;

/** Says that one has read it out. Out: whether there was something to read. */
export const readOut = async (tx: Tx, absenceId: string): Promise<boolean> =>
  (await tx.one(raw<{ done: boolean }>(sql`select care.read_out(${randomUUID()}, ${absenceId}) as done`)))
    .done;
