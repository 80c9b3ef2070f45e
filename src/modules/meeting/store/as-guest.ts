import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { type Query, raw, sql, type Tx } from "#platform/db/index.ts";
import type { Answer, Place } from "../parts.ts";

/** A meeting that the one who acts is invited to: whose, when and how, and what one last said. */
export interface GuestMeeting {
  /** The invitation's id. */
  id: string;
  organisation_id: string;
  person_id: string;
  meeting_id: string;
  owner_name: string;
  at_work: boolean;
  invited_at: Date;
  called_off_at: Date | null;
  version: number;
  on_day: Day;
  starts: string;
  minutes: number;
  place: Place;
  answer: Answer | null;
  answered_version: number | null;
}

const columns = sql`id, organisation_id, person_id, meeting_id, owner_name, at_work, invited_at, called_off_at, version, on_day,
  starts, minutes, place, answer, answered_version`;

/** The meetings to which I am invited as I act now, the soonest first. No words of anybody. */
export const meetingsAsGuest = (tx: Tx): Promise<GuestMeeting[]> =>
  tx.all(raw<GuestMeeting>(sql`select ${columns} from care.meetings_as_guest()`));

/** Invitations that wait for my answer: never answered, or moved since. The soonest meeting first. */
export const waitingInvitations = (today: Day, most: number): Query<GuestMeeting> =>
  raw<GuestMeeting>(sql`select ${columns} from care.meetings_as_guest()
    where called_off_at is null and on_day >= ${today} and answered_version is distinct from version
    order by on_day, starts, id limit ${most}`);

/** Opens a meeting to whoever is invited, with its line before the person. Out: whether one is invited now. */
export const openAsGuest = async (tx: Tx, meetingId: string): Promise<boolean> =>
  (await tx.one(raw<{ open: boolean }>(sql`select care.open_meeting(${randomUUID()}, ${meetingId}) as open`)))
    .open;

/** Answers an invitation that was opened. Out: whether it could be said to the version seen. */
export const answerInvitation = async (
  tx: Tx,
  said: { participantId: string; version: number; answer: Answer; sealed: Uint8Array | null },
): Promise<boolean> =>
  (
    await tx.one(
      raw<{
        done: boolean;
      }>(sql`select care.answer_meeting(${randomUUID()}, ${said.participantId}, ${said.version},
        ${said.answer}, ${said.sealed}) as done`),
    )
  ).done;
