import type { Owner } from "../src/platform/db/index.ts";

const types: Record<string, string> = {
  uuid: "string",
  text: "string",
  date: "Day",
  integer: "number",
  boolean: "boolean",
  bytea: "Uint8Array",
  jsonb: "unknown",
  xid8: "string",
  "timestamp with time zone": "Date",
  ARRAY: "string[]",
};

/** TypeScript for Kysely from the live catalogue: one interface a table, unions from `in (…)` checks. */
export const tableTypes = async (owner: Owner): Promise<string> => {
  const { rows } = (await owner.query(`
    select c.table_schema as s, c.table_name as t, c.column_name as c, c.data_type as d, c.is_nullable = 'YES' as n,
           c.column_default is not null as def,
           (select string_agg(m[1], ' | ' order by ord) from pg_constraint k
             cross join lateral regexp_matches(pg_get_constraintdef(k.oid), '''([a-z-]+)''::text', 'g') with ordinality as x(m, ord)
             where k.contype = 'c' and k.conrelid = format('%I.%I', c.table_schema, c.table_name)::regclass
               and array_length(k.conkey, 1) = 1
               and k.conkey[1] = c.ordinal_position and pg_get_constraintdef(k.oid) like '%= ANY%') as choices
      from information_schema.columns c
      join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
     where c.table_schema not in ('pg_catalog', 'information_schema') and t.table_type = 'BASE TABLE'
     order by 1, 2, c.ordinal_position`)) as {
    rows: { s: string; t: string; c: string; d: string; n: boolean; def: boolean; choices: string | null }[];
  };
  const tables = new Map<string, string[]>();
  for (const r of rows) {
    const base = r.choices
      ? r.choices
          .split(" | ")
          .map((x) => `"${x}"`)
          .join(" | ")
      : types[r.d];
    if (!base) throw new Error(`no type for ${r.s}.${r.t}.${r.c}: ${r.d}`);
    const type = base + (r.n ? " | null" : "");
    const lines = tables.get(`${r.s}.${r.t}`) ?? [];
    lines.push(`    ${r.c}: ${r.def ? `Generated<${type}>` : type};`);
    tables.set(`${r.s}.${r.t}`, lines);
  }
  return `// Generated from db/migrations by npm run generate. Do not edit.
import type { Generated } from "kysely";
import type { Day } from "#platform/clock/index.ts";

/** Every table with its columns, as the migrations make them. */
export interface Tables {
${[...tables].map(([name, lines]) => `  "${name}": {\n${lines.join("\n")}\n  };`).join("\n")}
}
`;
};
