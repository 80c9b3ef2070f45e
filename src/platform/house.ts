import type { Config } from "#platform/config.ts";
import type { Db } from "#platform/db/index.ts";
import type { Module } from "#platform/module.ts";

/** What the process has: settings, database, and the modules as collected by the app. No state of any person. */
export interface House {
  config: Config;
  db: Db;
  modules: readonly Module[];
  /** While this says why, nobody is served: at start, until whoever was erased is known to be gone. */
  closed?: { why: string | null };
}
