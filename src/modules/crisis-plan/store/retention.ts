import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Gone, Retention } from "#platform/module.ts";

/** How what is kept of crisis plans goes: texts that their owner took away, who read by a card, wrong codes. */
export const crisisRetention: readonly Retention[] = [
  {
    table: "care.crisis_text",
    after: "crisis-text-removed",
    letGo: (tx, { before, most }) =>
      tx.all(
        raw<Gone>(
          sql`select organisation_id as "organisationId", n from care.let_go_of_crisis_texts(${before}, ${most})`,
        ),
      ),
  },
  {
    table: "care.crisis_reading",
    after: "crisis-read",
    letGo: (tx, { before, most }) =>
      tx.all(
        raw<Gone>(
          sql`select organisation_id as "organisationId", n from care.let_go_of_crisis_readings(${before}, ${most})`,
        ),
      ),
  },
  {
    table: "care.crisis_attempt",
    after: "crisis-wrong-code",
    letGo: async (tx, { before, most }) => {
      const { n } = await tx.one(
        raw<{ n: number }>(sql`select care.let_go_of_crisis_attempts(${before}, ${most}) as n`),
      );
      return n > 0 ? [{ organisationId: null, n }] : [];
    },
  },
];

/** Of these persons, those who have a crisis plan here: it stays until its owner takes it away, or is erased. */
export const crisisPlannersAmong = async (tx: Tx, personIds: readonly string[]): Promise<string[]> =>
  (await tx.one(raw<{ ids: string[] }>(sql`select care.crisis_planners_among(${personIds}::uuid[]) as ids`)))
    .ids;

/** Reminds at most so many whose own interval is over. Out: how many were told. */
export const remindOfReviews = async (tx: Tx, most: number): Promise<number> =>
  (await tx.one(raw<{ n: number }>(sql`select care.remind_of_crisis_plans(${most}) as n`))).n;
