import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Place } from "../parts.ts";

/** Which tables `take-out.ts` covers. */
export const takenTables = [
  "care.meeting",
  "care.meeting_version",
  "care.meeting_participant",
  "care.meeting_answer",
  "care.meeting_point",
  "care.meeting_absence",
  "care.meeting_reading",
  "care.meeting_attendance",
  "care.minutes_keeper",
  "care.minutes",
  "care.minutes_step",
  "care.meeting_decision",
  "care.meeting_check",
  "care.calendar_feed",
  "care.meeting_paper",
] as const;

/** A meeting as it lies in the database: whose, and whether it was called off. */
export interface Meeting {
  id: string;
  organisation_id: string;
  person_id: string;
  made_at: Date;
  called_off_at: Date | null;
}

/** What it was set to be, from a moment on; the words sealed with the key of the person whose it is. */
export interface SealedVersion {
  meeting_id: string;
  n: number;
  on_day: Day;
  /** On the clock in Norway: "HH:MM". */
  starts: string;
  minutes: number;
  place: Place;
  most: number | null;
  sealed: Uint8Array;
  written_at: Date;
}

const columns = sql`m.id, m.organisation_id, m.person_id, m.made_at, m.called_off_at`;
const said = sql`v.meeting_id, v.n, v.on_day, v.starts, v.minutes, v.place, v.most, v.sealed, v.written_at`;

/** All my meetings, each with what it is set to be now; the latest first. */
export const myMeetings = (tx: Tx, personId: string): Promise<(Meeting & SealedVersion)[]> =>
  tx.all(
    raw<Meeting & SealedVersion>(sql`select ${columns}, ${said} from care.meeting m
      cross join lateral (select x.* from care.meeting_version x where x.meeting_id = m.id order by x.n desc limit 1) v
      where m.person_id = ${personId} order by v.on_day desc, v.starts desc, m.id`),
  );

/** One that is there for whoever asks: mine, or one that was opened as invited. Null where it is hidden or absent. */
export const findMeeting = (tx: Tx, id: string): Promise<Meeting | null> =>
  tx.maybe(raw<Meeting>(sql`select ${columns} from care.meeting m where m.id = ${id}`));

/** What it was ever set to be, as far as it is there for whoever asks; the newest first. */
export const versionsOf = (tx: Tx, meetingId: string): Promise<SealedVersion[]> =>
  tx.all(
    raw<SealedVersion>(
      sql`select ${said} from care.meeting_version v where v.meeting_id = ${meetingId} order by v.n desc`,
    ),
  );

/** Makes a meeting of one's own. Out: its id. */
export const makeMeeting = async (
  tx: Tx,
  of: { organisationId: string; personId: string },
): Promise<string> => {
  const id = randomUUID();
  await tx.run(
    raw(sql`insert into care.meeting (organisation_id, id, person_id, made_by)
      values (${of.organisationId}, ${id}, ${of.personId}, platform.me())`),
  );
  return id;
};

/** Says anew what it is to be, after the version that was seen. Out: whether it was the next. */
export const addVersion = async (
  tx: Tx,
  of: Pick<Meeting, "id" | "organisation_id" | "person_id">,
  after: number,
  next: Omit<SealedVersion, "meeting_id" | "n" | "written_at">,
): Promise<boolean> =>
  (await tx.run(
    raw(sql`insert into care.meeting_version (organisation_id, id, person_id, meeting_id, n, on_day, starts, minutes, place, most,
        sealed, written_by)
      values (${of.organisation_id}, ${randomUUID()}, ${of.person_id}, ${of.id}, ${after + 1}, ${next.on_day}, ${next.starts},
        ${next.minutes}, ${next.place}, ${next.most}, ${next.sealed}, platform.me())
      on conflict (organisation_id, meeting_id, n) do nothing`),
  )) > 0;

/** Tells those who are invited that it has a newer version, written in this transaction. */
export const tellOfVersion = async (tx: Tx, meetingId: string): Promise<void> => {
  await tx.run(raw(sql`select care.tell_of_meeting_version(${meetingId})`));
};

/** Calls a meeting of mine off and tells those who are invited. Out: whether it stood. */
export const callOff = async (tx: Tx, meetingId: string): Promise<boolean> =>
  (await tx.one(raw<{ done: boolean }>(sql`select care.call_off_meeting(${meetingId}) as done`))).done;
