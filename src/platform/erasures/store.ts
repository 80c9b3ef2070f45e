import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Erased } from "./file.ts";

/** One at a time, in whichever process: what is erased, and what is compared at start. Held until the transaction ends. */
export const alone = (tx: Tx): Promise<unknown> => tx.all(raw(sql`select pg_advisory_xact_lock(7243)`));

/** The list as it lies in the database. */
export const erasedHere = (tx: Tx): Promise<Erased[]> =>
  tx.all(
    raw<Erased>(
      sql`select kind, erased_on::text as "on", encode(hash, 'hex') as hash from platform.erased_hashes()`,
    ),
  );

/** Adds to the list in the database. */
export const addErased = (
  tx: Tx,
  kind: string,
  hashes: readonly string[],
  on: Day | string,
): Promise<unknown> =>
  tx.all(
    raw(
      sql`select platform.add_erased(${kind}, ${hashes.map((hash) => Buffer.from(hash, "hex"))}::bytea[], ${on})`,
    ),
  );
