import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";

/** The day on which what had had its time was last let go, to the end; null where it never was. */
export const lastRetention = async (tx: Tx): Promise<{ day: Day; gone: Record<string, number> } | null> =>
  tx.maybe(
    raw(
      sql`select day, gone from platform.retention_run where ended_at is not null order by day desc limit 1`,
    ),
  );

/** Begins a day's run, or finds it begun. */
export const beginRetention = (tx: Tx, day: Day, now: Date): Promise<number> =>
  tx.run(
    raw(
      sql`insert into platform.retention_run (day, began_at) values (${day}, ${now}) on conflict (day) do nothing`,
    ),
  );

/** Adds what one batch let go of to the day's run. */
export const addGone = (tx: Tx, day: Day, rule: string, n: number): Promise<number> =>
  tx.run(
    raw(sql`update platform.retention_run
      set gone = jsonb_set(gone, array[${rule}], to_jsonb(coalesce((gone ->> ${rule})::integer, 0) + ${n}::integer))
      where day = ${day}`),
  );

/** The day's run is over. */
export const endRetention = (tx: Tx, day: Day, now: Date): Promise<number> =>
  tx.run(raw(sql`update platform.retention_run set ended_at = ${now} where day = ${day}`));
