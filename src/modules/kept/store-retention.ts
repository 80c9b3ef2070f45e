import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Gone, Retention } from "#platform/module.ts";

const letGo = (tx: Tx, before: Day, most: number): Promise<Gone[]> =>
  tx.all(raw<Gone>(sql`select organisation_id as "organisationId", n from kept.let_go(${before}, ${most})`));

/** How requests to be erased go: those that were done or taken back. */
export const requestRetention: readonly Retention[] = [
  { table: "kept.erasure", after: "erasure-over", letGo: (tx, { before, most }) => letGo(tx, before, most) },
];
