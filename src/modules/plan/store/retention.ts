import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Gone, Retention } from "#platform/module.ts";

/** How texts of a plan go: those that their owner took away, with all that hangs on them. */
export const planRetention: readonly Retention[] = [
  {
    table: "care.plan_text",
    after: "plan-text-removed",
    letGo: (tx, { before, most }) =>
      tx.all(
        raw<Gone>(
          sql`select organisation_id as "organisationId", n from care.let_go_of_plan_texts(${before}, ${most})`,
        ),
      ),
  },
  {
    table: "care.plan_sheet",
    after: "plan-sheet-removed",
    letGo: (tx, { before, most }) =>
      tx.all(
        raw<Gone>(
          sql`select organisation_id as "organisationId", n from care.let_go_of_plan_sheets(${before}, ${most})`,
        ),
      ),
  },
];

/** Of these persons, those who have written in a plan here: it stays until its owner takes it away, or is erased. */
export const plannersAmong = async (tx: Tx, personIds: readonly string[]): Promise<string[]> =>
  (await tx.one(raw<{ ids: string[] }>(sql`select care.planners_among(${personIds}::uuid[]) as ids`))).ids;
