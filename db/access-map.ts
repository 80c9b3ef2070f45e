import type { Owner } from "../src/platform/db/index.ts";

/** Table × act × rule, from the live policies, with the rule's name and its condition in SQL beneath. */
export const accessMap = async (owner: Owner): Promise<string> => {
  const { rows } = (await owner.query(`
    select schemaname || '.' || tablename as t, policyname as p, lower(cmd) as act,
           regexp_replace(coalesce(qual, ''), '\\s+', ' ', 'g') as sees,
           regexp_replace(coalesce(with_check, ''), '\\s+', ' ', 'g') as writes
      from pg_policies order by 1, 2`)) as {
    rows: { t: string; p: string; act: string; sees: string; writes: string }[];
  };
  const cell = (text: string) => (text ? `\`${text.replaceAll("|", "\\|")}\`` : "");
  const lines = rows.map((r) => `| ${r.t} | ${r.p} | ${r.act} | ${cell(r.sees)} | ${cell(r.writes)} |`);
  return `# Who may see and touch what

Generated from the policies by \`npm run generate\`. A table that is not here is closed to the application: only
the functions in the access files reach it. No rule, no row.

| table | rule | act | sees a row when | may write a row when |
|---|---|---|---|---|
${lines.join("\n")}
`;
};
