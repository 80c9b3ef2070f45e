import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Gone, Retention } from "#platform/module.ts";

const letGo = (tx: Tx, before: Day, most: number): Promise<Gone[]> =>
  tx.all(raw<Gone>(sql`select organisation_id as "organisationId", n from care.let_go(${before}, ${most})`));

/** How notes go: those that their owner took away, with their hidings. */
export const noteRetention: readonly Retention[] = [
  { table: "care.note", after: "note-removed", letGo: (tx, { before, most }) => letGo(tx, before, most) },
];

/** Of these persons, those who have notes here: they stay until their owner takes them away, or is erased. */
export const writersAmong = async (tx: Tx, personIds: readonly string[]): Promise<string[]> =>
  (await tx.one(raw<{ ids: string[] }>(sql`select care.writers_among(${personIds}::uuid[]) as ids`))).ids;
