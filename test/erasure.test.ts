// Erased, then an older backup restored: nobody comes back. The steps of docs/operations.md, done (security.md T39).
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import pg from "pg";
import { asDay } from "#platform/clock/index.ts";
import { database, embeddedRole, migrate, type Owner, openEmbedded, postgres } from "#platform/db/index.ts";
import { appLogin } from "#platform/db/open.ts";
import { ErasuresFault, eraseJob, recallErased } from "#platform/erasures/index.ts";
import type { House } from "#platform/house.ts";
import type { JobWork } from "#platform/module.ts";
import { seedPeople } from "../demo/seed.ts";
import { makeApp } from "../src/app.tsx";
import { modules } from "../src/modules.ts";
import { openTestDatabase, ownerOf, type TestDatabase } from "./database.ts";
import { personEverywhere, tablesWith } from "./erased-person.ts";
import { testHouse } from "./house.ts";

const { DATABASE_OWNER_URL: ownerUrl = "", MEDVIRK_PG_BIN: bin = "" } = process.env;
const skip = ownerUrl ? false : "needs PostgreSQL: bin/test-postgres npm test";
const today = asDay("2026-11-25");
const keys = { job: new Uint8Array(32).fill(1), signIn: new Uint8Array(32).fill(2) };
const folder = mkdtempSync(join(tmpdir(), "medvirk-erasure-"));
after(() => rmSync(folder, { recursive: true, force: true }));

let t: TestDatabase;
before(async () => {
  t = await openTestDatabase();
  await seedPeople(t.owner, testHouse(t, []).config);
});
after(() => t.close());

const list = (name: string): string => {
  const file = join(folder, name);
  writeFileSync(file, "");
  return file;
};
const erase = (house: House, id: string) => {
  const run: JobWork["run"] = (work) => house.db.asHouse("job", today, work);
  const { config } = house;
  return eraseJob(modules)({ kind: "person", id }, { today, now: config.now(), config, run, step: run });
};
const openings = async (owner: Owner) =>
  (await owner.query("select t::text from consent.opening t order by 1")).rows;

test("whoever is erased is gone from every table at once, others are untouched, and the log keeps its lines", async () => {
  const house = testHouse(t, modules, { MEDVIRK_ERASURES: list("at-once.log") });
  const ada = await personEverywhere(t.owner);
  const bo = await personEverywhere(t.owner);
  assert.ok((await tablesWith(t.owner, ada.canaries)).length >= 8, "the words stand in many rooms");
  const before = await openings(t.owner);
  await erase(house, ada.id);
  assert.deepEqual(await tablesWith(t.owner, ada.canaries), []);
  assert.deepEqual(await openings(t.owner), before);
  const { rows } = await t.owner.query("select words from participation.voice where id = $1", [bo.voice]);
  assert.ok(
    bo.canaries.includes((rows as { words: string }[])[0]?.words ?? ""),
    "somebody else's words stand",
  );
  const where = await tablesWith(t.owner, [ada.id]);
  assert.deepEqual(where, ["consent.opening"], "the id alone is left, where the log needs it");
  assert.equal(await recallErased(house), 0);
  assert.doesNotMatch(readFileSync(house.config.erasures.file, "utf8"), new RegExp(ada.id));
});

test("who has worked here stays as a role without a name, and what was said in office stays with the case", async () => {
  const house = testHouse(t, modules, { MEDVIRK_ERASURES: list("staff.log") });
  const { id, canaries } = await personEverywhere(t.owner);
  await t.owner.query(
    `insert into people.role (organisation_id, person_id, unit_id, kind, valid_from, valid_to)
       select organisation_id, $1, id, 'employee', '2020-01-01', '2026-01-01' from people.unit where code = 'lyngtun'`,
    [id],
  );
  await erase(house, id);
  await erase(house, id);
  assert.deepEqual(await tablesWith(t.owner, canaries), []);
  const { rows } = await t.owner.query("select name from people.person where id = $1", [id]);
  assert.deepEqual(rows, [{ name: "–" }]);
});

test("an erasure counts only when the list outside has it: with a full or missing disk nothing is erased", async () => {
  const house = testHouse(t, modules, { MEDVIRK_ERASURES: join(folder, "nowhere", "erasures.log") });
  const { id, canaries } = await personEverywhere(t.owner);
  const tables = await tablesWith(t.owner, canaries);
  await assert.rejects(erase(house, id), (error: { code?: string }) => error.code === "ENOENT");
  assert.deepEqual(await tablesWith(t.owner, canaries), tables);
  await assert.rejects(recallErased(house), ErasuresFault);
  mkdirSync(join(folder, "nowhere"));
  list(join("nowhere", "erasures.log"));
  await erase(house, id);
  assert.deepEqual(await tablesWith(t.owner, canaries), []);
});

test("nobody is served while it is not known that whoever was erased is gone", async () => {
  const house = testHouse(t, modules);
  const closed: { why: string | null } = { why: "Wait a moment." };
  const app = makeApp({ ...house, closed });
  const status = async (path: string) => (await app.request(`http://localhost:3000${path}`)).status;
  assert.deepEqual(await Promise.all(["/", "/my", "/privacy", "/readyz"].map(status)), [503, 503, 503, 503]);
  assert.equal(await status("/healthz"), 200);
  const page = await (await app.request("http://localhost:3000/")).text();
  assert.match(page, /116 123/, "the help numbers are there all the same");
  closed.why = null;
  assert.deepEqual(await Promise.all(["/", "/readyz"].map(status)), [200, 200]);
});

test("on PostgreSQL: an older dump brings nobody back, and with the keys' own backup what was sealed stays unreadable", {
  skip,
}, async () => {
  const run = promisify(execFile);
  const program = (name: string) => (bin ? join(bin, name) : name);
  const at = (base: string, name: string) => Object.assign(new URL(base), { pathname: `/${name}` }).href;
  const house = testHouse(t, modules, { MEDVIRK_ERASURES: list("postgres.log") });
  const person = await personEverywhere(t.owner);
  const other = await personEverywhere(t.owner);
  const source = at(ownerUrl, new URL(t.url ?? "").pathname.slice(1));
  // As in docs/operations.md: everything but the keys, and the keys by themselves, of which only the newest is kept.
  const psql = async (url: string, commands: string) => {
    const asked = run(program("psql"), ["--quiet", "--set=ON_ERROR_STOP=1", url]);
    asked.child.stdin?.end(commands);
    await asked;
  };
  const keysFile = join(folder, "person-keys.copy");
  const backUpKeys = () => psql(source, `\\copy people.person_key to '${keysFile}'\n`);
  const dump = join(folder, "medvirk.dump");
  await run(program("pg_dump"), [
    "--format=custom",
    "--exclude-table-data=people.person_key",
    `--file=${dump}`,
    `--dbname=${source}`,
  ]);
  await backUpKeys();
  await erase(house, person.id);
  await personEverywhere(t.owner);
  await backUpKeys();

  const name = `medvirk_erased_${randomBytes(4).toString("hex")}`;
  const server = new pg.Client({ connectionString: ownerUrl });
  await server.connect();
  try {
    await server.query(`create database "${name}"`);
    const url = at(ownerUrl, name);
    await run(program("pg_restore"), ["--exit-on-error", "--single-transaction", `--dbname=${url}`, dump]);
    await psql(
      url,
      `create temp table keys (like people.person_key);
\\copy keys from '${keysFile}'
insert into people.person_key select k.* from keys k join people.person p on p.id = k.person_id;
`,
    );
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const owner = ownerOf(client);
    await migrate(owner, appLogin(t.url ?? ""), t.keys);
    const before = await openings(owner);
    assert.ok((await tablesWith(owner, person.canaries)).length > 5, "the older backup has it all again");
    const keyOf = async (id: string) =>
      (await owner.query("select 1 from people.person_key where person_id = $1", [id])).rows.length;
    assert.deepEqual([await keyOf(person.id), await keyOf(other.id)], [0, 1]);

    const db = database(postgres(at(t.url ?? "", name), 2), { idleMinutes: 20, keys: t.keys });
    const restored = { ...house, db };
    assert.ok((await recallErased(restored)) >= 1);
    assert.deepEqual(await tablesWith(owner, person.canaries), []);
    assert.ok((await tablesWith(owner, other.canaries)).length > 5);
    assert.deepEqual(await openings(owner), before, "the log is as it was");
    assert.equal(await recallErased(restored), 0, "and it is done once");
    await db.close();
    await client.end();
  } finally {
    await server.query(`drop database if exists "${name}" with (force)`);
    await server.end();
  }
});

test("on the embedded database: an older copy of the folder brings nobody back, and a list that cannot be followed stops the start", async () => {
  const open = async (name: string, file: string) => {
    const { engine, owner } = await openEmbedded(join(folder, name));
    await migrate(owner, embeddedRole, keys);
    const db = database(engine, { idleMinutes: 20, keys });
    const house = testHouse({ ...t, db }, modules, { MEDVIRK_ERASURES: file });
    return { owner, house, close: () => db.close() };
  };
  const file = list("embedded.log");
  const first = await open("a", file);
  await seedPeople(first.owner, first.house.config);
  const person = await personEverywhere(first.owner);
  await first.close();
  cpSync(join(folder, "a"), join(folder, "older"), { recursive: true });
  const again = await open("a", file);
  await erase(again.house, person.id);
  await again.close();

  const older = await open("older", file);
  assert.ok((await tablesWith(older.owner, person.canaries)).length > 5, "the older copy has it all again");
  const whole = readFileSync(file, "utf8");
  writeFileSync(file, whole.replace(/ ([0-9a-f]{8})\n$/, " 00000000\n"));
  await assert.rejects(recallErased(older.house), ErasuresFault);
  writeFileSync(file, whole);
  const otherSecret = testHouse({ ...t, db: older.house.db }, modules, {
    MEDVIRK_ERASURES: file,
    MEDVIRK_SECRET: "another-secret-of-no-value-0123456789",
  });
  await assert.rejects(recallErased(otherSecret), ErasuresFault);
  assert.ok((await tablesWith(older.owner, person.canaries)).length > 5, "nothing was touched meanwhile");
  assert.equal(await recallErased(older.house), 1);
  assert.deepEqual(await tablesWith(older.owner, person.canaries), []);

  // The other way round: the list outside is the older one, and gets the lines it lacks.
  writeFileSync(file, "");
  assert.equal(await recallErased(older.house), 0);
  assert.equal(readFileSync(file, "utf8"), whole);
  await older.close();
});
