import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { register } from "#platform/processing/index.ts";
import { type FreeColumn, freeColumns, unsaid } from "./architecture/data-classes.ts";
import { byMeaning } from "./architecture/database-exceptions.ts";
import * as lints from "./architecture/database-lints.ts";
import { tableOwners } from "./architecture/house.ts";
import { openTestDatabase, type TestDatabase } from "./database.ts";

let t: TestDatabase;
before(async () => {
  t = await openTestDatabase();
});
after(() => t.close());

/** What a lint finds, less what is so on purpose; an exception that is not found any more is a fault too. */
async function finds(lint: string, meant: Record<string, string> = {}): Promise<string[]> {
  const { rows } = await t.owner.query(lint);
  const found = (rows as { found: string }[]).map((row) => row.found).sort();
  const stale = Object.keys(meant).filter((name) => !found.includes(name));
  return [...found.filter((name) => !(name in meant)), ...stale.map((name) => `${name} is excepted in vain`)];
}

test("nobody sees a row because a table forgot its row-level security or its policy", async () => {
  assert.deepEqual(await finds(lints.withoutRowSecurity), []);
  assert.deepEqual(await finds(lints.withoutPolicy, byMeaning.closedToTheApplication), []);
  assert.deepEqual(await finds(lints.openPolicies), []);
  const owned = [...tableOwners().keys()].sort();
  assert.deepEqual(
    owned,
    await finds(lints.allTables),
    "each table is switched on in exactly one access.sql",
  );
});

test("nobody waits for a policy that asks its question once for every row", async () => {
  const asked = await finds(lints.policyTexts);
  const perRow = asked.filter((text) => /(?<!select )\b(platform|people|participation)\.\w+\(/i.test(text));
  assert.deepEqual(perRow, [], "the house form: (select me()), = any((select my_units())::uuid[])");
});

test("nobody who breaks into the application stands above the policies", async () => {
  assert.ok((await finds(lints.grantedLogins)).length > 0, "the application has been granted something");
  assert.deepEqual(await finds(lints.mightyLogins), []);
  assert.deepEqual(await finds(lints.grantsPastPolicies), []);
  assert.deepEqual(await finds(lints.viewsPastPolicies), []);
  assert.deepEqual(await finds(lints.definersWithoutPath), []);
  assert.deepEqual(await finds(lints.definersForAll), []);
});

test("nobody's row can be bound to another organisation's, or left behind when its parent goes", async () => {
  assert.deepEqual(await finds(lints.outsideOrganisation, byMeaning.organisationNotInKey), []);
  assert.deepEqual(await finds(lints.keysAcrossOrganisations), []);
  assert.deepEqual(await finds(lints.keysWithoutEnd), []);
});

test("whoever asks why a table is kept is told purpose, legal basis, controller, recipients and for how long", async () => {
  const told = register().map((row) => row.table);
  assert.deepEqual(told.sort(), await finds(lints.allTables));
  const columns = (await t.owner.query(freeColumns)).rows as FreeColumn[];
  assert.deepEqual(
    unsaid(register(), columns),
    [],
    "data/processing: each free column is personal, or plain",
  );
  const [first] = register();
  assert.ok(first);
  assert.deepEqual(
    unsaid([{ ...first, personal: {}, plain: ["odd"] }], [{ table: first.table, column: "words" }]),
    [`${first.table}.words: does it tell of a person?`, `${first.table}.odd is named in vain`],
  );
});

test("a note is read by two rules alone, and the one that shows another's asks whether its owner has blocked", async () => {
  // What forbids is asked there and not beside it, for speed: a third rule would have to ask it too.
  const { rows } = await t.owner.query(
    `select policyname as name, qual from pg_policies
      where schemaname = 'care' and tablename = 'note' and permissive = 'PERMISSIVE' and cmd in ('SELECT', 'ALL') order by 1`,
  );
  const rules = rows as { name: string; qual: string }[];
  assert.deepEqual(
    rules.map(({ name }) => name),
    ["opened", "own"],
  );
  assert.match(rules[0]?.qual ?? "", /opened_to_me/);
  assert.match(rules[1]?.qual ?? "", /my_own_topics\(\).* AND \(person_id = \( ?SELECT platform\.me\(\)/);
});

test("a planted fault of each kind is found (the check that the lints can fail)", async () => {
  await t.owner.exec(`
    create schema planted;
    create table planted.bare (id int primary key);
    create table planted.parent (organisation_id uuid, id uuid unique, primary key (organisation_id, id));
    create table planted.child (organisation_id uuid, id uuid primary key, parent_id uuid references planted.parent (id));
    alter table planted.parent enable row level security;
    create policy open on planted.parent using (true);
    grant truncate on planted.parent to public;
    create view planted.seen as select * from planted.bare;
    create materialized view planted.kept as select * from planted.bare;
    create function planted.owner_says() returns int language sql security definer as 'select 1'`);
  const planted = async (lint: string) => (await finds(lint)).filter((found) => found.startsWith("planted."));
  assert.deepEqual(await planted(lints.withoutRowSecurity), ["planted.bare", "planted.child"]);
  assert.deepEqual(await planted(lints.withoutPolicy), ["planted.bare", "planted.child"]);
  assert.deepEqual(await planted(lints.openPolicies), ["planted.parent open"]);
  assert.deepEqual(await planted(lints.grantsPastPolicies), ["planted.parent TRUNCATE"]);
  assert.deepEqual(await planted(lints.viewsPastPolicies), ["planted.kept", "planted.seen"]);
  assert.deepEqual(await planted(lints.definersWithoutPath), ["planted.owner_says"]);
  assert.deepEqual(await planted(lints.definersForAll), ["planted.owner_says"]);
  assert.deepEqual(await planted(lints.outsideOrganisation), ["planted.child"]);
  assert.deepEqual(await planted(lints.keysAcrossOrganisations), ["planted.child child_parent_id_fkey"]);
  assert.deepEqual(await planted(lints.keysWithoutEnd), ["planted.child child_parent_id_fkey"]);
});
