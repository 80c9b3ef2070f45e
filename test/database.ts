import { createHash, randomBytes, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import {
  accessTexts,
  type Db,
  database,
  embeddedRole,
  migrate,
  migrations,
  type Owner,
  openPglite,
  postgres,
  refuseTemporary,
  shippedAccessRules,
} from "#platform/db/index.ts";

/** A database of one's own, migrated and empty; `owner` sees past the policies (to arrange and to check). */
export interface TestDatabase {
  db: Db;
  owner: Owner;
  /** The application's connection URL, where it is PostgreSQL. */
  url: string | null;
  keys: { job: Uint8Array; signIn: Uint8Array };
  close(): Promise<void>;
}

const keys = { job: new Uint8Array(32).fill(1), signIn: new Uint8Array(32).fill(2) };
const options = { idleMinutes: 20, keys };
const root = fileURLToPath(new URL("..", import.meta.url));

const stamp = () => {
  const hash = createHash("sha256");
  for (const m of migrations()) hash.update(m.text);
  for (const { text } of accessTexts()) hash.update(text);
  hash.update(readFileSync(shippedAccessRules));
  return hash.digest("hex").slice(0, 16);
};

/** A copy of a migrated empty database: made once for each state of the migrations, then loaded in half a second. */
export const embeddedTemplate = async (): Promise<Blob> => {
  const folder = join(root, "var", "test");
  const file = join(folder, `template-${stamp()}.tar`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const { owner } = await openPglite({});
    await migrate(owner, embeddedRole, keys);
    const dump = await owner.dumpDataDir("none");
    await owner.close();
    const own = `${file}.${randomUUID()}`;
    writeFileSync(own, Buffer.from(await dump.arrayBuffer()));
    renameSync(own, file);
  }
  return new Blob([readFileSync(file)]);
};

const openEmbeddedTest = async (): Promise<TestDatabase> => {
  const { engine, owner } = await openPglite({ loadDataDir: await embeddedTemplate() });
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
