import { randomUUID } from "node:crypto";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Answer } from "../parts.ts";
import type { Meeting } from "./meetings.ts";

/** Somebody who was invited. */
export interface SealedParticipant {
  id: string;
  /** Null where they were erased, or have no account. */
  guest_person_id: string | null;
  /** What they are called here; null of somebody without an account, and of whoever is here no more. */
  name: string | null;
  unit_name: string | null;
  /** The name of somebody without an account. */
  sealed: Uint8Array | null;
  invited_at: Date;
  ended_at: Date | null;
}

/** What somebody invited has said, to which version. */
export interface SealedAnswer {
  participant_id: string;
  n: number;
  version: number;
  answer: Answer;
  sealed: Uint8Array | null;
  as_whom: "guest" | "noted";
  answered_at: Date;
}

/** Who was ever invited, as far as it is there for whoever asks, in the order in which they were. */
export const participantsOf = (tx: Tx, meetingId: string): Promise<SealedParticipant[]> =>
  tx.all(
    raw<SealedParticipant>(sql`select p.id, p.guest_person_id, n.name, n.unit_name, p.sealed, p.invited_at, p.ended_at
      from care.meeting_participant p left join care.meeting_names(${meetingId}) n on n.id = p.id
      where p.meeting_id = ${meetingId} order by p.invited_at, p.id`),
  );

/** What they have said, the newest first. */
export const answersIn = (tx: Tx, meetingId: string): Promise<SealedAnswer[]> =>
  tx.all(
    raw<SealedAnswer>(sql`select participant_id, n, version, answer, sealed, as_whom, answered_at
      from care.meeting_answer where meeting_id = ${meetingId} order by participant_id, n desc`),
  );

/** Invites somebody I know of here, and tells them. Out: the invitation, one that runs already too; null where I cannot name them. */
export const invite = async (
  tx: Tx,
  of: { meetingId: string; personId: string; unitId: string | null },
): Promise<{ id: string; fresh: boolean } | null> => {
  const asked = randomUUID();
  const { id } = await tx.one(
    raw<{ id: string | null }>(
      sql`select care.invite_to_meeting(${asked}, ${of.meetingId}, ${of.personId}, ${of.unitId}) as id`,
    ),
  );
  return id === null ? null : { id, fresh: id === asked };
};

/** Invites somebody without an account, by a name that the person has written. */
export const inviteByName = (tx: Tx, of: Meeting, sealed: Uint8Array): Promise<number> =>
  tx.run(
    raw(sql`insert into care.meeting_participant (organisation_id, id, person_id, meeting_id, sealed, invited_by)
      values (${of.organisation_id}, ${randomUUID()}, ${of.person_id}, ${of.id}, ${sealed}, platform.me())`),
  );

/** Ends an invitation. Out: whether it ran. */
export const endInvitation = async (tx: Tx, participantId: string): Promise<boolean> =>
  (await tx.one(raw<{ done: boolean }>(sql`select care.end_meeting_invitation(${participantId}) as done`)))
    .done;

/** The meeting that somebody invited by me belongs to; null where there is nobody like that. */
export const meetingOfParticipant = async (tx: Tx, participantId: string): Promise<string | null> =>
  (
    await tx.maybe(
      raw<{ meeting_id: string }>(
        sql`select meeting_id from care.meeting_participant where id = ${participantId} and ended_at is null
          and person_id = platform.my_self()`,
      ),
    )
  )?.meeting_id ?? null;

/** Writes down what somebody without an account has said. Out: whether it was the next. */
export const noteAnswer = async (
  tx: Tx,
  of: Meeting,
  said: { participantId: string; after: number; version: number; answer: Answer; sealed: Uint8Array | null },
): Promise<boolean> =>
  (await tx.run(
    raw(sql`insert into care.meeting_answer (organisation_id, id, person_id, meeting_id, participant_id, n, version, answer, sealed,
        as_whom)
      values (${of.organisation_id}, ${randomUUID()}, ${of.person_id}, ${of.id}, ${said.participantId}, ${said.after + 1},
        ${said.version}, ${said.answer}, ${said.sealed}, 'noted')
      on conflict (organisation_id, participant_id, n) do nothing`),
  )) > 0;
