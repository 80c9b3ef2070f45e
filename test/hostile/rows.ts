import type { World } from "./world.ts";

/**
 * A hash of every row of every table, by table. Left out: who acts in the running transaction, when a session was
 * last seen, and what has nothing to do with what people wrote (migrations).
 */
export const rowsOf = async ({ rows }: World): Promise<Record<string, string>> => {
  const tables = await rows(
    `select table_schema || '.' || table_name as name from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
        and table_name not in ('acting', 'migration') order by 1`,
  );
  const hashes: Record<string, string> = {};
  for (const { name } of tables as { name: string }[]) {
    const row = name === "platform.session" ? "to_jsonb(t) - 'seen_at'" : "to_jsonb(t)";
    const [found] = await rows(
      `select count(*) || ':' || coalesce(md5(string_agg(md5((${row})::text), '' order by md5((${row})::text))), '') as h from ${name} t`,
    );
    hashes[name] = String(found?.["h"]);
  }
  return hashes;
};
