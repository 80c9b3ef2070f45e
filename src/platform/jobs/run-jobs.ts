import { oslo } from "#platform/clock/index.ts";
import { eraseJob } from "#platform/erasures/index.ts";
import { faultOf } from "#platform/fault.ts";
import type { House } from "#platform/house.ts";
import { log } from "#platform/log.ts";
import type { JobHandler } from "#platform/module.ts";
import { retention } from "#platform/retention/index.ts";
import { type Bell, hang, newBell } from "./bell.ts";
import { type Claimed, claim } from "./claim.ts";
import { dueRounds, enqueueRounds, slotOf } from "./rounds.ts";
import { runJob } from "./run-job.ts";
import { sweep } from "./sweep.ts";

/** How the loop runs; the defaults are for production. */
export interface Running {
  /** When given, the loop takes no new job, ends those it has, and resolves. */
  stop: AbortSignal;
  /** How often an idle process looks at the table. */
  idleMs?: number;
  /** How long a job may take before another process thinks this one dead. */
  leaseMs?: number;
  /** How many jobs at a time; the embedded database has one connection. */
  lanes?: number;
}

/**
 * Does the jobs of all modules until told to stop; each process runs one such loop. Resolves when the last job in
 * hand has ended. The database may go and come back meanwhile.
 */
export const runJobs = async (house: House, running: Running): Promise<void> => {
  const { stop, idleMs = 2000, leaseMs = 120_000 } = running;
  const lanes = running.lanes ?? (house.db.kind === "embedded" ? 1 : 2);
  const handlers = new Map<string, JobHandler>([
    ["sweep", sweep],
    ["retention", retention(house.modules)],
    ["erase", eraseJob(house.modules)],
  ]);
  for (const module of house.modules)
    for (const [kind, handler] of Object.entries(module.jobs ?? {})) handlers.set(kind, handler);
  const kinds = [...handlers.keys()];
  // With the five minutes that an anonymous key counts (access.sql) this keeps the promise of ten.
  const rounds = [
    { kind: "sweep", every: 5 },
    { kind: "retention", every: 24 * 60 },
    ...house.modules.flatMap((module) => module.rounds ?? []),
  ];
  const asked = new Map<string, string>();
  const bells = Array.from({ length: lanes }, newBell);
  const hung = bells.map(hang);
  let faults = 0;

  const take = (leads: boolean): Promise<Claimed | null> => {
    const now = house.config.now();
    return house.db
      .asHouse("job", oslo(now), async (tx) => {
        const due = leads ? dueRounds(rounds, asked, now) : [];
        await enqueueRounds(tx, due, now);
        return { due, job: await claim(tx, kinds, leaseMs, now) };
      })
      .then(({ due, job }) => {
        for (const round of due) asked.set(round.kind, slotOf(round, now));
        return job;
      });
  };

  // Only the first lane looks at the table when nothing happens; the others are rung awake when there is work.
  const lane = async (bell: Bell, leads: boolean): Promise<void> => {
    while (!stop.aborted) {
      try {
        const job = await take(leads);
        const handler = job && handlers.get(job.kind);
        if (handler) {
          if (leads) for (const other of bells) if (other !== bell) other.ring();
          await runJob(house, handler, job);
        } else await bell.wait(leads ? idleMs : Number.MAX_SAFE_INTEGER, stop);
        if (leads) faults = 0;
      } catch (error) {
        // The database is away: said once, not every two seconds for a night.
        if (leads && faults++ === 0) log("error", { event: "jobs-interrupted", fault: faultOf(error) });
        await bell.wait(leads ? Math.min(idleMs * 2 ** Math.min(faults, 4), 15_000) : 15_000, stop);
      }
    }
  };

  await Promise.all(bells.map((bell, i) => lane(bell, i === 0)));
  for (const down of hung) down();
};
