import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import type { Day } from "#platform/clock/index.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { k, NotSignedIn, raw, sql } from "./index.ts";

const today = "2026-11-23" as Day;
const token = createHash("sha256").update("a cookie").digest();
let t: TestDatabase;

before(async () => {
  t = await openTestDatabase();
  await t.owner.exec(`
    insert into people.organisation (id, name) values ('00000000-0000-4000-8000-000000000001', 'Storelv');
    insert into people.person (organisation_id, id, name) values
      ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-00000000000a', 'Ada'),
      ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-00000000000b', 'Bo')`);
  await t.owner.query(
    `insert into platform.session (token_hash, person_id, provider, ends_at)
     values (sha256($1), '00000000-0000-4000-8000-00000000000a', 'test', now() + interval '1 hour')`,
    [token],
  );
});
after(() => t.close());

test("nobody sees no person, although there are two (the check that the test can fail)", async () => {
  assert.equal((await t.owner.query("select 1 from people.person")).rows.length, 2);
  assert.deepEqual(await t.db.asNobody((tx) => tx.all(k.selectFrom("people.person").select("id"))), []);
});

test("a signed-in person sees her own row and not her neighbour's", async () => {
  const names = await t.db.asPerson(token, today, (tx) =>
    tx.all(k.selectFrom("people.person").select("name")),
  );
  assert.deepEqual(names, [{ name: "Ada" }]);
});

test("a guessed token is nobody", async () => {
  await assert.rejects(
    t.db.asPerson(createHash("sha256").update("guess").digest(), today, async () => 1),
    NotSignedIn,
  );
});

test("the next transaction on the same connection starts as nobody", async () => {
  await t.db.asPerson(token, today, async () => 1);
  for (let i = 0; i < 10; i++)
    assert.equal(
      (await t.db.asNobody((tx) => tx.one(raw<{ me: string | null }>(sql`select platform.me() as me`)))).me,
      null,
    );
});

test("a statement smuggled in cannot become somebody else", async () => {
  for (const trick of [
    sql`select platform.act_as('person', current_date, '00000000-0000-4000-8000-00000000000b', null, null, null, null, null)`,
    sql`insert into platform.acting (pid, xid, kind, today, person_id) values (pg_backend_pid(), pg_current_xact_id(), 'person', current_date, '00000000-0000-4000-8000-00000000000b')`,
    sql`update platform.acting set person_id = '00000000-0000-4000-8000-00000000000b'`,
    sql`select platform.enter_house('job', '\\x00'::bytea, current_date)`,
    sql`select token_hash from platform.session`,
    sql`select * from platform.house_key`,
  ])
    await assert.rejects(
      t.db.asPerson(token, today, (tx) => tx.all(raw(trick))),
      /permission denied|refused/,
    );
});

test("a person who only asks gets all answers at once, the first time and the next ones, and nobody else's", async () => {
  const mine = raw<{ name: string }>(sql`select name from people.person`);
  const number = raw<{ n: number }>(sql`select ${7}::int as n`);
  for (let i = 0; i < 3; i++) {
    const { acting, answers } = await t.db.askAsPerson(token, today, [mine, number, mine]);
    assert.equal(acting.person_name, "Ada");
    assert.deepEqual(answers, [[{ name: "Ada" }], [{ n: 7 }], [{ name: "Ada" }]]);
    assert.deepEqual(await t.db.asNobody((tx) => tx.all(mine)), [], "and leaves nothing of herself behind");
  }
  const guess = createHash("sha256").update("guess").digest();
  await assert.rejects(t.db.askAsPerson(guess, today, [mine]), NotSignedIn);
});

test("of what a person asks at once nothing stands where one question fails, and the next one is answered", async () => {
  const language = raw<{ language: string }>(sql`select language from people.person`);
  const change = raw<unknown>(sql`update people.person set language = 'nn' returning 1`);
  const failing = (n: number) => raw<unknown>(sql`select 1 / ${n}::int`);
  // The first time prepares the statements, then they are known.
  await t.db.askAsPerson(token, today, [language, failing(1)]);
  for (let i = 0; i < 3; i++) {
    await assert.rejects(t.db.askAsPerson(token, today, [change, failing(0), language]), /division by zero/);
    assert.deepEqual((await t.db.askAsPerson(token, today, [language])).answers, [[{ language: "nb" }]]);
  }
});

test("a failed statement that nobody waited for is never reported as saved", async () => {
  await assert.rejects(
    t.db.asPerson(token, today, async (tx) => {
      tx.run(raw(sql`select 1 / 0`)).catch(() => {});
      await tx.all(raw(sql`select 1`)).catch(() => {});
    }),
    /division by zero/,
  );
});

test("a day comes out as a day, a moment as a moment, bytes as bytes on both databases", async () => {
  const row = await t.db.asNobody((tx) =>
    tx.one(
      raw<{ d: string; m: Date; b: Uint8Array; n: number; a: string[] }>(
        sql`select date '2026-03-29' as d, timestamptz '2026-03-29 01:30:00Z' as m, ${Buffer.from([1, 2])}::bytea as b,
          ${3}::int as n, ${["00000000-0000-4000-8000-000000000001"]}::uuid[] as a`,
      ),
    ),
  );
  assert.equal(row.d, "2026-03-29");
  assert.equal(row.m.toISOString(), "2026-03-29T01:30:00.000Z");
  assert.deepEqual([...row.b], [1, 2]);
  assert.equal(row.n, 3);
  assert.deepEqual(row.a, ["00000000-0000-4000-8000-000000000001"]);
});
