import type { Owner } from "../src/platform/db/index.ts";

/** The present state of all tables as readable SQL: what twenty migrations later nobody can see otherwise. */
export const schemaSql = async (owner: Owner): Promise<string> => {
  const { rows } = (await owner.query(`
    select n.nspname || '.' || c.relname as name, c.relpersistence = 'u' as unlogged,
      (select string_agg(format('  %s %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
          case when a.attnotnull then ' not null' else '' end,
          coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')), E',\n' order by a.attnum)
        from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      (select string_agg('  ' || pg_get_constraintdef(k.oid), E',\n' order by k.contype desc, k.conname)
        from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c')) as constraints,
      (select string_agg(pg_get_indexdef(i.indexrelid) || ';', E'\n' order by i.indexrelid::regclass::text)
        from pg_index i where i.indrelid = c.oid
          and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)) as indexes
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
    order by 1`)) as {
    rows: {
      name: string;
      unlogged: boolean;
      columns: string;
      constraints: string | null;
      indexes: string | null;
    }[];
  };
  const tables = rows.map((r) => {
    const body = [r.columns, r.constraints].filter(Boolean).join(",\n");
    return `create ${r.unlogged ? "unlogged " : ""}table ${r.name} (\n${body}\n);\n${r.indexes ? `${r.indexes}\n` : ""}`;
  });
  return `-- Generated from db/migrations by npm run generate. Do not edit.\n\n${tables.join("\n")}`;
};
