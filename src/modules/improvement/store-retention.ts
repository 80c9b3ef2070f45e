import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Gone, Retention } from "#platform/module.ts";

/** Lets go of cases that nothing has moved in since the day and that no source is left of. */
const letGoOfCases = (tx: Tx, before: Day, most: number): Promise<Gone[]> =>
  tx.all(
    raw<Gone>(
      sql`select organisation_id as "organisationId", n from participation.let_go_of_cases(${before}, ${most})`,
    ),
  );

/** How improvement cases go. */
export const caseRetention: readonly Retention[] = [
  {
    table: "participation.improvement_case",
    after: "case-last-moved",
    letGo: (tx, { before, most }) => letGoOfCases(tx, before, most),
  },
];

/** Of these persons, those whose name stands behind a measure. */
export const ownersAmong = async (tx: Tx, personIds: readonly string[]): Promise<string[]> =>
  (
    await tx.all(
      raw<{ id: string }>(sql`select distinct owner_person_id as id from participation.measure
        where owner_person_id = any(${personIds}::uuid[])`),
    )
  ).map((row) => row.id);
