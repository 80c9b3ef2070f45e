import { oslo } from "#platform/clock/index.ts";
import { faultOf } from "#platform/fault.ts";
import type { House } from "#platform/house.ts";
import { log } from "#platform/log.ts";
import type { JobHandler, JobWork } from "#platform/module.ts";
import type { Claimed } from "./claim.ts";
import { GiveUp, holdOn, LeaseLost, markDone, markFault } from "./finish.ts";
import { attemptsOf } from "./waits.ts";

/**
 * Does one job that was claimed. Never throws for the job's own fault: that is written on it.
 * @throws the database's error where it cannot be written; the lease then runs out and another takes the job
 */
export const runJob = async (house: House, handler: JobHandler, job: Claimed): Promise<void> => {
  const now = house.config.now();
  const today = oslo(now);
  const { asHouse } = house.db;
  let done = false;
  const work: JobWork = {
    config: house.config,
    now,
    today,
    step: (act) =>
      asHouse("job", today, async (tx) => {
        await holdOn(tx, job);
        return act(tx);
      }),
    run: async (act) => {
      if (done) throw new Error("a job ends with its one run; what comes before is a step");
      const result = await asHouse("job", today, async (tx) => {
        await markDone(tx, job);
        return act(tx);
      });
      done = true;
      return result;
    },
  };
  const about = { kind: job.kind, job: job.id, attempts: job.attempts };
  try {
    // It has been taken as often as it may be and never came to an end: it takes its process with it.
    if (job.attempts > attemptsOf(job)) throw new GiveUp("ends its process");
    await handler(job.payload, work);
    if (!done) await asHouse("job", today, (tx) => markDone(tx, job));
  } catch (error) {
    if (done) return log("error", { event: "job-after-done", ...about, fault: faultOf(error) });
    if (error instanceof LeaseLost) return log("warn", { event: "job-taken-over", ...about });
    const gaveUp = await asHouse("job", today, (tx) => markFault(tx, job, error, now));
    log(gaveUp ? "error" : "warn", {
      event: gaveUp ? "job-given-up" : "job-later",
      ...about,
      fault: faultOf(error),
    });
  }
};
