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

/** The book of who sees and does what, laid open in a database of its own. */
export interface OpenBook {
  entries: readonly Entry[];
  /**
   * Puts entries to everybody in one transaction that leaves nothing behind. In: what is done first, as the owner (a
   * fault, planted). Out: the first entry that is not as it should be, in the order given; null where all are.
   */
  firstWrong(entries: readonly Entry[], before?: string): Promise<{ entry: Entry; wrong: string } | null>;
  close(): Promise<void>;
}

const atOnce = 12;
// A fault that makes a question go on for ever has been noticed by whoever waits.
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
  return {
    entries: entriesOf(rooms, cast, today),
    firstWrong: async (entries, before) => {
      await asker.query("begin");
      try {
        if (!client) await asker.query(`set local role "${role}"`);
        await asker.query("select public.book_owner($1)", [fresh]);
        if (before) await asker.query("select public.book_owner($1)", [before]);
        for (let from = 0; from < entries.length; from += atOnce) {
          const some = entries.slice(from, from + atOnce);
          const answers = await answersTo(asker, some, cast, today);
          for (const [i, entry] of some.entries()) {
            const wrong = entry.differs(answers[i] ?? new Map());
            if (wrong !== null) return { entry, wrong };
          }
        }
        return null;
      } finally {
        await asker.query("rollback");
      }
    },
    close: async () => {
      await client?.end();
    },
  };
};
