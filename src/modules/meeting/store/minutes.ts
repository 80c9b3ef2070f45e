import { randomUUID } from "node:crypto";
import type { Clock, Day } from "#platform/clock/index.ts";
import { type Query, raw, sql, type Tx } from "#platform/db/index.ts";
import type { StepKind } from "../minutes.ts";
import type { Presence } from "../parts.ts";

/** A version of the minutes; who wrote it is null where the person did. */
export interface SealedMinutes {
  n: number;
  sealed: Uint8Array;
  participant_id: string | null;
  written_at: Date;
}

/** What happened to a version. */
export interface SealedMinutesStep {
  n: number;
  kind: StepKind;
  version: number;
  sealed: Uint8Array | null;
  participant_id: string | null;
  at: Date;
}

/** Who writes the minutes, by which day; the person where nobody invited does. */
export interface Keeper {
  n: number;
  participant_id: string | null;
  rule_version: Day | null;
  start: Day | null;
  due: Day | null;
  reminder: Day | null;
}

/** Who was there; whose is null is the person, as is who said it. */
export interface Attendance {
  participant_id: string | null;
  n: number;
  how: Presence;
  said_by: string | null;
  said_at: Date;
}

/** All versions, the newest first. */
export const minutesOf = (tx: Tx, meetingId: string): Promise<SealedMinutes[]> =>
  tx.all(
    raw<SealedMinutes>(sql`select n, sealed, participant_id, written_at from care.minutes
      where meeting_id = ${meetingId} order by n desc`),
  );

/** What happened to them, oldest first. */
export const minutesStepsOf = (tx: Tx, meetingId: string): Promise<SealedMinutesStep[]> =>
  tx.all(
    raw<SealedMinutesStep>(sql`select n, kind, version, sealed, participant_id, at from care.minutes_step
      where meeting_id = ${meetingId} order by n`),
  );

/** Who writes them now; null where nobody was named. */
export const keeperOf = (tx: Tx, meetingId: string): Promise<Keeper | null> =>
  tx.maybe(
    raw<Keeper>(sql`select n, participant_id, rule_version, start, due, reminder from care.minutes_keeper
      where meeting_id = ${meetingId} order by n desc limit 1`),
  );

/** Who was there, what was last said of each. */
export const attendanceOf = (tx: Tx, meetingId: string): Promise<Attendance[]> =>
  tx.all(
    raw<Attendance>(sql`select distinct on (participant_id) participant_id, n, how, said_by, said_at from care.meeting_attendance
      where meeting_id = ${meetingId} order by participant_id, n desc`),
  );

const done = async (tx: Tx, query: Query<{ done: boolean }>): Promise<boolean> => (await tx.one(query)).done;

/** Names who writes the minutes; with the clock of somebody at work. Out: whether it was the next. */
export const nameKeeper = (
  tx: Tx,
  of: { meetingId: string; after: number; participantId: string | null },
  clock: Clock | null,
): Promise<boolean> =>
  done(
    tx,
    raw(sql`select care.name_keeper(${randomUUID()}, ${of.meetingId}, ${of.after}, ${of.participantId},
      ${clock?.ruleVersion ?? null}, ${clock?.start ?? null}, ${clock?.due ?? null}, ${clock?.reminder ?? null}) as done`),
  );

/** Says who was there; null is the person. Out: whether one may. */
export const sayAttendance = (
  tx: Tx,
  of: { meetingId: string; participantId: string | null; how: Presence },
): Promise<boolean> =>
  done(
    tx,
    raw(
      sql`select care.say_attendance(${randomUUID()}, ${of.meetingId}, ${of.participantId}, ${of.how}) as done`,
    ),
  );

/** Writes a version after the one that was seen. Out: whether it was the next. */
export const writeMinutes = (
  tx: Tx,
  meetingId: string,
  after: number,
  sealed: Uint8Array,
): Promise<boolean> =>
  done(tx, raw(sql`select care.write_minutes(${randomUUID()}, ${meetingId}, ${after}, ${sealed}) as done`));

/** Takes a step on the newest version. Out: whether it could be taken. */
export const stepMinutes = (
  tx: Tx,
  of: { meetingId: string; kind: StepKind; version: number; sealed: Uint8Array | null },
): Promise<boolean> =>
  done(
    tx,
    raw(
      sql`select care.step_minutes(${randomUUID()}, ${of.meetingId}, ${of.kind}, ${of.version}, ${of.sealed}) as done`,
    ),
  );

/** Minutes that wait to be written by whoever acts, the soonest first. */
export interface OwedMinutes {
  meeting_id: string;
  owner_name: string;
  on_day: Day;
  rule_version: Day;
  start: Day;
  due: Day;
  reminder: Day;
  commented: boolean;
}

/** The question for them. */
export const owedMinutes = (_today: Day, most: number): Query<OwedMinutes> =>
  raw<OwedMinutes>(sql`select meeting_id, owner_name, on_day, rule_version, start, due, reminder, commented
    from care.minutes_owed() limit ${most}`);

/** Minutes of one's own that were sent and wait for a comment or a yes. */
export const sentMinutes = (_today: Day, most: number): Query<{ meeting_id: string; at: Date }> =>
  raw<{ meeting_id: string; at: Date }>(sql`select s.meeting_id, s.at from care.minutes_step s
    where s.kind = 'sent' and s.person_id = platform.my_self()
      and not exists (select 1 from care.minutes_step l where l.meeting_id = s.meeting_id and l.n > s.n)
    order by s.at, s.id limit ${most}`);
