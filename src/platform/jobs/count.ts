import { raw, sql, type Tx } from "#platform/db/index.ts";

/** How many jobs there are of each state. Overdue ones should have begun five minutes ago: does the loop run? */
export interface JobCounts {
  waiting: number;
  overdue: number;
  running: number;
  failed: number;
}

/** The jobs' state, as the installation's own hands. Failed: given up in the last seven days. */
export const jobCounts = (tx: Tx): Promise<JobCounts> =>
  tx.one(
    raw<JobCounts>(sql`select
      count(*) filter (where failed_at is null and coalesce(leased_until < now(), true))::integer as waiting,
      count(*) filter (where failed_at is null and coalesce(leased_until < now(), true)
        and run_at < now() - interval '5 minutes')::integer as overdue,
      count(*) filter (where failed_at is null and leased_until >= now())::integer as running,
      count(*) filter (where failed_at > now() - interval '7 days')::integer as failed
      from platform.job where done_at is null`),
  );

/** Jobs that were given up in the last seven days: how many of a kind, the latest error's class and code, and when. */
export const failedJobs = (
  tx: Tx,
): Promise<{ kind: string; count: number; latest_error: string | null; latest_at: Date }[]> =>
  tx.all(
    raw(sql`select kind, count(*)::integer as count, (array_agg(last_error order by failed_at desc))[1] as latest_error,
        max(failed_at) as latest_at
      from platform.job where failed_at > now() - interval '7 days' group by kind order by kind`),
  );
