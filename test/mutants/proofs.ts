/** Why a bent rule is the same rule, and what in the catalogue makes it so. */
export interface Reason {
  /** Where it is and what was bent, as the mutant says it. */
  mutants: readonly string[];
  why: string;
  /** SQL that is true as long as the reason holds: where it is not, the survivor is a hole. */
  stands: string;
}

// What follows makes the SQL of such a proof.

/** All of them hold. */
export const all = (parts: readonly string[]): string => parts.map((part) => `(${part})`).join(" and ");

/** A foreign key binds a row's organisation to that of whoever or whatever it names. */
export const bound = (...columns: readonly string[]): string =>
  all(
    columns.map((said) => {
      const [schema, table, column] = said.split(".");
      return `exists (select 1 from pg_constraint c where c.contype = 'f' and c.conrelid = '${schema}.${table}'::regclass
        and (select array_agg(a.attname::text order by a.attname) from pg_attribute a where a.attrelid = c.conrelid
          and a.attnum = any(c.conkey)) = (select array_agg(x order by x) from unnest(array['organisation_id', '${column}']) x))`;
    }),
  );

/** A check of the table's own refuses the rest. */
export const checked = (table: string, ...texts: readonly string[]): string =>
  all(
    texts.map(
      (text) =>
        `exists (select 1 from pg_constraint c where c.contype = 'c' and c.conrelid = '${table}'::regclass
          and pg_get_constraintdef(c.oid) = $q$CHECK (${text})$q$)`,
    ),
  );

/** Nobody but the owner may write these columns of a row that is there. */
export const fixed = (table: string, ...columns: readonly string[]): string =>
  `not exists (select 1 from information_schema.column_privileges g where g.table_schema || '.' || g.table_name = '${table}'
    and g.column_name in (${columns.map((c) => `'${c}'`).join(", ")}) and g.privilege_type = 'UPDATE' and g.grantee <> g.grantor)`;

/** These stand in a function's text. */
export const said = (name: string, ...texts: readonly string[]): string =>
  all(
    texts.map(
      (text) =>
        `position($q$${text}$q$ in regexp_replace(pg_get_functiondef('${name}'::regproc), '\\s+', ' ', 'g')) > 0`,
    ),
  );

/** This stands in a view's text. Some versions of PostgreSQL name the one table before each column, others do not. */
export const viewed = (view: string, text: string): string =>
  `position($q$${text}$q$ in regexp_replace(pg_get_viewdef('${view}'::regclass), '\\s+|acting\\.', ' ', 'g')) > 0`;

/** A rule has this in its text. */
export const ruled = (table: string, policy: string, part: "qual" | "with_check", text: string): string =>
  `exists (select 1 from pg_policies p where p.schemaname || '.' || p.tablename = '${table}' and p.policyname = '${policy}'
    and position($q$${text}$q$ in regexp_replace(p.${part}, '\\s+', ' ', 'g')) > 0)`;

/** The only rules of a table for a kind of statement are these. */
export const only = (table: string, cmd: string, ...policies: readonly string[]): string =>
  `(select array_agg(p.policyname::text order by p.policyname) from pg_policies p where p.permissive = 'PERMISSIVE'
    and p.schemaname || '.' || p.tablename = '${table}' and p.cmd in ('ALL', '${cmd}')) = array[${[
      ...policies,
    ]
      .sort()
      .map((p) => `'${p}'`)
      .join(", ")}]`;
