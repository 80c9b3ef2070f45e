import { randomUUID } from "node:crypto";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { FileKind } from "#platform/files/index.ts";

/** A paper that stands, without what is in it; whose is null is the person's. */
export interface SealedPaper {
  id: string;
  participant_id: string | null;
  kind: FileKind;
  size: number;
  named: Uint8Array;
  added_at: Date;
}

const columns = sql`id, participant_id, kind, size, named, added_at`;

/** The papers of a meeting, as they came. */
export const papersOf = (tx: Tx, meetingId: string): Promise<SealedPaper[]> =>
  tx.all(
    raw<SealedPaper>(sql`select ${columns} from care.meeting_paper
      where meeting_id = ${meetingId} and removed_at is null order by added_at, id`),
  );

/** One of them with what is in it; null where it is not there. */
export const findPaper = (
  tx: Tx,
  meetingId: string,
  id: string,
): Promise<(SealedPaper & { sealed: Uint8Array }) | null> =>
  tx.maybe(
    raw<SealedPaper & { sealed: Uint8Array }>(sql`select ${columns}, sealed from care.meeting_paper
      where meeting_id = ${meetingId} and id = ${id} and removed_at is null`),
  );

/** Adds one. Out: whether there was room. */
export const addPaper = async (
  tx: Tx,
  of: { meetingId: string; kind: FileKind; size: number; named: Uint8Array; sealed: Uint8Array },
): Promise<boolean> =>
  (
    await tx.one(
      raw<{
        done: boolean;
      }>(sql`select care.add_meeting_paper(${randomUUID()}, ${of.meetingId}, ${of.kind}, ${of.size},
        ${of.named}, ${of.sealed}) as done`),
    )
  ).done;

/** Takes one away, with what was in it. Out: whether it stood and was mine to take. */
export const removePaper = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.one(raw<{ done: boolean }>(sql`select care.remove_meeting_paper(${id}) as done`))).done;
