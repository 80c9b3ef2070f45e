import type { Db, Query, Tx } from "#platform/db/index.ts";
import { raw, sql } from "#platform/db/index.ts";

/** What one transaction gave back of others' notes: "owner:topic" each, by the transaction's number. */
export type Trace = Map<string, Set<string>>;

/** Whose a note is and on which topic, by its thread. */
export type Owners = ReadonlyMap<string, { owner: string; topic: string }>;

/**
 * A database whose rows are looked at on their way out: whatever note of somebody else's a committed transaction gave
 * back, whichever code asked, is traced under the transaction's own number. Knows nothing of the log.
 */
export const traced = (db: Db, owners: Owners, trace: Trace): Db => ({
  ...db,
  asPerson: async (token, today, work) => {
    const seen = new Set<string>();
    let xid = "";
    const result = await db.asPerson(token, today, async (tx, acting) => {
      const look = <T>(rows: readonly T[]): void => {
        for (const row of rows) {
          const thread = (row as { thread_id?: unknown; sealed?: unknown } | null)?.thread_id;
          const of =
            typeof thread === "string" && (row as { sealed?: unknown }).sealed
              ? owners.get(thread)
              : undefined;
          // In a role, or acting for somebody, nobody's notes are one's own.
          const self = !acting.role_id && !acting.principal_id && of?.owner === acting.person_id;
          if (of && !self) seen.add(`${of.owner}:${of.topic}`);
        }
      };
      const watching: Tx = {
        all: async <T>(query: Query<T>) => {
          const rows = await tx.all(query);
          look(rows);
          return rows;
        },
        one: async <T>(query: Query<T>) => {
          const row = await tx.one(query);
          look([row]);
          return row;
        },
        maybe: async <T>(query: Query<T>) => {
          const row = await tx.maybe(query);
          look([row]);
          return row;
        },
        run: (query) => tx.run(query),
      };
      const done = await work(watching, acting);
      if (seen.size > 0)
        ({ xid } = await tx.one(
          raw<{ xid: string }>(sql`select (pg_current_xact_id()::text::bigint % 4294967296)::text as xid`),
        ));
      return done;
    });
    // Only what was committed was shown to anybody.
    if (xid) trace.set(xid, new Set([...(trace.get(xid) ?? []), ...seen]));
    return result;
  },
});
