import { raw, sql } from "#platform/db/index.ts";
import type { JobHandler } from "#platform/module.ts";

/** Clears away what has had its time: keys of forms, drafts, finished jobs, old sessions. */
export const sweep: JobHandler = async (_, work) => {
  await work.run((tx) => tx.all(raw(sql`select platform.sweep()`)));
};
