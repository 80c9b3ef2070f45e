import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { mayIn } from "../db/access-map/sentence.ts";
import { accessMap, accessRules } from "../db/access-map.ts";
import { openTestDatabase, type TestDatabase } from "./database.ts";

let t: TestDatabase;
before(async () => {
  t = await openTestDatabase();
});
after(() => t.close());

/** The page without what is folded away: that is SQL, for those who want it. */
const inWords = (page: string) => page.replace(/<details>[\s\S]*?<\/details>/g, "");

test("a privacy officer who knows no SQL reads who may see what in sentences", async () => {
  const { page, side, rules } = await accessMap(t.owner);
  const words = inWords(page);
  assert.match(words, /## Voice \(stemme\)\n\n(- .*\n)*- \*\*The giver of the voice\*\* may read\./);
  assert.match(words, /\*\*Those who work in its unit\*\* may read, when it has not been withdrawn/);
  assert.match(words, /## Session \(innlogging\)\n\nClosed: nobody reads or writes it directly/);
  assert.match(side, /## Stemme\n\n(- .*\n)*- \*\*Den som ga stemmen\*\* kan lese\./);
  assert.match(side, /## Innlogging\n\nLukket/);
  const { rows } = await t.owner.query(
    "select distinct schemaname || '.' || tablename as name from pg_policies",
  );
  for (const { name } of rows as { name: string }[])
    assert.ok((rules[name]?.length ?? 0) > 0, `${name} has policies and no sentence`);
});

test("no sentence of the map, in any language, holds a word of the database", async () => {
  const { words } = await accessMap(t.owner);
  const { rows } = await t.owner.query(
    "select proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname !~ '^(pg_|information_schema)'",
  );
  const functions = new Set(
    (rows as { name: string }[]).map(({ name }) => name).filter((name) => name.includes("_")),
  );
  assert.ok(functions.size > 50);
  let n = 0;
  for (const [table, said] of Object.entries(words))
    for (const [lang, { name, rules }] of Object.entries(said))
      for (const sentence of [name, ...rules]) {
        n++;
        assert.doesNotMatch(sentence, /[_=<>]|\bselect\b|\bnull\b|::|\w\.\w|\(\)/i, `${table}, ${lang}`);
        for (const word of sentence.split(/[^\w]+/))
          assert.ok(!functions.has(word), `${table}, ${lang}: ${word}`);
      }
  assert.ok(n > 500, `${n} sentences`);
});

test("whoever writes a rule that asks something new must say what it means, and one that forbids reads as forbidding", async () => {
  await t.owner.exec(`create schema planted;
    create table planted.thing (id uuid primary key, person_id uuid, unit_id uuid, kind text);
    alter table planted.thing enable row level security;
    grant select, insert on planted.thing to public;
    create policy never on planted.thing as restrictive using (kind <> 'secret');
    create policy own on planted.thing for select using (person_id = (select platform.me()) or kind in ('a', 'b'));`);
  const rules = await accessRules(t.owner);
  const acts = (...of: readonly ("select" | "insert")[]) => of.map((act) => ({ act, columns: null }));
  assert.deepEqual(rules["planted.thing"], [
    {
      who: "nobody, whatever the other rules say,",
      acts: acts("select", "insert"),
      when: ["its kind is “secret”"],
    },
    { who: "the person it is about", acts: acts("select"), when: [] },
    { who: "everyone", acts: acts("select"), when: ["its kind is “a” or “b”"] },
  ]);
  // And the map waits until it is said in each language, and what the table is called.
  await assert.rejects(accessMap(t.owner), /no words for the table planted\.thing/);
  await t.owner.exec(`create function planted.mine() returns uuid[] language sql stable as 'select null::uuid[]';
    create policy odd on planted.thing for select using (unit_id = any((select planted.mine())::uuid[]));`);
  await assert.rejects(accessRules(t.owner), /dictionary\.ts has no words for planted\.mine\(\)/);
  await t.owner.exec("drop schema planted cascade");
});

// Read by hand against the policies: a sentence that says more or less than its policy is a fault of the map.
type ByHand = readonly [table: string, who: string, may: string, when: readonly string[], except?: string];
const readByHand: readonly ByHand[] = [
  [
    "care.note",
    "nobody, whatever the other rules say,",
    "add",
    ["the person it is about is one of those who have blocked the one who acts"],
    "the person it is about is the one who acts, as oneself",
  ],
  [
    "care.note",
    "whoever opens the note there and then, with its line in the log, and is not blocked by its owner (its newest version, neither hidden nor taken away),",
    "read",
    [],
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
          mayIn("en", one.acts) === may &&
          one.when.join() === when.join() &&
          (one.except ?? []).join() === except,
      ),
      `${table}: ${who} may ${may}\n${JSON.stringify(rules[table], null, 1)}`,
    );
  assert.doesNotMatch(inWords(page), /unless it is not|when when|removed at is|is not set/);
});
