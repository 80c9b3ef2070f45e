import { raw, sql, type Tx } from "#platform/db/index.ts";

/** Rows of a table that lie about the one who acts, without secrets; empty in a role or for somebody else. */
export const rowsAboutMe = async (tx: Tx, table: string, most: number): Promise<Record<string, unknown>[]> =>
  (
    await tx.all(
      raw<{ row: Record<string, unknown> }>(sql`select kept.rows_about_me(${table}, ${most}) as row`),
    )
  ).map(({ row }) => row);
