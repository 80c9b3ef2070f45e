import type { Owner } from "../src/platform/db/index.ts";
import { helpers } from "./access-map/dictionary.ts";
import {
  functionComments,
  grantsOf,
  ownerFunctionsOf,
  type Policy,
  policiesOf,
  tablesOf,
} from "./access-map/read.ts";
import { type Rule, rulesOf, sentence } from "./access-map/rules.ts";

/** Who may do what to each table, in words; a table without rules is closed to the application. */
export type AccessRules = Readonly<Record<string, readonly Rule[]>>;

const code = (text: string | null): string => (text ?? "–").replace(/\s+/g, " ");

/** A table's part of the map: its rules in words, and folded beneath them the conditions as the database has them. */
const chapter = (table: string, rules: readonly Rule[], policies: readonly Policy[]): string => {
  if (rules.length === 0)
    return `## ${table}\n\nClosed: nobody reads or writes a row directly, only the functions at the end of this page.\n`;
  const sql = policies.map(
    (p) =>
      `${p.name} (${p.act}${p.restrictive ? ", restrictive" : ""})\n  sees:   ${code(p.sees)}\n  writes: ${code(p.writes)}`,
  );
  return `## ${table}

${[...new Set(rules.map(sentence))].join("\n")}

<details><summary>The policies of ${table}</summary>

\`\`\`
${sql.join("\n")}
\`\`\`

</details>
`;
};

/**
 * Who may do what to which table under which condition, as sentences, from the live policies and grants: as a page, and
 * the same rules as data for the record of processing.
 * @throws Error where a policy asks something that `db/access-map/dictionary.ts` has no words for
 */
export const accessMap = async (owner: Owner): Promise<{ page: string; rules: AccessRules }> => {
  const policies = await policiesOf(owner);
  const grants = await grantsOf(owner);
  const tables = await tablesOf(owner);
  const of = <T extends { table: string }>(all: readonly T[], table: string) =>
    all.filter((one) => one.table === table);
  const rules = Object.fromEntries(
    tables.map((table) => [
      table,
      of(policies, table).flatMap((policy) => rulesOf(policy, of(grants, table))),
    ]),
  );
  const comments = functionComments();
  const functions = (await ownerFunctionsOf(owner)).filter((name) => !(name in helpers));
  const page = `# Who may see and touch what

Made from the database's own policies and grants by \`npm run generate\`; not written by hand. What is not allowed here is
not possible: no rule, no row. _One_ is whoever acts, _it_ is the row. Several rules for a table each suffice alone. Whoever
is not signed in meets only the rules for everyone. A new rule that asks something new needs its words in
\`db/access-map/dictionary.ts\`. Why each table is kept, and how long, stands in \`data/processing\`.

${tables.map((table) => chapter(table, rules[table] ?? [], of(policies, table))).join("\n")}
## What functions do past these rules

They run as the owner of the tables, and each checks for itself who calls it; what it says of itself stands in the access
files.

${functions.map((name) => `- **${name}** – ${comments.get(name) ?? "see the access file."}`).join("\n")}
`;
  return { page, rules };
};
