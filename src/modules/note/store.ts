import { randomUUID } from "node:crypto";
import type { Topic } from "#modules/consent/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";

/** A version of a note as it lies in the database: sealed with its owner's key. */
export interface SealedNote {
  id: string;
  thread_id: string;
  topic: Topic;
  sealed: Uint8Array;
  written_by: string;
  as_whom: "self" | "representative";
  written_at: Date;
  removed_at: Date | null;
  hidden: boolean;
}

// What is hidden is looked up by organisation and thread: mostly there is nothing, and then whose it is is not asked.
const columns = sql`n.id, n.thread_id, n.topic, n.sealed, n.written_by, n.as_whom, n.written_at, n.removed_at,
  exists (select 1 from care.note_hiding h
    where h.organisation_id = n.organisation_id and h.thread_id = n.thread_id and h.ended_at is null) as hidden`;

/**
 * A person's notes on a topic, the newest version of each that has not been taken away, newest first. For others:
 * after the topic was opened in this transaction, without what is hidden.
 */
export const notesOf = (tx: Tx, personId: string, topic: Topic): Promise<SealedNote[]> =>
  tx.all(
    raw<SealedNote>(sql`
      select ${columns}
        from (select distinct on (thread_id) * from care.note
               where person_id = ${personId} and topic = ${topic} order by thread_id, written_at desc, id) n
       where n.removed_at is null order by n.written_at desc, n.id`),
  );

/** All my own notes, the newest version of each, also those taken away; newest first. */
export const myNotes = (tx: Tx, personId: string): Promise<SealedNote[]> =>
  tx.all(
    raw<SealedNote>(sql`
      select ${columns}
        from (select distinct on (thread_id) * from care.note
               where person_id = ${personId} order by thread_id, written_at desc, id) n
       order by n.written_at desc, n.id`),
  );

/** A note's versions, newest first; empty where it is hidden or absent. Others see the newest alone. */
export const versionsOf = (tx: Tx, threadId: string): Promise<SealedNote[]> =>
  tx.all(
    raw<SealedNote>(sql`
      select ${columns} from care.note n where n.thread_id = ${threadId} order by n.written_at desc, n.id`),
  );

/** Writes a note, or a newer version of one (`threadId`). Out: its id. */
export const addNote = async (
  tx: Tx,
  note: {
    organisationId: string;
    personId: string;
    topic: Topic;
    threadId: string | null;
    sealed: Uint8Array;
    asWhom: "self" | "representative";
  },
): Promise<string> => {
  const id = randomUUID();
  await tx.run(
    raw(sql`insert into care.note (organisation_id, id, person_id, topic, thread_id, sealed, written_by, as_whom)
      values (${note.organisationId}, ${id}, ${note.personId}, ${note.topic}, ${note.threadId ?? id}, ${note.sealed},
        platform.me(), ${note.asWhom})`),
  );
  return id;
};

/** Takes a note away in all its versions, from everybody. Out: whether there was one. */
export const removeNote = async (tx: Tx, threadId: string): Promise<boolean> =>
  (await tx.run(
    raw(sql`update care.note set removed_at = now() where thread_id = ${threadId} and removed_at is null`),
  )) > 0;

/** Gets back what was taken away and is not erased yet. Out: whether there was something. */
export const restoreNote = async (tx: Tx, threadId: string): Promise<boolean> =>
  (await tx.run(
    raw(sql`update care.note set removed_at = null where thread_id = ${threadId} and removed_at is not null`),
  )) > 0;

/** Hides a note from everybody but its owner, from the next request on. */
export const hideNote = (
  tx: Tx,
  note: { organisationId: string; personId: string; threadId: string },
): Promise<number> =>
  tx.run(
    raw(sql`insert into care.note_hiding (organisation_id, id, thread_id, person_id)
      values (${note.organisationId}, ${randomUUID()}, ${note.threadId}, ${note.personId}) on conflict do nothing`),
  );

/** Shows it again to those whom its topic is shared with. */
export const showNote = (tx: Tx, threadId: string): Promise<number> =>
  tx.run(
    raw(sql`update care.note_hiding set ended_at = now() where thread_id = ${threadId} and ended_at is null`),
  );
