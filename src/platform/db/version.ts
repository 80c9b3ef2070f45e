import { type Db, raw, sql } from "./index.ts";

/** The newest migration in the database; null where there is none. */
export const asVersion = async (db: Db): Promise<string | null> => {
  try {
    return (
      await db.asNobody((tx) =>
        tx.one(raw<{ name: string | null }>(sql`select platform.latest_migration() as name`)),
      )
    ).name;
  } catch (error) {
    // No such schema or function: an empty database. Anything else is the database itself.
    if (["3F000", "42883", "42501"].includes((error as { code?: string }).code ?? "")) return null;
    throw error;
  }
};
