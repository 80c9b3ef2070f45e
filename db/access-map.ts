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
import { type Rule, rulesOf } from "./access-map/rules.ts";
import { type MapLang, nounIn, sentence } from "./access-map/sentence.ts";

/** Who may do what to each table; a table without rules is closed to the application. */
export type AccessRules = Readonly<Record<string, readonly Rule[]>>;

/** What a row of each table is called and who may do what to it, as sentences in each language. */
export type AccessWords = Readonly<
  Record<string, Readonly<Record<MapLang, { name: string; rules: readonly string[] }>>>
>;

const code = (text: string | null): string => (text ?? "–").replace(/\s+/g, " ");

const bold = (who: string) => `**${who}**`;
const capital = (text: string) => `${text[0]?.toUpperCase()}${text.slice(1)}`;

const sentences = (lang: MapLang, rules: readonly Rule[], strong?: typeof bold): string[] => [
  ...new Set(rules.map((rule) => sentence(lang, rule, strong))),
];

const closed = {
  en: "Closed: nobody reads or writes it directly, only the functions at the end of this page.",
  nb: "Lukket: ingen leser eller skriver her direkte.",
};

/** A table's part of the map: its rules in words, and folded beneath them the conditions as the database has them. */
const chapter = (table: string, rules: readonly Rule[], policies: readonly Policy[]): string => {
  const heading = `## ${capital(nounIn("en", table))} (${nounIn("nb", table)})`;
  if (rules.length === 0) return `${heading}\n\n${closed.en}\n`;
  const sql = policies.map(
    (p) =>
      `${p.name} (${p.act}${p.restrictive ? ", restrictive" : ""})\n  sees:   ${code(p.sees)}\n  writes: ${code(p.writes)}`,
  );
  return `${heading}

${sentences("en", rules, bold)
  .map((one) => `- ${one}`)
  .join("\n")}

<details><summary>The policies of ${table}</summary>

\`\`\`
${sql.join("\n")}
\`\`\`

</details>
`;
};

/** The same chapter in bokmål, without the policies. */
const kapittel = (table: string, rules: readonly Rule[]): string => {
  const said = rules.length === 0 ? [closed.nb] : sentences("nb", rules, bold).map((one) => `- ${one}`);
  return `## ${capital(nounIn("nb", table))}\n\n${said.join("\n")}\n`;
};

/**
 * Who may do what to which table under which condition, from the live policies and grants.
 * @throws Error where a policy asks something that `db/access-map/dictionary.ts` has no words for
 */
export const accessRules = async (owner: Owner): Promise<AccessRules> => {
  const policies = await policiesOf(owner);
  const grants = await grantsOf(owner);
  const tables = await tablesOf(owner);
  const of = <T extends { table: string }>(all: readonly T[], table: string) =>
    all.filter((one) => one.table === table);
  return Object.fromEntries(
    tables.map((table) => [
      table,
      of(policies, table).flatMap((policy) => rulesOf(policy, of(grants, table))),
    ]),
  );
};

/**
 * The rules as sentences: a page in English with the policies folded away, one in bokmål, and both and nynorsk as data
 * for the record of processing.
 * @throws Error where a language has no words for what a policy asks
 */
export const accessMap = async (
  owner: Owner,
): Promise<{ page: string; side: string; rules: AccessRules; words: AccessWords }> => {
  const rules = await accessRules(owner);
  const policies = await policiesOf(owner);
  const tables = Object.keys(rules);
  const said = (table: string, lang: MapLang) => ({
    name: nounIn(lang, table),
    rules: sentences(lang, rules[table] ?? []),
  });
  const words: AccessWords = Object.fromEntries(
    tables.map((table) => [table, { en: said(table, "en"), nb: said(table, "nb"), nn: said(table, "nn") }]),
  );
  const comments = functionComments();
  const functions = (await ownerFunctionsOf(owner)).filter((name) => !(name in helpers));
  const page = `# Who may see and touch what

Made from the database's own policies and grants by \`npm run generate\`; not written by hand. What is not allowed here is
not possible: no rule, no row. _One_ is whoever acts, _it_ is the row. Several rules for a table each suffice alone. Whoever
is not signed in meets only the rules for everyone. A new rule that asks something new needs its words in
\`db/access-map\`, in each language. In bokmål: [access-map.nb.md](access-map.nb.md). Why each table is kept, and how long,
stands in \`data/processing\`.

${tables
  .map((table) =>
    chapter(
      table,
      rules[table] ?? [],
      policies.filter((one) => one.table === table),
    ),
  )
  .join("\n")}
## What functions do past these rules

They run as the owner of the tables, and each checks for itself who calls it; what it says of itself stands in the access
files.

${functions.map((name) => `- **${name}** – ${comments.get(name) ?? "see the access file."}`).join("\n")}
`;
  const side = `# Hvem som kan se og røre hva

Laget av databasens egne regler med \`npm run generate\`; ikke skrevet for hånd. Det som ikke er tillatt her, er ikke
mulig. _Man_ er den som handler. Hver regel er nok alene, bortsett fra de som begynner med «Ingen». Den som ikke er logget
inn, møter bare reglene for alle. På engelsk, med databasens egne ord under hver regel: [access-map.md](access-map.md).

${tables.map((table) => kapittel(table, rules[table] ?? [])).join("\n")}`;
  return { page, side, rules, words };
};
