import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Owner } from "../../src/platform/db/index.ts";

/** A policy as the database keeps it. `restrictive` ones hold whatever the others say. */
export interface Policy {
  table: string;
  name: string;
  act: "all" | "select" | "insert" | "update" | "delete";
  restrictive: boolean;
  sees: string | null;
  writes: string | null;
}

/** What the application's login may do to a table at all, whatever the policies say; columns where only some. */
export interface Grant {
  table: string;
  act: "select" | "insert" | "update" | "delete";
  columns: string[] | null;
}

const rows = async <T>(owner: Owner, text: string): Promise<T[]> => (await owner.query(text)).rows as T[];

/** Every policy, by table and name. */
export const policiesOf = (owner: Owner): Promise<Policy[]> =>
  rows(
    owner,
    `select schemaname || '.' || tablename as table, policyname as name, lower(cmd) as act,
      permissive = 'RESTRICTIVE' as restrictive, qual as sees, with_check as writes from pg_policies order by 1, 2`,
  );

/** Every grant that is not the owner's, on a whole table or on some columns. */
export const grantsOf = (owner: Owner): Promise<Grant[]> =>
  rows(
    owner,
    `select n.nspname || '.' || c.relname as table, lower(a.privilege_type) as act, null::text[] as columns
        from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
       where a.grantee <> c.relowner and n.nspname !~ '^pg_' and c.relkind in ('r', 'p')
      union all
      select n.nspname || '.' || c.relname, lower(a.privilege_type), array_agg(t.attname::text order by t.attnum)
        from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute t on t.attrelid = c.oid,
             aclexplode(t.attacl) a
       where a.grantee <> c.relowner and n.nspname !~ '^pg_' group by 1, 2`,
  );

/** Every table as `schema.table`. */
export const tablesOf = async (owner: Owner): Promise<string[]> =>
  (
    await rows<{ table: string }>(
      owner,
      `select n.nspname || '.' || c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' order by 1`,
    )
  ).map((row) => row.table);

/** The owner's functions that the application may call: they reach past the policies, each by a rule of its own. */
export const ownerFunctionsOf = async (owner: Owner): Promise<string[]> =>
  (
    await rows<{ name: string }>(
      owner,
      `select distinct n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace,
              aclexplode(p.proacl) a
        where p.prosecdef and a.grantee <> p.proowner and a.privilege_type = 'EXECUTE' and n.nspname !~ '^pg_' order by 1`,
    )
  ).map((row) => row.name);

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What the access files say above each function, by its name: the comment that stands directly before it. */
export const functionComments = (): Map<string, string> => {
  const said = new Map<string, string>();
  for (const path of globSync("src/{platform,modules/*}/access.sql", { cwd: root })) {
    const text = readFileSync(root + path, "utf8");
    const found = text.matchAll(
      /((?:^--.*\n)+)(?:drop function[^;]*;\n)?create or replace function ([\w.]+)/gm,
    );
    for (const [, comment = "", name = ""] of found)
      said.set(
        name,
        comment
          .split("\n")
          .map((line) => line.replace(/^-- ?/, ""))
          .join(" ")
          .trim(),
      );
  }
  return said;
};
