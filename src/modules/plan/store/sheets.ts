import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { SheetKind } from "../sheet-kinds.ts";

/** A version of a sheet as it lies in the database: sealed with its owner's key. */
export interface SealedSheet {
  id: string;
  thread_id: string;
  plan_id: string;
  n: number;
  kind: SheetKind;
  /** Of a role agreement: with whom. Of an attempt: the guest who wrote it; null where the owner did. */
  guest_id: string | null;
  as_whom: "self" | "guest";
  /** Of an attempt: the plan elsewhere. */
  beside: string | null;
  on_day: Day | null;
  sealed: Uint8Array;
  written_at: Date;
  removed_at: Date | null;
}

const columns = sql`x.id, x.thread_id, x.plan_id, x.n, x.kind, x.guest_id, x.as_whom, x.beside, x.on_day, x.sealed,
  x.written_at, x.removed_at`;

/** The newest version of each sheet of a plan, as far as whoever reads may see it; the oldest first. */
export const sheetsOf = (tx: Tx, planId: string): Promise<SealedSheet[]> =>
  tx.all(
    raw<SealedSheet>(sql`select ${columns} from care.plan_sheet x where x.plan_id = ${planId}
      and x.n = (select max(y.n) from care.plan_sheet y where y.organisation_id = x.organisation_id and y.thread_id = x.thread_id)
      order by x.on_day, x.written_at, x.id`),
  );

/** All versions of one sheet, the newest first; empty where it is hidden or absent. */
export const sheetVersions = (tx: Tx, threadId: string): Promise<SealedSheet[]> =>
  tx.all(
    raw<SealedSheet>(
      sql`select ${columns} from care.plan_sheet x where x.thread_id = ${threadId} order by x.n desc`,
    ),
  );

/** What is written: a new sheet (`threadId` null), or a newer version of one after version `after`. */
export interface WrittenSheet {
  organisationId: string;
  personId: string;
  planId: string;
  threadId: string | null;
  after: number;
  kind: SheetKind;
  guestId: string | null;
  beside: string | null;
  day: Day | null;
  sealed: Uint8Array;
}

/** Writes it, as the plan's owner. Out: the version's id and the sheet's. */
export const addSheet = async (tx: Tx, w: WrittenSheet): Promise<{ id: string; threadId: string }> => {
  const id = randomUUID();
  await tx.run(
    raw(sql`insert into care.plan_sheet (organisation_id, id, person_id, plan_id, thread_id, n, kind, guest_id, beside, on_day, sealed)
      values (${w.organisationId}, ${id}, ${w.personId}, ${w.planId}, ${w.threadId ?? id}, ${w.after + 1}, ${w.kind},
        ${w.guestId}, ${w.beside}, ${w.day}, ${w.sealed})`),
  );
  return { id, threadId: w.threadId ?? id };
};

/** Writes as a guest who has opened the plan: one's own role agreement, or an attempt. Out: the sheet's id; null where one may not. */
export const writeSheetAsGuest = async (
  tx: Tx,
  w: {
    planId: string;
    kind: "role" | "attempt";
    after: number;
    beside: string | null;
    day: Day | null;
    sealed: Uint8Array;
  },
): Promise<string | null> =>
  (
    await tx.one(
      raw<{
        id: string | null;
      }>(sql`select care.write_sheet_as_guest(${randomUUID()}, ${w.planId}, ${w.kind}, ${w.after},
        ${w.beside}, ${w.day}, ${w.sealed}) as id`),
    )
  ).id;

/** Takes a sheet away in all its versions, or gets it back. Out: whether something changed. */
export const removeSheet = async (tx: Tx, threadId: string, away: boolean): Promise<boolean> =>
  (await tx.run(
    raw(sql`update care.plan_sheet set removed_at = case when ${away} then now() end
      where thread_id = ${threadId} and (removed_at is null) = ${away}`),
  )) > 0;

/** What somebody has said to a version: yes to an agreement, or that a story is read. */
export interface SheetYes {
  sheet_id: string;
  /** Null: the plan's owner. */
  guest_id: string | null;
  said_at: Date;
}

/** What holds of it, the oldest first. */
export const sheetYeses = (tx: Tx, planId: string): Promise<SheetYes[]> =>
  tx.all(
    raw<SheetYes>(sql`select sheet_id, guest_id, said_at from care.plan_sheet_yes
      where plan_id = ${planId} and ended_at is null order by said_at, id`),
  );

/** Says it to the version that stands. Out: whether it could be said, for the first time. */
export const saySheetYes = async (tx: Tx, sheetId: string): Promise<boolean> =>
  (await tx.one(raw<{ said: boolean }>(sql`select care.say_sheet_yes(${randomUUID()}, ${sheetId}) as said`)))
    .said;

/** Takes one's own yes to an agreement back. Out: whether there was one. */
export const takeBackSheetYes = async (tx: Tx, sheetId: string): Promise<boolean> =>
  (await tx.one(raw<{ done: boolean }>(sql`select care.take_back_sheet_yes(${sheetId}) as done`))).done;

/** That a story is shared with a guest. */
export interface StoryShare {
  id: string;
  thread_id: string;
  guest_id: string;
  valid_to: Day | null;
  given_at: Date;
  ended_at: Date | null;
}

/** With whom the stories of a plan are and were shared, the oldest first. */
export const sharesOf = (tx: Tx, planId: string): Promise<StoryShare[]> =>
  tx.all(
    raw<StoryShare>(sql`select id, thread_id, guest_id, valid_to, given_at, ended_at from care.plan_story_share
      where plan_id = ${planId} order by given_at, id`),
  );

/** Shares a story with a guest until a day, and tells that one. Out: whether it was not shared already. */
export const shareStory = async (
  tx: Tx,
  of: { threadId: string; guestId: string; until: Day | null },
): Promise<boolean> =>
  (
    await tx.one(
      raw<{ done: boolean }>(
        sql`select care.share_story(${randomUUID()}, ${of.threadId}, ${of.guestId}, ${of.until}) as done`,
      ),
    )
  ).done;

/** Stops sharing it, from the next request on. Out: whether it ran. */
export const endShare = async (tx: Tx, threadId: string, guestId: string): Promise<boolean> =>
  (await tx.run(
    raw(sql`update care.plan_story_share set ended_at = now()
      where thread_id = ${threadId} and guest_id = ${guestId} and ended_at is null`),
  )) > 0;
