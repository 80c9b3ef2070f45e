import * as lints from "../architecture/database-lints.ts";

const asked = [
  lints.withoutRowSecurity,
  lints.withoutPolicy,
  lints.openPolicies,
  lints.viewsPastPolicies,
  lints.grantsPastPolicies,
  lints.definersForAll,
  lints.definersWithoutPath,
];

/** A query for what the catalogue's lints find, as one text. */
export const lintFindings = `select string_agg(lint || ' ' || found, ', ' order by lint, found) from (${asked
  .map((lint, i) => `select ${i} as lint, x.found::text as found from (${lint}) x`)
  .join(" union all ")}) every`;
