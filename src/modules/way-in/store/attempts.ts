import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Tries } from "../guessing.ts";

/** Tries in one bucket, and the database's own clock: several processes count together. */
export type Bucket = Tries & { now: Date };

/** Takes hold of a bucket until the transaction ends: whoever else counts in it waits. */
export const holdBucket = (tx: Tx, bucket: Uint8Array): Promise<Bucket> =>
  tx.one(
    raw<Bucket>(sql`insert into way_in.attempt as a (bucket, tries, last_at) values (${bucket}, 0, clock_timestamp())
      on conflict (bucket) do update set tries = a.tries returning tries, last_at, clock_timestamp() as now`),
  );

/** Writes how many tries there are now, the last one now. */
export const countTry = (tx: Tx, bucket: Uint8Array, tries: number) =>
  tx.run(
    raw(
      sql`update way_in.attempt set tries = ${tries}, last_at = clock_timestamp() where bucket = ${bucket}`,
    ),
  );

/** One try was right after all: it no longer counts. `all`: nor do those before it. */
export const forgiveTry = (tx: Tx, bucket: Uint8Array, all: boolean) =>
  tx.run(
    raw(sql`update way_in.attempt set tries = case when ${all}::boolean then 0 else greatest(0, tries - 1) end
      where bucket = ${bucket}`),
  );

const tables = { attempt: sql`way_in.attempt`, used_challenge: sql`way_in.used_challenge` } as const;
const moments = { attempt: sql`last_at`, used_challenge: sql`used_at` } as const;

/** A job's: lets go of those from before a day, at most so many. Out: how many. */
export const forgetBefore = (
  tx: Tx,
  table: keyof typeof tables,
  before: Day,
  most: number,
): Promise<number> =>
  tx.run(
    raw(sql`delete from ${tables[table]} where ctid = any(array(select ctid from ${tables[table]}
      where (${moments[table]} at time zone 'Europe/Oslo')::date < ${before} limit ${most}))`),
  );
