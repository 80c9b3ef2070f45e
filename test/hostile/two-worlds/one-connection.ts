import type { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import type { Engine, Statement } from "#platform/db/engine.ts";
import { embeddedRole, type Owner } from "#platform/db/index.ts";
import { nameOf } from "#platform/db/query.ts";
import type { Send } from "#platform/db/tx.ts";
import type { TestDatabase } from "../../database.ts";

/** One connection that sees past the policies and can take the application's login for a while. */
interface Line {
  run: Send;
  become: string;
  back: string;
  end(): Promise<void>;
}

const pgLine = async (url: string): Promise<Line> => {
  const as = new URL(url);
  const app = decodeURIComponent(as.username);
  // The private server of bin/test-postgres lets its superuser in from this machine.
  as.username = "postgres";
  const client = new pg.Client({
    connectionString: as.href,
    pipeline: true,
    types: {
      getTypeParser: ((oid: number, format?: "text") =>
        oid === pg.types.builtins.DATE
          ? (value: string) => value
          : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  } as pg.ClientConfig);
  await client.connect();
  return {
    run: async (text, values) => {
      const r = await client.query({ name: nameOf(text), text, values: values as unknown[] });
      return { rows: r.rows, affected: r.rowCount ?? 0 };
    },
    become: `set local session authorization ${pg.escapeIdentifier(app)}`,
    back: "reset session authorization",
    end: () => client.end(),
  };
};

const pgliteLine = (owner: PGlite): Line => ({
  run: async (text, values) => {
    const r = await owner.query(text, values as unknown[]);
    return { rows: r.rows, affected: r.affectedRows ?? r.rows.length };
  },
  become: `set local role ${embeddedRole}`,
  back: "reset role",
  end: async () => {},
});

/** A database in which nothing lasts: all that happens, happens inside one transaction that never ends. */
export interface Unlasting {
  engine: Engine;
  /** Past the policies, in the same transaction. */
  owner: Owner;
  /** Runs it, then nothing of it has happened. */
  undone<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Over one connection, with one transaction around everything: its own clock stands still with it, what a request
 * writes is gone after it, and a row is planted and taken away in no time. Inside, what the application takes for a
 * transaction is a savepoint; the policies and grants are the application's, as they are everywhere.
 */
export const openUnlasting = async (t: TestDatabase): Promise<Unlasting> => {
  const line = await (t.url ? pgLine(t.url) : pgliteLine(t.owner as unknown as PGlite));
  const { run } = line;
  const plain = async (text: string) => {
    await run(text, []);
  };
  let turn: Promise<unknown> = Promise.resolve();
  let depth = 0;
  const undone = async <T>(work: () => Promise<T>): Promise<T> => {
    const name = `undone_${++depth}`;
    await plain(`savepoint ${name}`);
    try {
      return await work();
    } finally {
      await plain(`rollback to savepoint ${name}`);
      await plain(`release savepoint ${name}`);
      depth--;
    }
  };
  const transaction = async <T>(
    opening: readonly Statement[],
    work: (send: Send, opened: readonly Promise<unknown[]>[]) => Promise<T>,
  ): Promise<T> => {
    // Whoever was here before in this transaction is gone: a new one begins as nobody.
    await plain("delete from platform.acting where pid = pg_backend_pid()");
    await plain("savepoint asked");
    await plain(line.become);
    const sent: Promise<unknown>[] = [];
    const failures: unknown[] = [];
    const send: Send = (text, parameters) => {
      const asked = run(text, parameters);
      sent.push(
        asked.then(null, (error: unknown) => {
          failures.push(error);
        }),
      );
      return asked;
    };
    try {
      const opened = opening.map((s) => send(s.text, s.parameters).then((r) => r.rows));
      for (const one of opened) one.catch(() => {});
      const result = await work(send, opened);
      await Promise.all(sent);
      if (failures.length > 0) throw failures[0];
      await plain(line.back);
      await plain("release savepoint asked");
      return result;
    } catch (error) {
      await Promise.all(sent);
      await plain("rollback to savepoint asked");
      await plain("release savepoint asked");
      throw failures.includes(error) ? failures[0] : error;
    }
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => {});
    return mine;
  };
  const all = (statements: readonly Statement[]) =>
    transaction([], async (send) => {
      const answers: unknown[][] = [];
      for (const { text, parameters } of statements) answers.push((await send(text, parameters)).rows);
      return answers;
    });
  await plain("begin");
  return {
    engine: {
      kind: t.db.kind,
      transaction: (opening, work) => inTurn(() => transaction(opening, work)),
      together: (statements) => inTurn(() => all(statements)),
      each: (groups) =>
        inTurn(async () => {
          const answers: unknown[][][] = [];
          for (const statements of groups) answers.push(await all(statements));
          return answers;
        }),
      pool: () => null,
      close: async () => {},
    },
    owner: {
      exec: (text) => run(text, []),
      query: async (text, parameters) => run(text, parameters ?? []),
    },
    undone,
    close: async () => {
      await plain("rollback");
      await line.end();
    },
  };
};
