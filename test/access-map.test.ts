import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessMap } from "../db/access-map.ts";
import { openTestDatabase, type TestDatabase } from "./database.ts";

let t: TestDatabase;
before(async () => {
  t = await openTestDatabase();
});
after(() => t.close());

/** The page without what is folded away: that is SQL, for those who want it. */
const inWords = (page: string) => page.replace(/<details>[\s\S]*?<\/details>/g, "");

test("a privacy officer who knows no SQL reads who may see what in sentences", async () => {
  const { page, rules } = await accessMap(t.owner);
  const words = inWords(page);
  assert.doesNotMatch(words, /= ANY|SELECT |::|\$\d|\bqual\b|IS NULL/);
  assert.match(words, /## participation\.voice\n\n(- .*\n)*- \*\*The giver of the voice\*\* may read\./);
  assert.match(words, /\*\*Those who work in its unit\*\* may read, when it has not been withdrawn/);
  assert.match(words, /## platform\.session\n\nClosed: nobody reads or writes a row directly/);
  const { rows } = await t.owner.query(
    "select distinct schemaname || '.' || tablename as name from pg_policies",
  );
  for (const { name } of rows as { name: string }[])
    assert.ok((rules[name]?.length ?? 0) > 0, `${name} has policies and no sentence`);
});

test("whoever writes a rule that asks something new must say what it means, and one that forbids reads as forbidding", async () => {
  await t.owner.exec(`create schema planted;
    create table planted.thing (id uuid primary key, person_id uuid, unit_id uuid, kind text);
    alter table planted.thing enable row level security;
    grant select, insert on planted.thing to public;
    create policy never on planted.thing as restrictive using (kind <> 'secret');
    create policy own on planted.thing for select using (person_id = (select platform.me()) or kind in ('a', 'b'));`);
  const { rules } = await accessMap(t.owner);
  assert.deepEqual(rules["planted.thing"], [
    { who: "nobody, whatever the other rules say,", may: "read and add", when: ["its kind is “secret”"] },
    { who: "the person it is about", may: "read", when: [] },
    { who: "everyone", may: "read", when: ["its kind is “a” or “b”"] },
  ]);
  await t.owner.exec(`create function planted.mine() returns uuid[] language sql stable as 'select null::uuid[]';
    create policy odd on planted.thing for select using (unit_id = any((select planted.mine())::uuid[]));`);
  await assert.rejects(accessMap(t.owner), /dictionary\.ts has no words for planted\.mine\(\)/);
  await t.owner.exec("drop schema planted cascade");
});

// Read by hand against the policies: a sentence that says more or less than its policy is a fault of the map.
type ByHand = readonly [table: string, who: string, may: string, when: readonly string[], except?: string];
const readByHand: readonly ByHand[] = [
  [
    "care.note",
    "nobody, whatever the other rules say,",
    "read, add and change (removed at)",
    ["the person it is about is one of those who have blocked the one who acts"],
    "the person it is about is the one who acts, as oneself",
  ],
  [
    "care.note",
    "whoever opens the topic there and then, with its line in the log",
    "read",
    [
      "it has not been removed",
      "the note is not one of those that their owner has hidden",
      "the note is one of the newest versions",
    ],
  ],
  ["consent.break_glass", "whoever opened it", "read", ["its role is the role one acts in"]],
  ["kept.impact_answer", "the installation's own jobs", "read", []],
];

test("what was read by hand against the policies is what the map says, and nothing forbids by a double no", async () => {
  const { page, rules } = await accessMap(t.owner);
  for (const [table, who, may, when, except = ""] of readByHand)
    assert.ok(
      rules[table]?.some(
        (one) =>
          one.who === who &&
          one.may === may &&
          one.when.join() === when.join() &&
          (one.except ?? []).join() === except,
      ),
      `${table}: ${who} may ${may}\n${JSON.stringify(rules[table], null, 1)}`,
    );
  assert.doesNotMatch(inWords(page), /unless it is not|when when|removed at is|is not set/);
});
