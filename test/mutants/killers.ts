import * as lints from "../architecture/database-lints.ts";
import type { TestDatabase } from "../database.ts";

const asked = [
  lints.withoutRowSecurity,
  lints.withoutPolicy,
  lints.openPolicies,
  lints.viewsPastPolicies,
  lints.grantsPastPolicies,
  lints.definersForAll,
  lints.definersWithoutPath,
];

/** What the catalogue's lints find now. */
export const lintFindings = async ({ owner }: Pick<TestDatabase, "owner">): Promise<string> => {
  const { rows } = await owner.query(
    asked.map((lint, i) => `select ${i} as lint, x.found from (${lint}) x`).join(" union all ") +
      " order by 1, 2",
  );
  return JSON.stringify(rows);
};
