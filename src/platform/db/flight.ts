import pg from "pg";
import type { Statement } from "./engine.ts";
import { nameOf } from "./query.ts";

/** The sending half of pg's connection, the part that cursors are built on. */
interface Wire {
  parsedStatements: Readonly<Record<string, string>>;
  bind(message: { statement: string; values: readonly unknown[]; valueMapper: unknown }): void;
  describe(message: { type: "P" }): void;
  execute(message: Record<string, never>): void;
  sync(): void;
}

type Results = pg.QueryResult | pg.QueryResult[];
type Prepared = { name: string; values: readonly unknown[] };

const valueMapper = (pg as unknown as { utils: { prepareValue: unknown } }).utils.prepareValue;

// One Sync for all: what stands before it is one transaction to PostgreSQL, answered in one write. Each Sync more
// costs both sides a write and a wake-up.
const bundled = (client: pg.PoolClient, statements: readonly Prepared[]): Promise<pg.QueryResult[]> =>
  new Promise((resolve, reject) => {
    const query = new pg.Query({ text: "", queryMode: "extended" } as unknown as pg.QueryConfig);
    client.query(
      Object.assign(query, {
        prepare: (wire: Wire) => {
          for (const { name, values } of statements) {
            wire.bind({ statement: name, values, valueMapper });
            wire.describe({ type: "P" });
            wire.execute({});
          }
          wire.sync();
        },
        callback: (error: Error | null, results: Results) =>
          error ? reject(error) : resolve([results].flat()),
      }),
    );
  });

const inTurn = async (
  client: pg.PoolClient,
  statements: readonly (Prepared & { text: string })[],
): Promise<pg.QueryResult[]> => {
  const sent = [
    client.query("begin"),
    ...statements.map(({ name, text, values }) => client.query({ name, text, values: [...values] })),
    client.query("commit"),
  ];
  // All must have answered before the connection is another's.
  const settled = await Promise.allSettled(sent);
  const results = settled.map((s) => {
    if (s.status === "rejected") throw s.reason;
    return s.value;
  });
  if (results.at(-1)?.command !== "COMMIT") throw new Error("not committed");
  return results.slice(1, -1);
};

/**
 * Statements in one transaction, sent in one write; the first time on a connection each is prepared.
 * @returns the rows of each
 * @throws the first one's error; then none of them stands
 */
export const flight = async (
  client: pg.PoolClient,
  statements: readonly Statement[],
): Promise<unknown[][]> => {
  const named = statements.map(({ text, parameters }) => ({ name: nameOf(text), text, values: parameters }));
  const { parsedStatements } = (client as unknown as { connection: Wire }).connection;
  const known = named.every(({ name }) => parsedStatements[name] !== undefined);
  const results = await (known ? bundled(client, named) : inTurn(client, named));
  return results.map((r) => r.rows as unknown[]);
};
