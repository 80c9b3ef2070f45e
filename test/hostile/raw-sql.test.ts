import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import pg from "pg";
import { openTestDatabase, type TestDatabase } from "../database.ts";
import { roomIds } from "./raw-sql-plant-rooms.ts";
import { everyFunction, everyFunctionOfNothing, tricks } from "./raw-sql-tricks.ts";
import { foreignRows, plantCanaries, sayAs } from "./raw-sql-world.ts";

// Whoever finds a hole in the application speaks to the database as its login, within a transaction that has entered as
// one person. This is what stands between that person and everybody else's rows.
const isServer = Boolean(process.env["DATABASE_URL"]);
const skip = isServer
  ? false
  : "the embedded database has no login of the application's own: PostgreSQL only";
const hats = ["mia", "mia at work"] as const;

// The right to make a temporary thing, taken away when one migrates and given back here: two walls, each tried alone.
const database = () => `"${new URL(url).pathname.slice(1)}"`;
const makings = [
  "create temp table mine (x text)",
  "create temp view mine as select 1",
  "create temp sequence mine",
  "create function pg_temp.mine() returns int language sql as 'select 1'",
  "create domain pg_temp.uuid as pg_catalog.uuid",
  "create table pg_temp.mine as select 1 as x",
  "select 1 as x into temp mine",
];
const alsoNever = [
  "create table public.mine (x text)",
  "create function public.mine() returns int language sql as 'select 1'",
  "create schema mine",
  "create extension pgcrypto",
];

let t: TestDatabase;
let url = "";
let other: pg.Client;
before(async () => {
  if (!isServer) return;
  t = await openTestDatabase();
  url = t.url ?? "";
  // Somebody else is at work at the same time, as the application works: values never stand in a statement's text.
  other = new pg.Client({ connectionString: url });
  await other.connect();
  await plantCanaries(t);
});

/** Which of the statements worked for the application's login, each in a transaction of its own that leaves nothing. */
const worked = async (statements: readonly string[]): Promise<string[]> => {
  const did: string[] = [];
  for (const one of statements) {
    await other.query("begin");
    const ok = await other.query(one).then(
      () => true,
      (error: { code?: string }) => {
        assert.equal(error.code, "42501", `${one}: refused for want of the right`);
        return false;
      },
    );
    if (ok) did.push(one);
    await other.query("rollback");
  }
  return did;
};
after(async () => {
  if (!isServer) return;
  await other.end();
  await t.close();
});

test("the application's login makes nothing in the database, not even a temporary table or function", {
  skip,
}, async () => {
  assert.deepEqual(await worked([...makings, ...alsoNever]), []);
  await t.owner.exec(`grant temporary on database ${database()} to medvirk_app`);
  assert.deepEqual(
    await worked(makings),
    makings,
    "with the right, each of them works: the right is the wall",
  );
  // From here on as if that wall were not there: what is tried below holds without it too.
});

test("whoever owns what is hidden sees it: note, name, message, draft, log; and so does who works with a voice", {
  skip,
}, async () => {
  const own = [
    "care.note",
    "care.crisis_text",
    "care.crisis_card",
    "care.crisis_reading",
    "care.crisis_copy",
    "care.plan_text",
    "care.plan_measure",
    "care.plan_rating",
    "people.person",
    "platform.message",
    "platform.draft",
    "consent.opening",
    "platform.trail",
    "people.contact_detail",
    "people.person_key",
    "consent.ask",
    "consent.break_glass",
  ];
  for (const table of own)
    assert.ok(
      (await sayAs(url, "vera", [`select * from ${table}`])).canary,
      `Vera reads her own in ${table}`,
    );
  assert.ok((await sayAs(url, "uno at work", ["select words from participation.voice"])).canary);
  const loud =
    "do $$ declare r record; begin for r in select sealed from care.note loop raise notice '%', r; end loop; end $$";
  assert.ok((await sayAs(url, "vera", [loud])).canary, "a notice is heard");
  assert.ok((await sayAs(url, "vera", ["copy care.note to stdout"])).canary, "a copy is heard");
  assert.ok(
    (await sayAs(url, "vera", ["select name::integer from people.person"])).canary,
    "an error is heard",
  );
});

test("whoever tries what is not theirs has something to come from: a guest who may write, at work where one is coordinated", {
  skip,
}, async () => {
  const { text } = await sayAs(url, "mia at work", [
    `select care.open_as_guest(gen_random_uuid(), '${roomIds.idaPlan}') as a, care.open_coordination('${roomIds.idaCoordination}') as b`,
    `select care.write_as_guest(gen_random_uuid(), '${roomIds.idaGoal}', 'service', 0, 'x', null) is not null as c`,
  ]);
  assert.equal(text, "true | true\ntrue");
});

test(`${tricks.length} tricks of raw SQL, as oneself and at work: nothing of others' is seen, nothing is changed`, {
  skip,
}, async () => {
  assert.ok(tricks.length >= 60);
  const before = await foreignRows(t);
  assert.ok(before.size > 30, "there is something to change");
  const wrong: string[] = [];
  for (const hat of hats)
    for (const [name, ...statements] of tricks) {
      const { canary, text } = await sayAs(url, hat, statements);
      if (canary) wrong.push(`${hat}: ${name}: seen: ${text.slice(0, 700)}`);
    }
  const now = await foreignRows(t);
  wrong.push(...[...before].filter((row) => !now.has(row)).map((row) => `changed or gone: ${row}`));
  // Anybody may be named in a line of one's own trail; nothing else may be made in another's name.
  wrong.push(
    ...[...now]
      .filter((row) => !before.has(row) && !/^platform\.(trail|job) /.test(row))
      .map((row) => `made in another's name: ${row}`),
  );
  assert.deepEqual(wrong, []);
});

test("every function the application may call, asked about others, tells and changes nothing of theirs", {
  skip,
}, async () => {
  const before = await foreignRows(t);
  const both = [await other.query(everyFunction), await other.query(everyFunctionOfNothing)];
  const calls = both.flatMap(({ rows }) => (rows as { call: string }[]).map(({ call }) => call));
  assert.ok(calls.length > 60, `${calls.length} functions`);
  for (const hat of hats) {
    const { text, canary } = await sayAs(url, hat, calls);
    assert.equal(canary, false, text.slice(0, 2000));
  }
  const now = await foreignRows(t);
  assert.deepEqual(
    [...before].filter((row) => !now.has(row)),
    [],
  );
});
