import { k, raw, sql, type Tx } from "#platform/db/index.ts";
import { ring } from "./bell.ts";

/** Work for later: ids only in the payload, never words. */
export interface JobAsked {
  kind: string;
  payload?: Readonly<Record<string, string | number | null>>;
  /** Not before; at once where left out. */
  runAt?: Date;
  /** However often it is asked for under this key, it is one job. */
  onceKey?: string;
}

/**
 * Asks for a job in the transaction of the change, as whoever acts: no change, no job.
 * Trap: a job has a moment. The database refuses it from an anonymous giver; for the giver of an anonymous voice who
 * comes back with the code, leave it to a round too.
 * @returns false where the key was asked for before
 */
export const enqueue = async (tx: Tx, job: JobAsked): Promise<boolean> => {
  const added = await tx.run(
    k
      .insertInto("platform.job")
      .values({
        kind: job.kind,
        payload: sql`${JSON.stringify(job.payload ?? {})}::jsonb`,
        once_key: job.onceKey ?? null,
        ...(job.runAt ? { run_at: job.runAt } : {}),
      })
      // Without naming the column: naming it asks for the right to read the row, which whoever acts has not.
      .onConflict((c) => c.doNothing()),
  );
  ring();
  return added === 1;
};

/**
 * One job for a thing that returns: asked for again once it is done, or a day after it was given up; left alone
 * while it waits or runs. So two of the same never run at once. Only as the installation's own hands.
 */
export const enqueueAgain = async (tx: Tx, job: Required<Pick<JobAsked, "kind" | "payload" | "onceKey">>) => {
  await tx.run(
    raw(sql`insert into platform.job as j (kind, payload, once_key)
      values (${job.kind}, ${JSON.stringify(job.payload)}::jsonb, ${job.onceKey})
      on conflict (once_key) do update set run_at = now(), attempts = 0, leased_until = null, lease = null,
        done_at = null, failed_at = null, last_error = null
      where j.done_at is not null or j.failed_at < now() - interval '1 day'`),
  );
  ring();
};
