import { enqueueAgain } from "#platform/jobs/index.ts";
import type { JobHandler } from "#platform/module.ts";
import type { WaysByMail } from "./post.ts";
import { isDue, waitingFor } from "./unmailed.ts";

/**
 * Finds every message that waits for its mail, whoever wrote it (also those told to a giver whom the writer may not
 * know), and asks for one job a person who wishes a mail now. The message row is what is owed; written in the change's
 * transaction, it is there when the change is, and mail needs no second promise.
 */
export const mailRound =
  (waysByMail: WaysByMail): JobHandler =>
  async (_, work) => {
    if (work.config.smtp === null) return;
    await work.run(async (tx) => {
      const waiting = await waitingFor(tx);
      const ways = await waysByMail(
        tx,
        work.config,
        waiting.map(({ personId }) => personId),
      );
      for (const one of waiting) {
        const way = ways.get(one.personId);
        if (way && isDue(way, one))
          await enqueueAgain(tx, {
            kind: "mail",
            payload: { personId: one.personId },
            onceKey: `mail:${one.personId}`,
          });
      }
    });
  };
