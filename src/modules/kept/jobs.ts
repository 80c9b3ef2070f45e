import { enqueueAgain } from "#platform/jobs/index.ts";
import type { JobHandler, Module } from "#platform/module.ts";
import { dueRequests } from "./store.ts";

const most = 200;

/** Asks for the erasure of everybody whose day has come: one job each, so that one that fails holds up no other. */
export const erasuresDue: JobHandler = async (_, work) => {
  await work.run(async (tx) => {
    for (const { id, person_id } of await dueRequests(tx, work.today, most))
      await enqueueAgain(tx, {
        kind: "erase",
        payload: { kind: "person", id: person_id },
        onceKey: `erase:${id}`,
      });
  });
};

/** The module's jobs by kind, and when they come round. */
export const keptJobs: NonNullable<Module["jobs"]> = { "erasures-due": erasuresDue };
export const keptRounds: NonNullable<Module["rounds"]> = [{ kind: "erasures-due", every: 60 }];
