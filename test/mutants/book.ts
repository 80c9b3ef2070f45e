import pg from "pg";
import { embeddedRole } from "#platform/db/index.ts";
import {
  type Asker,
  answersTo,
  type Entry,
  entriesOf,
  freshening,
  planting,
  readyToAsk,
} from "../access/ask.ts";
import { cast } from "../access/cast.ts";
import { rooms as byName } from "../access/rooms.ts";
import type { TestDatabase } from "../database.ts";

/** An entry, and how it is not as it should be. */
export interface Wrong {
  entry: Entry;
  wrong: string;
}

/** What can be asked while a fault is there. */
export interface Now {
  /** One text, with the owner's eyes. */
  look(sql: string): Promise<string | null>;
  /** The first entry that is not as it should be, in the order given; null where all are. In: how many are put at once. */
  firstWrong(entries: readonly Entry[], most?: number): Promise<Wrong | null>;
}

/** The book of who sees and does what, laid open in a database of its own. */
export interface OpenBook {
  entries: readonly Entry[];
  /**
   * Puts entries to everybody in one transaction that leaves nothing behind. In: what is done first, as the owner (a
   * fault, planted). Out: the first entry that is not as it should be, in the order given; null where all are.
   */
  firstWrong(entries: readonly Entry[], before?: string): Promise<Wrong | null>;
  /**
   * Plants a fault as the owner, works under it and takes it away: many in one transaction, in which the clock stands.
   * Out: what the work gives; null where it is no SQL that anybody could have written.
   */
  under<T>(fault: string, work: (now: Now) => Promise<T>): Promise<T | null>;
  close(): Promise<void>;
}

// The first few are put alone, as they often tell; then more at a time, as each time everybody comes in anew.
const first = 3;
const atMost = 48;
// So many faults come and go in one transaction.
const faults = 40;
// A fault that makes one question go on for so long has been noticed by whoever waits.
const patience = "30s";
const rooms = Object.values(byName);

/** Fills a database with the book's rows, and gives a way to ask. */
export const openBook = async (t: TestDatabase): Promise<OpenBook> => {
  const today =
    (
      (await t.owner.query("select (now() at time zone 'Europe/Oslo')::date::text as d")).rows as {
        d: string;
      }[]
    )[0]?.d ?? "";
  const role = t.url ? decodeURIComponent(new URL(t.url).username) : embeddedRole;
  await t.owner.exec(readyToAsk(role));
  await t.owner.exec(planting(rooms, today));
  await t.owner.exec("analyze");
  const client = t.url ? new pg.Client({ connectionString: t.url }) : null;
  await client?.connect();
  await client?.query(`set statement_timeout = '${patience}'`);
  const asker = (client ?? t.owner) as Asker;
  const fresh = freshening(rooms, today);
  const asOwner = async (sql: string): Promise<string | null> =>
    ((await asker.query("select public.book_owner($1) as said", [sql])).rows as { said: string | null }[])[0]
      ?.said ?? null;
  const begin = async () => {
    await asker.query("begin");
    if (!client) await asker.query(`set local role "${role}"`);
    await asOwner(fresh);
  };
  const firstWrong = async (entries: readonly Entry[], most = atMost): Promise<Wrong | null> => {
    let many = Math.min(first, most);
    for (let from = 0; from < entries.length; from += many, many = Math.min(4 * many, most)) {
      const some = entries.slice(from, from + many);
      const answers = await answersTo(asker, some, cast, today);
      for (const [i, entry] of some.entries()) {
        const wrong = entry.differs(answers[i] ?? new Map());
        if (wrong !== null) return { entry, wrong };
      }
    }
    return null;
  };
  let left = 0;
  return {
    entries: entriesOf(rooms, cast, today),
    firstWrong: async (entries, before) => {
      left = 0;
      await asker.query("rollback");
      try {
        await begin();
        if (before) await asOwner(before);
        return await firstWrong(entries);
      } finally {
        await asker.query("rollback");
      }
    },
    under: async (fault, work) => {
      if (left === 0) {
        await asker.query("rollback");
        await begin();
        left = faults;
      }
      left--;
      await asker.query("savepoint fault");
      try {
        const stands = await asOwner(fault).then(
          () => true,
          () => false,
        );
        return stands ? await work({ look: asOwner, firstWrong }) : null;
      } finally {
        await asker.query("rollback to savepoint fault");
      }
    },
    close: async () => {
      await client?.end();
    },
  };
};
