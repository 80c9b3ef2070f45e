import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type AccessRule, loadAccessRules, readAccessRules, shippedAccessRules } from "./access-rules.ts";

/** A connection as the owner: several statements at once, or one with parameters. */
export interface Owner {
  exec(text: string): Promise<unknown>;
  query(text: string, parameters?: unknown[]): Promise<{ rows: unknown[] }>;
}

const root = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const folder = root("db/migrations/");

// In the order of the floors: a policy may call a function of the floor below.
const accessFiles = [
  "src/platform/access.sql",
  "src/modules/people/access.sql",
  "src/modules/way-in/access.sql",
  "src/modules/consent/access.sql",
  "src/modules/improvement/access.sql",
  "src/modules/voice/access.sql",
  "src/modules/note/access.sql",
  "src/modules/kin/access.sql",
  "src/modules/representation/access.sql",
  "src/modules/crisis-plan/access.sql",
  "src/modules/coercion/access.sql",
  "src/modules/coordination/access.sql",
  "src/modules/meeting/access.sql",
  "src/modules/plan/access.sql",
  "src/modules/kept/access.sql",
];

/** Everything that says who may see what, lowest floor first: file and text. */
export const accessTexts = () =>
  accessFiles.map((file) => ({ file, text: readFileSync(root(file), "utf8") }));

/** The migrations in the source, oldest first: file name, text and its hash. */
export const migrations = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => {
      const text = readFileSync(folder + name, "utf8");
      return { name, text, sha256: createHash("sha256").update(text).digest("hex") };
    });

/**
 * A second wall: the application makes nothing of its own in the database, not even for a moment. A temporary type or
 * function is what every trick needs that turns the owner's functions against their owner; it is each database's own
 * right, that PostgreSQL gives to everybody, and no dump carries that it was taken.
 * @param owner whose database it is; another's right to take it away is missing, and the doctor says so
 */
export const refuseTemporary = (owner: Owner, app: string): Promise<unknown> =>
  owner.exec(`do $$ begin
    execute format('revoke temporary on database %I from public, %I', current_database(), '${app}');
    execute format('revoke create on database %I from public, %I', current_database(), '${app}');
  end $$`);

/**
 * Brings the database to this version: the migrations that are missing, each in a transaction of its own, then
 * who may see what, made anew each time.
 * @param owner connected as the login that owns the schemas
 * @param app the application's login
 * @param keys what proves the installation's own job runner and sign-in (32 bytes each)
 * @param rules the rules of law about who may see what
 * @returns the names of the migrations applied now
 * @throws Error when an applied migration's text has changed, or the database is newer than this version
 */
export const migrate = async (
  owner: Owner,
  app: string,
  keys: { job: Uint8Array; signIn: Uint8Array },
  rules: readonly AccessRule[] = readAccessRules(shippedAccessRules),
): Promise<string[]> => {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(app)) throw new Error(`unusable login name: ${app}`);
  const applied: string[] = [];
  // Two processes that start together: the second waits, and finds the work done.
  await owner.query("select pg_advisory_lock(7241)");
  try {
    const there = (await owner.query("select to_regclass('platform.migration') is not null as there"))
      .rows as {
      there: boolean;
    }[];
    const done = new Map(
      there[0]?.there
        ? (
            (await owner.query("select name, sha256 from platform.migration")).rows as {
              name: string;
              sha256: string;
            }[]
          ).map((r) => [r.name, r.sha256])
        : [],
    );
    const known = migrations();
    for (const name of done.keys())
      if (!known.some((m) => m.name === name))
        throw new Error(`The database is newer than this version of Medvirk: it has ${name}.`);
    for (const { name, text, sha256 } of known) {
      if (done.has(name)) {
        if (done.get(name) !== sha256) throw new Error(`Migration ${name} was changed after it was applied.`);
        continue;
      }
      await owner.exec(
        `begin;\n${text}\ninsert into platform.migration (name, sha256) values ('${name}', '${sha256}');\ncommit;`,
      );
      applied.push(name);
    }
    const access = accessTexts().map(({ text }) => text.replaceAll(":app", `"${app}"`));
    await owner.exec(`begin;\n${access.join("\n")}\ncommit;`);
    await refuseTemporary(owner, app);
    await loadAccessRules(owner, rules);
    for (const [purpose, key] of [
      ["job", keys.job],
      ["sign-in", keys.signIn],
    ] as const)
      await owner.query(
        `insert into platform.house_key (purpose, key_hash) values ($1, sha256($2))
         on conflict (purpose) do update set key_hash = excluded.key_hash`,
        [purpose, key],
      );
  } catch (error) {
    await owner.exec("rollback").catch(() => {});
    throw error;
  } finally {
    await owner.query("select pg_advisory_unlock(7241)").catch(() => {});
  }
  return applied;
};
