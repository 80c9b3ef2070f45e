import { type Config, readConfig } from "#platform/config.ts";
import type { House } from "#platform/house.ts";
import type { Module } from "#platform/module.ts";
import type { TestDatabase } from "./database.ts";

/** Settings as an operator would set them, over the given ones; the secret is of no value. */
export const testConfig = (env: Record<string, string> = {}): Config =>
  readConfig({ MEDVIRK_SECRET: "0123456789".repeat(4), MEDVIRK_DATA: "./var/test", ...env });

/** A house over a test's database with the modules given. */
export const testHouse = (
  t: TestDatabase,
  modules: readonly Module[],
  env: Record<string, string> = {},
): House => ({ config: testConfig(env), db: t.db, modules });
