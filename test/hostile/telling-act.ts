import type { Tx } from "#platform/db/index.ts";
import type { CastName } from "../../demo/cast.ts";

/** Somebody, as oneself or at work. */
export type Hat = CastName | `${CastName} at work`;

/** An act: who does it, what it is (out: its id), how it is told, and whom. `before` makes what it needs. */
export interface Act {
  by: Hat;
  before?: () => Promise<string | undefined>;
  act: (tx: Tx, of: string) => Promise<string>;
  tell: (tx: Tx, id: string) => Promise<unknown>;
  told: readonly string[];
}
