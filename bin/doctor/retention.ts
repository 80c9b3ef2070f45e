import { daysBetween } from "../../src/platform/clock/day.ts";
import { type Day, oslo } from "../../src/platform/clock/index.ts";
import { type Db, raw, sql } from "../../src/platform/db/index.ts";
import { lastRetention } from "../../src/platform/retention/index.ts";
import { type Finding, note, ok, wrong } from "./finding.ts";

/** Whether what has had its time is let go each day, as data/processing and the pages promise. */
export const checkRetention = (db: Db, today: Day): Promise<Finding> =>
  db.asHouse("job", today, async (tx) => {
    const last = await lastRetention(tx);
    if (last === null) {
      const { at } = await tx.one(
        // A job that is older than that shows that somebody has been here longer.
        raw<{ at: Date }>(sql`select coalesce(min(at), now()) as at from (
          select run_at as at from platform.job union all select began_at from platform.retention_run) x`),
      );
      return daysBetween(oslo(at), today) < 2
        ? note("Nothing has been let go yet; the server does it once a day.")
        : wrong(
            "What has had its time has never been let go to the end. Is the server running? Look for given-up jobs “retention”.",
          );
    }
    const ago = daysBetween(last.day, today);
    const rows = Object.values(last.gone).reduce((all, n) => all + n, 0);
    return ago <= 2
      ? ok(`What has had its time was last let go on ${last.day} (${rows} rows).`)
      : wrong(
          `What has had its time was last let go on ${last.day}, ${ago} days ago: things are kept longer than promised. Is the server running? Look for given-up jobs “retention”.`,
        );
  });
