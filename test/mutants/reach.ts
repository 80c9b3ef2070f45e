import type { Owner } from "#platform/db/index.ts";

/** Which entries of the book a fault in a rule can reach at all: what cannot be otherwise need not be asked. */
export interface Reach {
  /** By the names in a statement: through policies, views and functions, or (policies alone) not past an owner's function. */
  from(text: string, how: "policies" | "everything"): ReadonlySet<string>;
}

const named = /\b(?:platform|people|consent|care|participation|kin|kept|way_in)\.[a-z_]+/g;
const namesIn = (text: string): string[] => text.match(named) ?? [];

// An owner's function (security definer) reads past the policies: a policy that is bent cannot show through it.
const parts = `select n.nspname || '.' || p.proname as name, p.prosecdef as owner, p.prosrc as text
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname !~ '^pg_|^information'
  union all select schemaname || '.' || tablename, false, coalesce(qual, '') || ' ' || coalesce(with_check, '') from pg_policies
  union all select schemaname || '.' || viewname, false, definition from pg_views where schemaname !~ '^pg_|^information'
  union all select n.nspname || '.' || c.relname, false, pg_get_triggerdef(t.oid) from pg_trigger t
    join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace where not t.tgisinternal`;

/** Reads from the catalogue which rule names which. */
export const reachIn = async (owner: Owner): Promise<Reach> => {
  const all = (await owner.query(parts)).rows as { name: string; owner: boolean; text: string }[];
  const next = new Map<string, string[]>();
  const owners = new Set<string>();
  for (const { name, owner: isOwner, text } of all) {
    next.set(name, [...(next.get(name) ?? []), ...namesIn(text)]);
    if (isOwner) owners.add(name);
  }
  return {
    from: (text, how) => {
      const found = new Set<string>();
      const queue = namesIn(text);
      for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
        if (found.has(name)) continue;
        found.add(name);
        if (how === "policies" && owners.has(name)) continue;
        queue.push(...(next.get(name) ?? []));
      }
      return found;
    },
  };
};
