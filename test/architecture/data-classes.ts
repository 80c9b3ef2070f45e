import type { Processing } from "#platform/processing/index.ts";

/** A column that could tell of a person: free text, JSON, bytes, lists, and ids that are somebody's by name. */
export interface FreeColumn {
  table: string;
  column: string;
}

/**
 * Every such column of the database. Texts that a check holds to a short list of words, numbers, days and ids of things
 * are not among them. Any login may run it.
 */
export const freeColumns = `
  select n.nspname || '.' || c.relname as table, a.attname as column
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
   where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
     and a.attnum > 0 and not a.attisdropped
     and (a.atttypid in ('text'::regtype, 'jsonb'::regtype, 'bytea'::regtype) or a.attndims > 0
       or (a.atttypid = 'uuid'::regtype and a.attname ~ '(person_id|representative_id|principal_id|_by)$')
       or a.attname ~ '^born')
     and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'c'
       and k.conkey = array[a.attnum] and pg_get_constraintdef(k.oid) ~ '= ANY \\(+ARRAY\\[')
   order by 1, 2`;

/** What the register leaves unsaid or says of nothing, one sentence a fault. */
export const unsaid = (register: readonly Processing[], columns: readonly FreeColumn[]): string[] =>
  register.flatMap(({ table, personal, plain = [] }) => {
    const there = columns.filter((one) => one.table === table).map((one) => one.column);
    const named = [...Object.keys(personal), ...plain];
    return [
      ...there
        .filter((column) => !named.includes(column))
        .map((column) => `${table}.${column}: does it tell of a person?`),
      ...plain
        .filter((column) => !there.includes(column))
        .map((column) => `${table}.${column} is named in vain`),
      ...named
        .filter((column, i) => named.indexOf(column) !== i)
        .map((column) => `${table}.${column} is named twice`),
    ];
  });
