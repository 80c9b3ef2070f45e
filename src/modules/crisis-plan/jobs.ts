import type { JobHandler } from "#platform/module.ts";
import { remindOfReviews } from "./store/retention.ts";

const atOnce = 100;

/** Once a day: whoever wanted to be reminded by now is, once. */
export const reviewReminders: JobHandler = async (_, work) => {
  for (;;) if ((await work.step((tx) => remindOfReviews(tx, atOnce))) < atOnce) return;
};
