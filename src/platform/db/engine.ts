import type { Send } from "./tx.ts";

/** What both databases can do, under the same migrations and the same policies. */
export interface Engine {
  kind: "postgres" | "embedded";
  /**
   * Runs work inside one transaction as the application's login. `opening` statements go first, in the same
   * flight where the engine can; the work gets their results as promises. Commits when the work resolves and
   * every statement succeeded; rolls back otherwise.
   * @throws whatever the work threw, or the database's error
   */
  transaction<T>(
    opening: readonly Statement[],
    work: (send: Send, opened: readonly Promise<unknown[]>[]) => Promise<T>,
  ): Promise<T>;
  /**
   * Statements of one transaction none of which needs another's answer: there and back once, with beginning and end.
   * @throws the first one's error; then none of them stands
   */
  together(statements: readonly Statement[]): Promise<unknown[][]>;
  /** Connections of this process now, and how many wait for one; null where there is no pool. */
  pool(): Pool | null;
  /**
   * Groups of statements as nobody, each group a transaction of its own, one after the other on one connection: there
   * and back once.
   * @returns the rows of each statement of each group
   * @throws the first one's error; of that group nothing stands, the others do
   */
  each(groups: readonly (readonly Statement[])[]): Promise<unknown[][][]>;
  /** Ends all connections; waits for what is running. */
  close(): Promise<void>;
}

/** A pool's connections at one moment. */
export interface Pool {
  open: number;
  idle: number;
  awaited: number;
}

/** One statement and its parameters. */
export interface Statement {
  text: string;
  parameters: readonly unknown[];
}
