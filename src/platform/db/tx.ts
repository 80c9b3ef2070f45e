import type { Query } from "./query.ts";

/** Rows and how many were touched. */
export interface Result {
  rows: unknown[];
  affected: number;
}

/** One statement on the wire, however the engine sends it. */
export type Send = (text: string, parameters: readonly unknown[]) => Promise<Result>;

/** One transaction, already somebody. Queries are sent in the order of the calls, awaited or not. */
export interface Tx {
  /** All rows. */
  all<T>(query: Query<T>): Promise<T[]>;
  /** Exactly one row. @throws Error where there is none or more than one: a fault of ours. */
  one<T>(query: Query<T>): Promise<T>;
  /** The first row or null: hidden and absent are the same. */
  maybe<T>(query: Query<T>): Promise<T | null>;
  /** How many rows it touched. */
  run(query: Query<unknown>): Promise<number>;
}

/** A transaction over an engine's send. */
export const txOver = (send: Send): Tx => {
  const go = (query: Query<unknown>) => {
    const { sql, parameters } = query.compile();
    return send(sql, parameters);
  };
  return {
    all: async <T>(query: Query<T>) => (await go(query)).rows as T[],
    one: async <T>(query: Query<T>) => {
      const { rows } = await go(query);
      if (rows.length !== 1) throw new Error(`one row expected, ${rows.length} found`);
      return rows[0] as T;
    },
    maybe: async <T>(query: Query<T>) => ((await go(query)).rows[0] as T | undefined) ?? null,
    run: async (query) => (await go(query)).affected,
  };
};
