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
  /** Ends all connections; waits for what is running. */
  close(): Promise<void>;
}

/** One statement and its parameters. */
export interface Statement {
  text: string;
  parameters: readonly unknown[];
}
