import type { Day } from "#platform/clock/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import type { Task, Waiting } from "#platform/module.ts";

/** What waits for the one who acts, by these questions, in bokmål; at most so many rows of each. */
export const whatWaits = async (
  tx: Tx,
  acting: Acting,
  today: Day,
  asked: readonly Waiting[],
  most = 40,
): Promise<Task[]> =>
  (
    await Promise.all(
      asked.map(async (one) => one.told(await tx.all(one.question(today, most)), acting, today, "nb")),
    )
  ).flat();
