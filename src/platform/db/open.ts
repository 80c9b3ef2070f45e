import pg from "pg";
import type { Config } from "#platform/config.ts";
import {
  type Db,
  database,
  embeddedRole,
  migrate,
  migrations,
  type Owner,
  openEmbedded,
  postgres,
} from "./index.ts";
import { asVersion } from "./version.ts";

const optionsOf = (config: Config) => ({
  idleMinutes: config.idleMinutes,
  keys: { job: config.key("job"), signIn: config.key("sign-in") },
});

/** One connection as the owner, for migrations and administration. @throws where it does not answer */
export const asOwner = async <T>(url: string, work: (owner: Owner) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work({
      exec: (text) => client.query(text),
      query: (text, values) => client.query(text, values),
    });
  } finally {
    await client.end();
  }
};

/**
 * The installation's database, ready to use. The embedded one is made and migrated here, with the demo's people
 * where it is a demo; PostgreSQL is migrated by `npm run migrate`, with a login that the application never has.
 * @param seed fills a demo with its made-up people; null for a real installation
 * @throws Error in plain words where PostgreSQL is not at this version
 */
export const openHouseDatabase = async (
  config: Config,
  seed: ((owner: Owner) => Promise<void>) | null,
): Promise<Db> => {
  const options = optionsOf(config);
  if (!config.database) {
    const { engine, owner } = await openEmbedded(config.data);
    await migrate(owner, embeddedRole, options.keys);
    await seed?.(owner);
    return database(engine, options);
  }
  if (seed && config.databaseOwner)
    await asOwner(config.databaseOwner, async (owner) => {
      await migrate(owner, appLogin(config.database ?? ""), options.keys);
      await seed(owner);
    });
  const db = database(postgres(config.database, config.databasePool), options);
  const there = await asVersion(db);
  const newest = migrations().at(-1)?.name;
  if (there !== newest) {
    await db.close();
    throw new Error(
      there === null
        ? "The database is empty. Run npm run migrate first (docs/operations.md)."
        : `The database is at ${there}, this version of Medvirk needs ${newest}. Run npm run migrate.`,
    );
  }
  return db;
};

/** The application login's name, from its connection URL. */
export const appLogin = (url: string): string => decodeURIComponent(new URL(url).username);
