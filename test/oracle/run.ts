import type { TestDatabase } from "../database.ts";
import { worldDifferences } from "./compare.ts";
import { clear, settle } from "./settle.ts";
import { makeWorld } from "./world.ts";

const atOnce = 25;
const askers = 4;

// Tries a statement as whoever asks, says whether it touched a row, and takes it back either way.
const attempt = `create or replace function public.attempt(p_statement text) returns boolean language plpgsql as $$
declare n integer;
begin
  begin
    execute p_statement;
    get diagnostics n = row_count;
    raise exception 'taken back' using errcode = 'UN000';
  exception
    when sqlstate 'UN000' then return n > 0;
    -- Refused by a policy, a key (what is hidden already), or a check (who reviews an emergency about oneself).
    when insufficient_privilege or unique_violation or check_violation then return false;
  end;
end $$`;

/** Makes a database ready for worlds: once, before the first. */
export const prepare = (t: Pick<TestDatabase, "owner">): Promise<unknown> => t.owner.exec(attempt);

/** Many worlds, from a seed on. Out: how many, how many sessions were asked, and where rules and database differ. */
export const runWorlds = async (
  t: Pick<TestDatabase, "db" | "owner">,
  seed: number,
  many: number,
): Promise<{ worlds: number; cells: number; disagreements: string[] }> => {
  const disagreements: string[] = [];
  let cells = 0;
  for (let from = 0; from < many && disagreements.length < 50; from += atOnce) {
    const worlds = Array.from({ length: Math.min(atOnce, many - from) }, (_, i) =>
      makeWorld(seed + from + i),
    );
    await settle(t.owner, worlds);
    const queue = [...worlds];
    await Promise.all(
      Array.from({ length: askers }, async () => {
        for (let w = queue.shift(); w; w = queue.shift()) {
          disagreements.push(...(await worldDifferences(t.db, w)));
          cells += w.sessions.length;
        }
      }),
    );
    await clear(t.owner);
  }
  return { worlds: many, cells, disagreements };
};
