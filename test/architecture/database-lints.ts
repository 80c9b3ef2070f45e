/**
 * What the database's own catalogue must never show, as queries that answer one row (`found`) for each breach. Any
 * login may run them: they read pg_catalog only. Ideas from Supabase's splinter and from our own attempts to break in.
 */
const ours = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;
const tables = `pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and ${ours}`;
const table = `n.nspname || '.' || c.relname`;
const grantees = `select distinct a.grantee from pg_class c join pg_namespace n on n.oid = c.relnamespace,
  aclexplode(c.relacl) a where ${ours} and a.grantee not in (0, c.relowner)`;
const organisation = (rel: string) =>
  `(select attnum from pg_attribute where attrelid = ${rel} and attname = 'organisation_id' and not attisdropped)`;

/** Every table of ours as `schema.table`. */
export const allTables = `select ${table} as found from ${tables} order by 1`;

/** A table whose rows anyone with a grant would see. */
export const withoutRowSecurity = `select ${table} as found from ${tables} and not c.relrowsecurity`;

/** A table that only owner functions can reach. That may be meant: then it is listed, with its reason. */
export const withoutPolicy = `select ${table} as found from ${tables}
  and not exists (select 1 from pg_policy p where p.polrelid = c.oid)`;

/** A policy that lets every row through. */
export const openPolicies = `select schemaname || '.' || tablename || ' ' || policyname as found from pg_policies
  where qual = 'true' or with_check = 'true'`;

/** The text of every policy: `found` is "schema.table policy: condition". */
export const policyTexts = `select schemaname || '.' || tablename || ' ' || policyname || ': '
  || coalesce(qual, '') || ' ' || coalesce(with_check, '') as found from pg_policies`;

/** The logins that have been granted something: there must be some, or the lint below proves nothing. */
export const grantedLogins = `select rolname as found from pg_roles where oid in (${grantees})`;

/** A login of the application that stands above the policies or could step up there. */
export const mightyLogins = `select rolname as found from pg_roles r where oid in (${grantees}) and (rolsuper or rolbypassrls
  or rolcreaterole or exists (select 1 from pg_class where relowner = r.oid)
  or exists (select 1 from pg_proc where proowner = r.oid) or exists (select 1 from pg_namespace where nspowner = r.oid)
  or exists (select 1 from pg_auth_members where member = r.oid))`;

/** Policies do not hold for truncate; references and trigger would let a login look past them. */
export const grantsPastPolicies = `select ${table} || ' ' || a.privilege_type as found
  from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
  where ${ours} and a.grantee <> c.relowner and a.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')`;

/** A view that reads with its owner's eyes, and any materialised view: both look past the policies. */
export const viewsPastPolicies = `select ${table} as found from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${ours} and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions, '{}') && '{security_invoker=true,security_invoker=on}'))`;

const definers = `select n.nspname || '.' || p.proname as found from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where ${ours} and p.prosecdef`;

/**
 * An owner function that looks names up along the caller's path could be made to call the caller's functions; and one
 * whose path does not name pg_temp last finds the caller's temporary types first.
 */
export const definersWithoutPath = `${definers}
  and not exists (select 1 from unnest(p.proconfig) as setting where setting like 'search_path=%, pg_temp')`;

/** An owner function that every login may call. */
export const definersForAll = `${definers} and exists (
  select 1 from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0 and a.privilege_type = 'EXECUTE')`;

/** A foreign key that does not say what becomes of the child when the parent goes. */
export const keysWithoutEnd = `select ${table} || ' ' || k.conname as found from pg_constraint k
  join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  where k.contype = 'f' and k.confdeltype = 'a' and ${ours}`;

/** A table of an organisation's rows where the organisation is in no key: a row could be taken for another's. */
export const outsideOrganisation = `select ${table} as found from ${tables} and ${organisation("c.oid")} is not null
  and not exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisunique and ${organisation("c.oid")} = any(i.indkey))`;

/** A foreign key between two such tables that could bind a row to another organisation's. */
export const keysAcrossOrganisations = `select ${table} || ' ' || k.conname as found from pg_constraint k
  join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  where k.contype = 'f' and ${ours} and ${organisation("k.conrelid")} is not null and ${organisation("k.confrelid")} is not null
  and not (${organisation("k.conrelid")} = any(k.conkey))`;
