import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Gone, Retention } from "#platform/module.ts";

/** How coordinations go: some time after they have ended, with all that happened in them. */
export const coordinationRetention: readonly Retention[] = [
  {
    table: "care.coordination",
    after: "coordination-ended",
    letGo: (tx, { before, most }) =>
      tx.all(
        raw<Gone>(
          sql`select organisation_id as "organisationId", n from care.let_go_of_coordinations(${before}, ${most})`,
        ),
      ),
  },
];

/** Of these persons, those about whom a coordination is kept, and those who coordinate one. */
export const coordinatedAmong = async (tx: Tx, personIds: readonly string[]): Promise<string[]> =>
  (await tx.one(raw<{ ids: string[] }>(sql`select care.coordinated_among(${personIds}::uuid[]) as ids`))).ids;
