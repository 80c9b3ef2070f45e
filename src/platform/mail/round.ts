import { enqueueAgain } from "#platform/jobs/index.ts";
import type { JobHandler } from "#platform/module.ts";
import { personsDue } from "./unmailed.ts";

/**
 * Finds every message that waits for its mail, whoever wrote it (also those told to a giver whom the writer may not
 * know), and asks for one job a person. The message row is what is owed; written in the change's transaction, it
 * is there when the change is, and mail needs no second promise.
 */
export const mailRound: JobHandler = async (_, work) => {
  if (work.config.smtp === null) return;
  await work.run(async (tx) => {
    for (const personId of await personsDue(tx))
      await enqueueAgain(tx, { kind: "mail", payload: { personId }, onceKey: `mail:${personId}` });
  });
};
