import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Gone } from "#platform/module.ts";

/** Lets go of what had its time before the day, by the register's event. @returns how many, by organisation */
export const letGo = (tx: Tx, after: string, before: Day, most: number): Promise<Gone[]> =>
  tx.all(
    raw<Gone>(
      sql`select organisation_id as "organisationId", n from participation.let_go(${after}, ${before}, ${most}) where n > 0`,
    ),
  );

/** Of these persons, those who are still named behind a voice. */
export const giversAmong = async (tx: Tx, personIds: readonly string[]): Promise<string[]> =>
  (await tx.one(raw<{ ids: string[] }>(sql`select participation.givers_among(${personIds}::uuid[]) as ids`)))
    .ids;
