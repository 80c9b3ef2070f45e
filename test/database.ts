import { randomBytes } from "node:crypto";
import pg from "pg";
import { type Db, database, migrate, type Owner, postgres, refuseTemporary } from "#platform/db/index.ts";
import { keys, openEmbeddedCopy, stamp } from "./embedded.ts";

/** A database of one's own, migrated and empty; `owner` sees past the policies (to arrange and to check). */
export interface TestDatabase {
  db: Db;
  owner: Owner;
  /** The application's connection URL, where it is PostgreSQL. */
  url: string | null;
  keys: { job: Uint8Array; signIn: Uint8Array };
  close(): Promise<void>;
}

const options = { idleMinutes: 20, keys };
const openEmbeddedTest = async (): Promise<TestDatabase> => {
  const { engine, owner } = await openEmbeddedCopy();
  const db = database(engine, options);
  return { db, owner, url: null, keys, close: () => db.close() };
};

const onServer = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** The owner's connection over pg, in the shape that migrate asks for. */
export const ownerOf = (client: pg.Client): Owner => ({
  exec: (text) => client.query(text),
  query: (text, parameters) => client.query(text, parameters),
});

const openPostgresTest = async (ownerUrl: string, appUrl: string): Promise<TestDatabase> => {
  const template = `medvirk_template_${stamp()}`;
  const name = `medvirk_test_${randomBytes(6).toString("hex")}`;
  const at = (base: string, database: string) => {
    const url = new URL(base);
    url.pathname = `/${database}`;
    return url.href;
  };
  await onServer(ownerUrl, async (client) => {
    // One test process makes the template, the others wait at the lock.
    await client.query("select pg_advisory_lock(7242)");
    try {
      const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [template]);
      if (!rowCount) {
        await client.query(`create database "${template}_making"`);
        await onServer(at(ownerUrl, `${template}_making`), (c) =>
          migrate(ownerOf(c), decodeURIComponent(new URL(appUrl).username), keys),
        );
        await client.query(`alter database "${template}_making" rename to "${template}"`);
      }
      await client.query(`create database "${name}" template "${template}"`);
    } finally {
      await client.query("select pg_advisory_unlock(7242)");
    }
  });
  const client = new pg.Client({ connectionString: at(ownerUrl, name) });
  await client.connect();
  // A copy has not the rights of the database it was copied from.
  await refuseTemporary(ownerOf(client), decodeURIComponent(new URL(appUrl).username));
  const url = at(appUrl, name);
  const db = database(postgres(url, 8), options);
  return {
    db,
    owner: ownerOf(client),
    url,
    keys,
    close: async () => {
      await db.close();
      await client.end();
      // The application's connections say goodbye a moment later, and the owner may not end another login's.
      for (let tries = 0; ; tries++)
        try {
          await onServer(ownerUrl, (c) => c.query(`drop database if exists "${name}"`));
          return;
        } catch (error) {
          if ((error as { code?: string }).code !== "55006" || tries > 100) throw error;
          await new Promise((r) => setTimeout(r, 50));
        }
    },
  };
};

/**
 * A database for one test file: PostgreSQL where DATABASE_OWNER_URL and DATABASE_URL say so (the suite's second
 * run), the embedded one otherwise.
 */
export const openTestDatabase = async (): Promise<TestDatabase> => {
  const { DATABASE_OWNER_URL: owner, DATABASE_URL: app } = process.env;
  return owner && app ? openPostgresTest(owner, app) : openEmbeddedTest();
};
