// security.md T9: many people on few connections, and some of what they ask fails; nobody is ever taken for the one before.
import assert from "node:assert/strict";
import { createHash, randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import type { Day } from "#platform/clock/index.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { type Db, database, NotSignedIn, postgres, raw, sql } from "./index.ts";

const today = "2026-11-23" as Day;
const people = Array.from({ length: 20 }, (_, i) => ({
  id: randomUUID(),
  name: `Nummer ${i}`,
  token: createHash("sha256").update(`pool ${i}`).digest(),
}));
type Somebody = (typeof people)[number];
let t: TestDatabase;
let narrow: Db;

before(async () => {
  t = await openTestDatabase();
  const organisation = randomUUID();
  await t.owner.query(
    "insert into people.organisation (id, name, valid_from) values ($1, 'Storelv', '2020-01-01')",
    [organisation],
  );
  for (const { id, name, token } of people) {
    await t.owner.query(
      "insert into people.person (organisation_id, id, name, valid_from) values ($1, $2, $3, '2020-01-01')",
      [organisation, id, name],
    );
    await t.owner.query(
      `insert into platform.session (token_hash, person_id, provider, ends_at)
       values (sha256($1), $2, 'test', now() + interval '1 hour')`,
      [token, id],
    );
  }
  // Two connections for all of them; the embedded database has one.
  narrow = t.url ? database(postgres(t.url, 2), { idleMinutes: 20, keys: t.keys }) : t.db;
});
after(async () => {
  if (narrow !== t.db) await narrow.close();
  await t.close();
});

const who = raw<{ name: string }>(sql`select name from people.person`);
const names = (rows: readonly unknown[]) => (rows as { name: string }[]).map(({ name }) => name);

/** What somebody can meet; each says what was seen, which may be nobody's but their own. */
const ways: readonly ((one: Somebody) => Promise<string[]>)[] = [
  ({ token }) => narrow.asPerson(token, today, async (tx) => names(await tx.all(who))),
  async ({ token }) => {
    const { acting, answers } = await narrow.askAsPerson(token, today, [who, who]);
    return [acting.person_name, ...names(answers.flat())];
  },
  // It breaks off half-way, in the database or in our own code, with what was asked still under way.
  async ({ token }) => {
    const seen: string[] = [];
    await assert.rejects(
      narrow.asPerson(token, today, async (tx) => {
        const asked = tx.all(who).then((rows) => seen.push(...names(rows)));
        await Promise.all([asked, tx.all(raw(sql`select 1 / 0`))]);
      }),
      /division by zero/,
    );
    return seen;
  },
  async ({ token }) => {
    await assert.rejects(
      narrow.asPerson(token, today, async (tx) => {
        tx.all(who).catch(() => {});
        throw new Error("the page broke");
      }),
      /the page broke/,
    );
    return [];
  },
  async ({ token }) => {
    await assert.rejects(
      narrow.askAsPerson(token, today, [who, raw(sql`select 1 / 0`), who]),
      /division by zero/,
    );
    return [];
  },
  async ({ token }) => {
    if (!t.url) return [];
    await assert.rejects(
      narrow.asPerson(token, today, async (tx) => {
        await tx.run(raw(sql`set local statement_timeout = 5`));
        await tx.all(raw(sql`select pg_sleep(1)`));
      }),
      /statement timeout/,
    );
    return [];
  },
  async () => {
    const guess = createHash("sha256").update(randomUUID()).digest();
    await assert.rejects(
      narrow.asPerson(guess, today, (tx) => tx.all(who)),
      NotSignedIn,
    );
    return [];
  },
];
const nobodySees = async () => names(await narrow.asNobody((tx) => tx.all(who)));

test("twenty people on two connections, some of whose requests fail or are cut off, each see themselves and nobody else", async () => {
  let seen = 0;
  const foreign: string[] = [];
  const one = async (person: Somebody, n: number) => {
    // Another order for each, so that everything comes after everything.
    for (let i = 0; i < ways.length * 3; i++) {
      const way = ways[(i * (1 + (n % 6)) + n) % ways.length];
      const found = (await way?.(person)) ?? [];
      seen += found.length;
      foreign.push(...found.filter((name) => name !== person.name));
      if (i % 5 === 0) foreign.push(...(await nobodySees()));
    }
  };
  await Promise.all(people.map(one));
  assert.deepEqual(foreign, []);
  assert.ok(seen > 200, `${seen} rows seen (the check that they see something)`);
  assert.deepEqual(await nobodySees(), []);
});
