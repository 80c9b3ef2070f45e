import { raw, sql, type Tx } from "#platform/db/index.ts";
import { faultOf } from "#platform/fault.ts";
import type { Claimed } from "./claim.ts";
import { attemptsOf, waitAfter } from "./waits.ts";

/** The lease ran out and another has the job: whatever this one was about to do must not happen. */
export class LeaseLost extends Error {}

/** Thrown by a handler when trying again cannot help. */
export class GiveUp extends Error {}

/** Holds the job's row until the transaction ends, or finds that it is not ours any more. @throws LeaseLost */
export const holdOn = async (tx: Tx, job: Claimed): Promise<void> => {
  const ours = await tx.maybe(
    raw(
      sql`select 1 from platform.job where id = ${job.id} and lease = ${job.lease} and done_at is null for update`,
    ),
  );
  if (!ours) throw new LeaseLost(job.kind);
};

/** Marks it done; first in its transaction, so that the effects after it happen once. @throws LeaseLost */
export const markDone = async (tx: Tx, job: Claimed): Promise<void> => {
  const done = await tx.run(
    raw(sql`update platform.job set done_at = now(), leased_until = null, lease = null, last_error = null
      where id = ${job.id} and lease = ${job.lease} and done_at is null`),
  );
  if (done !== 1) throw new LeaseLost(job.kind);
};

/** It did not work: waits longer each time, or is given up. @returns whether it was given up */
export const markFault = async (tx: Tx, job: Claimed, error: unknown, now: Date): Promise<boolean> => {
  const gaveUp = error instanceof GiveUp || job.attempts >= attemptsOf(job);
  const { name, code } = faultOf(error instanceof GiveUp ? (error.cause ?? error) : error);
  const known = code === undefined ? name : `${name} ${code}`;
  await tx.run(
    gaveUp
      ? raw(sql`update platform.job set failed_at = now(), leased_until = null, lease = null, last_error = ${known}
          where id = ${job.id} and lease = ${job.lease}`)
      : raw(sql`update platform.job set leased_until = null, lease = null, last_error = ${known},
            run_at = greatest(now(), ${now}::timestamptz) + make_interval(secs => ${waitAfter(job.attempts)}::double precision)
          where id = ${job.id} and lease = ${job.lease}`),
  );
  return gaveUp;
};
