import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";

/** The address that works now, as it lies in the database. */
export interface Feed {
  id: string;
  sealed: Uint8Array;
  made_at: Date;
}

/** My address; null where none works. */
export const myFeed = (tx: Tx, personId: string): Promise<Feed | null> =>
  tx.maybe(
    raw<Feed>(sql`select id, sealed, made_at from care.calendar_feed
      where person_id = ${personId} and ended_at is null`),
  );

/** Makes one. Out: whether it was: not where one works, made in another window. */
export const makeFeed = async (
  tx: Tx,
  of: { organisationId: string; personId: string; hash: Uint8Array; sealed: Uint8Array },
): Promise<boolean> =>
  (await tx.run(
    raw(sql`insert into care.calendar_feed (organisation_id, id, person_id, secret_hash, sealed)
      values (${of.organisationId}, ${randomUUID()}, ${of.personId}, ${of.hash}, ${of.sealed})
      on conflict (organisation_id, person_id) where ended_at is null do nothing`),
  )) > 0;

/** Ends my address for good. Out: whether one worked. */
export const endFeed = async (tx: Tx, personId: string): Promise<boolean> =>
  (await tx.run(
    raw(
      sql`update care.calendar_feed set ended_at = now() where person_id = ${personId} and ended_at is null`,
    ),
  )) > 0;

/** One thing in a calendar: when somebody is busy, and nothing else. */
export interface Busy {
  uid: string;
  version: number;
  written_at: Date;
  on_day: Day;
  starts: string;
  minutes: number;
  called_off: boolean;
}

/** What an address gives from a day on; null where it does not work. */
export const busyBy = async (tx: Tx, hash: Uint8Array, from: Day): Promise<Busy[] | null> => {
  const { works } = await tx.one(raw<{ works: boolean }>(sql`select care.calendar_works(${hash}) as works`));
  if (!works) return null;
  return tx.all(
    raw<Busy>(sql`select uid, version, written_at, on_day, starts, minutes, called_off
      from care.calendar_of(${hash}, ${from})`),
  );
};

/** When addresses of mine were made and ended, oldest first. */
export const everyFeed = (tx: Tx, personId: string) =>
  tx.all(
    raw<{
      id: string;
      made_at: Date;
      ended_at: Date | null;
    }>(sql`select id, made_at, ended_at from care.calendar_feed
      where person_id = ${personId} order by made_at, id`),
  );
