import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Gone, Retention } from "#platform/module.ts";

const letGo = (tx: Tx, after: string, before: Day, most: number): Promise<Gone[]> =>
  tx.all(
    raw<Gone>(
      sql`select organisation_id as "organisationId", n from kin.let_go(${after}, ${before}, ${most}) where n > 0`,
    ),
  );

const goes = (after: string): Retention => ({
  table: "kin.information",
  after,
  letGo: (tx, { before, most }) => letGo(tx, after, before, most),
});

/** How what next of kin told goes: a year after it was answered, or soon after it was taken back. */
export const kinRetention: readonly Retention[] = [
  goes("kin-information-withdrawn"),
  goes("kin-information-answered"),
];
