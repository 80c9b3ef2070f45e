import type { Owner } from "#platform/db/index.ts";
import { bend } from "./bend.ts";

/** One fault planted in the rules of access, and how it is planted: in a transaction, with which it goes. */
export interface Mutant {
  name: string;
  /** The table or function it is in. */
  where: string;
  sql: string;
}

interface Policy {
  t: string;
  p: string;
  permissive: boolean;
  cmd: string;
  sees: string | null;
  writes: string | null;
}

const rows = async <T>(owner: Owner, sql: string): Promise<T[]> => (await owner.query(sql)).rows as T[];

const ofPolicies = async (owner: Owner): Promise<Mutant[]> => {
  const all = await rows<Policy>(
    owner,
    `select schemaname || '.' || tablename as t, policyname as p, permissive = 'PERMISSIVE' as permissive, cmd, qual as sees, with_check as writes
       from pg_policies order by 1, 2`,
  );
  return all.flatMap(({ t, p, permissive, sees, writes }) => {
    const mutants: Mutant[] = [
      { name: "policy dropped", where: `${t} ${p}`, sql: `drop policy ${p} on ${t}` },
    ];
    const parts = [
      ["using", sees],
      ["with check", writes],
    ] as const;
    for (const [part, condition] of parts) {
      if (condition === null) continue;
      for (const { what, text } of bend(condition))
        mutants.push({
          name: `${part}: ${what}`,
          where: `${t} ${p}`,
          sql: `alter policy ${p} on ${t} ${part} (${text})`,
        });
      if (permissive)
        mutants.push({
          name: `${part}: always`,
          where: `${t} ${p}`,
          sql: `alter policy ${p} on ${t} ${part} (true)`,
        });
    }
    return mutants;
  });
};

// Those with the owner's eyes, and the helpers that they alone may call: what a helper says is said with the same eyes.
const ofFunctions = async (owner: Owner): Promise<Mutant[]> => {
  const all = await rows<{ name: string; text: string }>(
    owner,
    `select n.nspname || '.' || p.proname as name, pg_get_functiondef(p.oid) as text
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where (p.prosecdef or p.prorettype <> 'trigger'::regtype and not has_function_privilege('public', p.oid, 'execute'))
        and n.nspname in ('platform', 'people', 'consent', 'care', 'participation', 'kin', 'kept', 'way_in') order by 1`,
  );
  return all.flatMap(({ name, text }) => {
    const from = text.indexOf("AS $function$");
    const [head, body] = [text.slice(0, from), text.slice(from)];
    return bend(body).map((bent) => ({ name: bent.what, where: `${name}()`, sql: head + bent.text }));
  });
};

const ofViews = async (owner: Owner): Promise<Mutant[]> => {
  const all = await rows<{ name: string; text: string }>(
    owner,
    `select schemaname || '.' || viewname as name, definition as text from pg_views where schemaname in ('platform', 'people', 'consent', 'care', 'participation', 'kin', 'kept', 'way_in')`,
  );
  return all.flatMap(({ name, text }) => [
    { name: "reads with its owner's eyes", where: name, sql: `alter view ${name} reset (security_invoker)` },
    { name: "granted to everybody", where: name, sql: `grant select on ${name} to public` },
    ...bend(text.replace(/;\s*$/, "")).map((bent) => ({
      name: bent.what,
      where: name,
      sql: `create or replace view ${name} with (security_invoker = true) as ${bent.text}`,
    })),
  ]);
};

// What is closed is opened: functions given to everybody, or looking names up along the caller's path; tables without
// their row security.
const ofGrants = async (owner: Owner): Promise<Mutant[]> => {
  const closed = await rows<{ name: string; args: string }>(
    owner,
    `select n.nspname || '.' || p.proname as name, pg_get_function_identity_arguments(p.oid) as args
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname in ('platform', 'people', 'consent', 'care', 'participation', 'kin', 'kept', 'way_in') order by 1`,
  );
  const open = await rows<{ t: string }>(
    owner,
    `select n.nspname || '.' || c.relname as t from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname in ('platform', 'people', 'consent', 'care', 'participation', 'kin', 'kept', 'way_in') order by 1`,
  );
  return [
    ...closed.flatMap(({ name, args }) => [
      {
        name: "may be called by everybody",
        where: `${name}()`,
        sql: `grant execute on function ${name}(${args}) to public`,
      },
      {
        name: "without its search path",
        where: `${name}()`,
        sql: `alter function ${name}(${args}) reset search_path`,
      },
    ]),
    ...open.map(({ t }) => ({
      name: "row security off",
      where: t,
      sql: `alter table ${t} disable row level security`,
    })),
  ];
};

// What the application may do to whole tables, where there is a rule that would then let somebody do it. Without one no row
// is touched, whatever is granted: then nothing is wider.
const ofTables = async (owner: Owner): Promise<Mutant[]> => {
  const missing = await rows<{ t: string; may: string; app: string; some: boolean }>(
    owner,
    `select distinct n.nspname || '.' || c.relname as t, m.may, r.rolname as app,
         m.may <> 'delete' and has_any_column_privilege(r.oid, c.oid, case m.may when 'delete' then 'select' else m.may end) as some
       from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
       join (values ('select', 'r'), ('insert', 'a'), ('update', 'w'), ('delete', 'd')) as m (may, cmd)
         on p.polcmd::text in ('*', m.cmd)
       join pg_roles r on r.oid = any(p.polroles)
      where p.polpermissive and not has_table_privilege(r.oid, c.oid, m.may) order by 1, 2`,
  );
  return missing.map(({ t, may, app, some }) => ({
    name: some ? `${may} granted on every column` : `${may} granted`,
    where: t,
    sql: `grant ${may} on ${t} to ${app}`,
  }));
};

// The same words can be bent in two places of one text: which is meant must be seen in the name.
const toldApart = (mutants: readonly Mutant[]): Mutant[] => {
  const times = new Map<string, number>();
  return mutants.map((mutant) => {
    const key = `${mutant.where}: ${mutant.name}`;
    const n = (times.get(key) ?? 0) + 1;
    times.set(key, n);
    return n === 1 ? mutant : { ...mutant, name: `${mutant.name} (${n})` };
  });
};

/** Every fault that can be planted in the live rules, from the database's own catalogue: never a list by hand. */
export const allMutants = async (owner: Owner): Promise<Mutant[]> =>
  toldApart([
    ...(await ofPolicies(owner)),
    ...(await ofFunctions(owner)),
    ...(await ofViews(owner)),
    ...(await ofGrants(owner)),
    ...(await ofTables(owner)),
  ]);
