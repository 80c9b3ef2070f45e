import { randomUUID } from "node:crypto";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Place } from "../parts.ts";

/** A version of a text as it lies in the database: sealed with its owner's key. */
export interface SealedText {
  id: string;
  thread_id: string;
  plan_id: string;
  n: number;
  place: Place;
  rank: number;
  hidden: boolean;
  sealed: Uint8Array;
  repeats: number | null;
  written_at: Date;
  removed_at: Date | null;
}

const columns = sql`x.id, x.thread_id, x.plan_id, x.n, x.place, x.rank, x.hidden, x.sealed, x.repeats, x.written_at,
  x.removed_at`;

/** The newest version of each text of a plan, also of those taken away; by rank, then in the order in which they were begun. */
export const textsOf = (tx: Tx, planId: string): Promise<SealedText[]> =>
  tx.all(
    raw<SealedText>(sql`
      select x.* from (select distinct on (x.thread_id) ${columns},
          first_value(x.written_at) over (partition by x.thread_id order by x.n) as begun
          from care.crisis_text x where x.plan_id = ${planId} order by x.thread_id, x.n desc) x
       order by x.rank, x.begun, x.thread_id`),
  );

/** All versions of one text, the newest first; empty where it is hidden or absent. */
export const versionsOf = (tx: Tx, threadId: string): Promise<SealedText[]> =>
  tx.all(
    raw<SealedText>(
      sql`select ${columns} from care.crisis_text x where x.thread_id = ${threadId} order by x.n desc`,
    ),
  );

/** The texts of somebody's plan that are open to whoever has opened the topic in this transaction. */
export const openedTexts = (tx: Tx, personId: string): Promise<SealedText[]> =>
  tx.all(
    raw<SealedText>(sql`select ${columns} from care.crisis_text x where x.person_id = ${personId}
      order by x.rank, x.written_at, x.id`),
  );

/** Which tables `take-out.ts` covers. */
export const takenTables = [
  "care.crisis_plan",
  "care.crisis_text",
  "care.crisis_card",
  "care.crisis_reading",
  "care.crisis_copy",
] as const;

/** Everything that was ever written in one's own plan and is still there, oldest first. */
export const everyText = (tx: Tx, personId: string): Promise<SealedText[]> =>
  tx.all(
    raw<SealedText>(sql`select ${columns} from care.crisis_text x where x.person_id = ${personId}
      order by x.thread_id, x.n`),
  );

/** What is written: a new text (`threadId` null), or a newer version of one after version `after`. */
export interface Written {
  organisationId: string;
  personId: string;
  planId: string;
  threadId: string | null;
  after: number;
  place: Place;
  rank: number;
  hidden: boolean;
  sealed: Uint8Array;
  repeats?: number;
}

/** Writes it, as oneself. Out: the text's id. @throws the database's error where somebody else wrote that version */
export const addText = async (tx: Tx, w: Written): Promise<string> => {
  const id = randomUUID();
  await tx.run(
    raw(sql`insert into care.crisis_text (organisation_id, id, person_id, plan_id, thread_id, n, place, rank, hidden, sealed, repeats)
      values (${w.organisationId}, ${id}, ${w.personId}, ${w.planId}, ${w.threadId ?? id}, ${w.after + 1}, ${w.place},
        ${w.rank}, ${w.hidden}, ${w.sealed}, ${w.repeats ?? null})`),
  );
  return w.threadId ?? id;
};

/** Takes a text away in all its versions, from everybody. Out: whether there was one. */
export const removeText = async (tx: Tx, threadId: string): Promise<boolean> =>
  (await tx.run(
    raw(
      sql`update care.crisis_text set removed_at = now() where thread_id = ${threadId} and removed_at is null`,
    ),
  )) > 0;

/** Gets back what was taken away and is not erased yet. Out: whether there was something. */
export const restoreText = async (tx: Tx, threadId: string): Promise<boolean> =>
  (await tx.run(
    raw(
      sql`update care.crisis_text set removed_at = null where thread_id = ${threadId} and removed_at is not null`,
    ),
  )) > 0;
