import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { SealedNote } from "./store.ts";

/** Which tables `take-out.ts` covers. */
export const takenTables = ["care.note", "care.note_hiding"] as const;

/** Every version of every note of one's own that can still be read, oldest first. */
export const allVersions = (tx: Tx, personId: string): Promise<SealedNote[]> =>
  tx.all(
    raw<SealedNote>(sql`
      select n.id, n.thread_id, n.topic, n.sealed, n.written_by, n.as_whom, n.written_at, n.removed_at,
             exists (select 1 from care.note_hiding h where h.thread_id = n.thread_id and h.ended_at is null) as hidden
        from care.note n where n.person_id = ${personId} order by n.thread_id, n.written_at, n.id`),
  );
