import * as lints from "../architecture/database-lints.ts";
import type { TestDatabase } from "../database.ts";
import { worldDifferences } from "../oracle/compare.ts";
import type { World } from "../oracle/shape.ts";

const asked = [
  lints.withoutRowSecurity,
  lints.withoutPolicy,
  lints.openPolicies,
  lints.viewsPastPolicies,
  lints.definersForAll,
];

/** What the catalogue's lints find now. */
export const lintFindings = async ({ owner }: Pick<TestDatabase, "owner">): Promise<string> => {
  const found: unknown[] = [];
  for (const lint of asked) found.push((await owner.query(lint)).rows);
  return JSON.stringify(found);
};

/** Whether the rules' text and the database differ in any of these worlds; an error counts as a difference. */
export const oracleFinds = async (
  { db }: Pick<TestDatabase, "db">,
  worlds: readonly World[],
): Promise<boolean> => {
  for (const w of worlds) {
    const differs = await worldDifferences(db, w).then(
      (lines) => lines.length > 0,
      () => true,
    );
    if (differs) return true;
  }
  return false;
};
