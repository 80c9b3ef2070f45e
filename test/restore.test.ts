// A backup is worth what its restore is worth: the steps of docs/operations.md, done.
import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import pg from "pg";
import { codeHash } from "#modules/voice/code.ts";
import { giveAnonymously } from "#modules/voice/give.ts";
import { loadClockRules, oslo, shippedRules } from "#platform/clock/index.ts";
import {
  database,
  embeddedRole,
  migrate,
  type Owner,
  openEmbedded,
  postgres,
  raw,
  sql,
} from "#platform/db/index.ts";
import { appLogin } from "#platform/db/open.ts";
import { demoOrganisation, demoUnits } from "../demo/cast.ts";
import { seedPeople } from "../demo/seed.ts";
import { openTestDatabase, ownerOf } from "./database.ts";
import { testConfig, testHouse } from "./house.ts";

const { DATABASE_OWNER_URL: ownerUrl = "", MEDVIRK_PG_BIN: bin = "" } = process.env;
const program = (name: string) => (bin ? join(bin, name) : name);
const answers = (name: string) => {
  try {
    execFileSync(program(name), ["--version"]);
    return true;
  } catch {
    return false;
  }
};
const skip = !ownerUrl
  ? "needs PostgreSQL: bin/test-postgres npm test"
  : answers("pg_dump") && answers("pg_restore")
    ? false
    : "needs pg_dump and pg_restore";
const run = promisify(execFile);
const at = (base: string, name: string) => Object.assign(new URL(base), { pathname: `/${name}` }).href;

/** Every table with its rows counted and hashed. `platform.acting` means nothing outside its transaction. */
const tables = async (owner: Owner): Promise<Record<string, string>> => {
  const { rows } = await owner.query(`select schemaname || '.' || tablename as name from pg_tables
    where schemaname in ('platform', 'people', 'participation') and tablename <> 'acting' order by 1`);
  const found: Record<string, string> = {};
  for (const { name } of rows as { name: string }[]) {
    const { rows: hashed } = await owner.query(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, chr(10) order by t::text)), '') as hash from ${name} t`,
    );
    found[name] = (hashed as { hash: string }[])[0]?.hash ?? "";
  }
  return found;
};

const rules = async (owner: Owner) => [
  (await owner.query("select * from pg_policies order by schemaname, tablename, policyname")).rows,
  (
    await owner.query(`select n.nspname, c.relname, c.relrowsecurity, c.relacl::text from pg_class c
      join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('platform', 'people', 'participation')
      and c.relkind in ('r', 'p') order by 1, 2`)
  ).rows,
];

test("a giver's code still opens the voice after the database was lost and restored, and nobody sees more than before", {
  skip,
}, async () => {
  loadClockRules([shippedRules], oslo(new Date()));
  const t = await openTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), "medvirk-restore-"));
  const name = `medvirk_restored_${randomBytes(4).toString("hex")}`;
  const dump = join(folder, "medvirk.dump");
  try {
    const house = testHouse(t, []);
    await seedPeople(t.owner, house.config);
    const today = oslo(house.config.now());
    const given = {
      unit: { organisation_id: demoOrganisation.id, id: demoUnits.lyngtun.id },
      mode: "anonymous" as const,
      words: "Jeg ventet i seks uker. Čáppa beaivi – 🌧️ «sitat»",
      about: null,
      as_whom: null,
      wish: null,
      third_person: false,
      promise_id: null,
      language: "nb",
      hold: false,
    };
    const codes: string[] = [];
    for (let n = 0; n < 20; n++) {
      const key = randomBytes(18).toString("base64url");
      codes.push((await giveAnonymously(house, today, given, { key, words: `${given.words} ${n}` })).code);
    }
    const before = await tables(t.owner);
    const rulesBefore = await rules(t.owner);
    assert.match(before["participation.voice"] ?? "", /^20 /);

    // As in docs/operations.md, step by step.
    const source = t.url ? at(ownerUrl, new URL(t.url).pathname.slice(1)) : "";
    await run(program("pg_dump"), ["--format=custom", `--file=${dump}`, `--dbname=${source}`]);
    const server = new pg.Client({ connectionString: ownerUrl });
    await server.connect();
    await server.query(`create database "${name}"`);
    await server.end();
    await run(program("pg_restore"), [
      "--exit-on-error",
      "--single-transaction",
      `--dbname=${at(ownerUrl, name)}`,
      dump,
    ]);

    const client = new pg.Client({ connectionString: at(ownerUrl, name) });
    await client.connect();
    const restored = ownerOf(client);
    const app = appLogin(t.url ?? "");
    assert.deepEqual(
      await migrate(restored, app, t.keys),
      [],
      "the restored database is at the same version",
    );
    assert.deepEqual(await tables(restored), before);
    assert.deepEqual(await rules(restored), rulesBefore);
    await client.end();

    const db = database(postgres(at(t.url ?? "", name), 2), { idleMinutes: 20, keys: t.keys });
    const count = raw<{ n: number }>(sql`select count(*)::integer as n from participation.voice`);
    assert.equal((await db.asNobody((tx) => tx.one(count))).n, 0);
    for (const code of codes)
      assert.equal(await db.asCode(codeHash(code), today, async (tx) => (await tx.one(count)).n), 1);
    await db.asHouse("job", today, (tx) => tx.one(count));
    await db.close();
  } finally {
    await t.close();
    rmSync(folder, { recursive: true, force: true });
    const server = new pg.Client({ connectionString: ownerUrl });
    await server.connect();
    await server.query(`drop database if exists "${name}" with (force)`);
    await server.end();
  }
});

test("whoever tries Medvirk on the embedded database gets everything back by copying the folder while it is stopped", async () => {
  const folder = mkdtempSync(join(tmpdir(), "medvirk-copy-"));
  const keys = { job: new Uint8Array(32).fill(1), signIn: new Uint8Array(32).fill(2) };
  try {
    const first = await openEmbedded(join(folder, "a"));
    await migrate(first.owner, embeddedRole, keys);
    await seedPeople(first.owner, testConfig());
    const before = await tables(first.owner);
    await first.engine.close();
    cpSync(join(folder, "a"), join(folder, "b"), { recursive: true });
    const second = await openEmbedded(join(folder, "b"));
    assert.deepEqual(await migrate(second.owner, embeddedRole, keys), []);
    assert.deepEqual(await tables(second.owner), before);
    await second.engine.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
