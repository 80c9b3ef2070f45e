import { randomUUID } from "node:crypto";
import { raw, sql, type Tx } from "#platform/db/index.ts";

/** A job that this process has taken, until the lease runs out. */
export interface Claimed {
  id: string;
  kind: string;
  payload: Record<string, unknown>;
  /** This one counted. */
  attempts: number;
  isRound: boolean;
  lease: string;
}

/**
 * Takes the job that has waited longest, or none. Others look past the row meanwhile and past the lease after.
 * The lease is measured by the database's clock alone: the processes' clocks may differ.
 * @param kinds what this process knows to do: during an upgrade the older one leaves the newer one's jobs alone
 * @param now the house's clock, which in a trial may run ahead
 */
export const claim = async (
  tx: Tx,
  kinds: readonly string[],
  leaseMs: number,
  now: Date,
): Promise<Claimed | null> => {
  const lease = randomUUID();
  const found = await tx.maybe(
    raw<Omit<Claimed, "lease">>(sql`update platform.job set attempts = attempts + 1, lease = ${lease},
        leased_until = clock_timestamp() + make_interval(secs => ${leaseMs / 1000}::double precision)
      where id = (
        select id from platform.job
        where done_at is null and failed_at is null and run_at <= greatest(now(), ${now}::timestamptz)
          and (leased_until is null or leased_until < now()) and kind = any(${kinds}::text[])
        order by run_at limit 1 for update skip locked)
      returning id, kind, payload, attempts, coalesce(once_key like 'round:%', false) as "isRound"`),
  );
  return found && { ...found, lease };
};
