import pg from "pg";
import type { Engine, Statement } from "./engine.ts";
import { flight } from "./flight.ts";
import { gather } from "./gather.ts";
import { nameOf } from "./query.ts";
import type { Send } from "./tx.ts";

// A date is a day, not a moment: as text, or a server in another zone moves it.
const types = {
  getTypeParser: (oid: number, format?: unknown) =>
    oid === pg.types.builtins.DATE
      ? (value: string) => value
      : (pg.types.getTypeParser as (oid: number, format?: unknown) => unknown)(oid, format),
} as unknown as NonNullable<pg.ClientConfig["types"]>;

/**
 * Lets what is asked in the same turn leave in one write: a write to a socket costs more than a statement.
 * @returns called before each statement
 */
const inOneWrite = (client: pg.PoolClient): (() => void) => {
  const { stream } = (client as unknown as { connection: { stream: { cork(): void; uncork(): void } } })
    .connection;
  let corked = false;
  return () => {
    if (corked) return;
    corked = true;
    stream.cork();
    process.nextTick(() => {
      corked = false;
      stream.uncork();
    });
  };
};

/**
 * PostgreSQL through a pool. Statements are pipelined: they are sent as they are asked for, and the transaction's
 * beginning travels with its first question.
 * @param url the application login's connection URL
 * @param size connections at most
 */
export const postgres = (url: string, size = 16): Engine => {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    types,
    pipeline: true,
    connectionTimeoutMillis: 5000,
    // A database that stands still (a disk that hangs, a network that swallows) never says so: after this long
    // nobody waits for it any more, and gets the page with the help numbers. The server's own limit comes first.
    statement_timeout: 5000,
    query_timeout: 5500,
    idle_in_transaction_session_timeout: 30_000,
    application_name: "medvirk",
  } as pg.PoolConfig);
  // A connection that dies is replaced at the next request, idle (the pool says so) or at work (it says so itself, and
  // its query fails). Without listeners the database's end would be the end of this process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const lent = async <T>(
    work: (client: pg.PoolClient, failed: (error: unknown) => void) => Promise<T>,
  ): Promise<T> => {
    const client = await pool.connect();
    let broken: Error | undefined;
    // A refused statement has a code and the connection is as good as before; a lost connection has none.
    const failed = (error: unknown) => {
      if (!/^[0-9A-Z]{5}$/.test((error as { code?: string }).code ?? "")) broken = error as Error;
    };
    try {
      return await work(client, failed);
    } catch (error) {
      failed(error);
      throw error;
    } finally {
      client.release(broken);
    }
  };
  // Those who ask in the same moment share a connection's way there and back: the waking of the database's process and
  // of ours costs as much as a page's questions. Not more than this together, and nobody waits for a slow one for long:
  // who goes behind a question that hangs waits for it, and that shall be few (decision 0016).
  const shared = gather(
    { underWay: Math.max(1, Math.ceil(size / 4)), most: 4, patience: 40 },
    (groups: readonly (readonly Statement[])[]) =>
      lent(async (client, failed) => {
        inOneWrite(client)();
        const settled = await Promise.allSettled(groups.map((statements) => flight(client, statements)));
        for (const s of settled) if (s.status === "rejected") failed(s.reason);
        return settled;
      }),
  );
  return {
    kind: "postgres",
    transaction: async (opening, work) => {
      const client = await pool.connect();
      let broken: Error | undefined;
      const failures: unknown[] = [];
      const sent: Promise<unknown>[] = [];
      const note = (error: unknown) => {
        failures.push(error);
      };
      const cork = inOneWrite(client);
      const send: Send = (text, parameters) => {
        cork();
        const asked = client
          .query({ name: nameOf(text), text, values: parameters as unknown[] })
          .then((r) => ({ rows: r.rows, affected: r.rowCount ?? 0 }));
        sent.push(asked.then(null, note));
        return asked;
      };
      try {
        cork();
        client.query("begin").catch(note);
        const opened = opening.map((s) => send(s.text, s.parameters).then((r) => r.rows));
        for (const o of opened) o.catch(() => {});
        const result = await work(send, opened);
        const { command } = await client.query("commit");
        // All have answered by now; each failure must have been noted before the commit's word is weighed.
        await Promise.all(sent);
        // After a failed statement that nobody awaited, "commit" answers ROLLBACK: that must never pass as saved.
        if (failures.length > 0) throw failures[0];
        if (command !== "COMMIT") throw new Error("not committed");
        return result;
      } catch (error) {
        await client.query("rollback").catch((e: Error) => {
          broken = e;
        });
        // What the work made of a failure stands; an error that only follows from an earlier one does not.
        throw failures.includes(error) ? failures[0] : error;
      } finally {
        client.release(broken);
      }
    },
    together: shared,
    pool: () => ({ open: pool.totalCount, idle: pool.idleCount, awaited: pool.waitingCount }),
    each: (groups) =>
      lent(async (client) => {
        inOneWrite(client)();
        const settled = await Promise.allSettled(groups.map((statements) => flight(client, statements)));
        return settled.map((s) => {
          if (s.status === "rejected") throw s.reason;
          return s.value;
        });
      }),
    close: () => pool.end(),
  };
};
