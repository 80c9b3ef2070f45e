import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../../src/platform/config.ts";
import {
  type Db,
  database,
  FolderInUse,
  openEmbedded,
  postgres,
  raw,
  sql,
} from "../../src/platform/db/index.ts";
import { type Finding, note, ok, wrong } from "./finding.ts";

const advice = (error: unknown): string => {
  const { code = "", message = "" } = error as { code?: string; message?: string };
  if (code === "ECONNREFUSED") return "nothing listens there: is PostgreSQL running, and is the port right?";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "there is no machine of that name.";
  if (code === "28P01") return "the password is wrong.";
  if (code === "28000") return "PostgreSQL does not let this login in from here: see its pg_hba.conf.";
  if (code === "3D000") return "there is no database of that name: create it, owned by the owner login.";
  if (code === "42501") return "the login may not connect to that database: grant connect on it.";
  if (code === "53300") return "it has no free connections: raise max_connections or lower DATABASE_POOL.";
  if (/timeout/.test(message)) return "it did not answer in time: is there a firewall between?";
  return `${code || "no reason was given"}.`;
};

const version = async (db: Db): Promise<Finding> => {
  const { n } = await db.asNobody((tx) =>
    tx.one(raw<{ n: number }>(sql`select current_setting('server_version_num')::integer as n`)),
  );
  const major = Math.floor(n / 10_000);
  return major >= 15
    ? ok(`The database answers (PostgreSQL ${major}).`)
    : wrong(`The database is PostgreSQL ${major}; Medvirk needs 15 or newer.`);
};

const keysOf = (config: Config) => ({
  idleMinutes: config.idleMinutes,
  keys: { job: config.key("job"), signIn: config.key("sign-in") },
});

/**
 * Opens the database as the application does and says how that went; `db` is null where it cannot be looked into.
 * The embedded one is never made here, and one that a running Medvirk has is left alone.
 */
export const openDatabase = async (config: Config): Promise<{ db: Db | null; findings: Finding[] }> => {
  if (!config.database && !existsSync(join(config.data, "database")))
    return { db: null, findings: [note("There is no embedded database yet; npm start makes it.")] };
  let db: Db | null = null;
  try {
    const engine = config.database ? postgres(config.database, 2) : (await openEmbedded(config.data)).engine;
    db = database(engine, keysOf(config));
    return { db, findings: [await version(db)] };
  } catch (error) {
    await db?.close();
    if (error instanceof FolderInUse)
      return {
        db: null,
        findings: [
          note(
            "Medvirk is running on this data folder, so its database was not looked into. Ask its /readyz.",
          ),
        ],
      };
    const what = config.database
      ? `The database at ${new URL(config.database).host}`
      : "The embedded database";
    return { db: null, findings: [wrong(`${what} does not answer: ${advice(error)}`)] };
  }
};
