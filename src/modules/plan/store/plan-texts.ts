import { randomUUID } from "node:crypto";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { LifeArea, Place } from "../parts.ts";

/** A version of a text as it lies in the database: sealed with its owner's key. */
export interface SealedText {
  id: string;
  thread_id: string;
  plan_id: string;
  n: number;
  place: Place;
  life_area: LifeArea | null;
  hidden: boolean;
  sealed: Uint8Array;
  repeats: number | null;
  side: "mine" | "service" | "common";
  /** The owner's text that it stands beside; null for the owner's own. */
  beside: string | null;
  /** The guest who wrote it; null where the owner did. */
  guest_id: string | null;
  as_whom: "self" | "representative" | "service";
  written_at: Date;
  removed_at: Date | null;
}

const columns = sql`x.id, x.thread_id, x.plan_id, x.n, x.place, x.life_area, x.hidden, x.sealed, x.repeats, x.side,
  x.beside, x.guest_id, x.as_whom, x.written_at, x.removed_at`;

/** The newest version of each text of a plan, also of those taken away; in the order in which they were begun. */
export const textsOf = (tx: Tx, planId: string): Promise<SealedText[]> =>
  tx.all(
    raw<SealedText>(sql`
      select x.* from (select distinct on (x.thread_id) ${columns},
          first_value(x.written_at) over (partition by x.thread_id order by x.n) as begun
          from care.plan_text x where x.plan_id = ${planId} order by x.thread_id, x.n desc) x
       order by x.begun, x.thread_id`),
  );

/** All versions of one text, the newest first; empty where it is hidden or absent. */
export const versionsOf = (tx: Tx, threadId: string): Promise<SealedText[]> =>
  tx.all(
    raw<SealedText>(
      sql`select ${columns} from care.plan_text x where x.thread_id = ${threadId} order by x.n desc`,
    ),
  );

/** The newest version of what stands beside one of the owner's texts and was not taken away. */
export const besideOf = (tx: Tx, threadId: string): Promise<SealedText[]> =>
  tx.all(
    raw<SealedText>(sql`select * from (select distinct on (x.thread_id) ${columns} from care.plan_text x
      where x.beside = ${threadId} order by x.thread_id, x.n desc) x where x.removed_at is null`),
  );

/** The texts of somebody's plan that are open to whoever has opened the topic in this transaction; the newest first. */
export const openedTexts = (tx: Tx, personId: string): Promise<SealedText[]> =>
  tx.all(
    raw<SealedText>(sql`select ${columns} from care.plan_text x where x.person_id = ${personId}
      order by x.written_at desc, x.id`),
  );

/** What is written: a new text (`threadId` null), or a newer version of one after version `after`. */
export interface Written {
  organisationId: string;
  personId: string;
  planId: string;
  threadId: string | null;
  after: number;
  place: Place;
  lifeArea: LifeArea | null;
  hidden: boolean;
  sealed: Uint8Array;
  repeats?: number;
  /** The owner's text beside which it stands, as the common one. */
  beside?: string | null;
}

/** Writes it, as oneself. Out: the text's id. @throws the database's error where somebody else wrote that version */
export const addText = async (tx: Tx, w: Written): Promise<string> => {
  const id = randomUUID();
  await tx.run(
    raw(sql`insert into care.plan_text (organisation_id, id, person_id, plan_id, thread_id, n, place, life_area, hidden, sealed,
        repeats, side, beside, written_by, as_whom)
      values (${w.organisationId}, ${id}, ${w.personId}, ${w.planId}, ${w.threadId ?? id}, ${w.after + 1}, ${w.place},
        ${w.lifeArea}, ${w.hidden}, ${w.sealed}, ${w.repeats ?? null}, ${w.beside ? "common" : "mine"}, ${w.beside ?? null}, platform.me(), 'self')`),
  );
  return w.threadId ?? id;
};

/** Takes a text away in all its versions, from everybody. Out: whether there was one. */
export const removeText = async (tx: Tx, threadId: string): Promise<boolean> =>
  (await tx.run(
    raw(
      sql`update care.plan_text set removed_at = now() where thread_id = ${threadId} and removed_at is null`,
    ),
  )) > 0;

/**
 * Gets back what was taken away and is not erased yet. Out: whether there was something; a common text only where no other
 * has come in its place.
 */
export const restoreText = async (tx: Tx, threadId: string): Promise<boolean> =>
  (await tx.run(
    raw(
      sql`update care.plan_text set removed_at = null where thread_id = ${threadId} and removed_at is not null
        and not exists (select 1 from care.plan_text o where o.beside = plan_text.beside and o.side = 'common'
          and plan_text.side = 'common' and o.removed_at is null)`,
    ),
  )) > 0;

/** Whether anything is written in a plan that has not been taken away. */
export const hasTexts = async (tx: Tx, planId: string): Promise<boolean> =>
  (
    await tx.one(
      raw<{ some: boolean }>(sql`select exists (select 1 from care.plan_text x
        where x.plan_id = ${planId} and x.removed_at is null) as some`),
    )
  ).some;
