import assert from "node:assert/strict";
import { test } from "node:test";
import { openTestDatabase } from "../database.ts";
import { huntWith } from "./hunt.ts";
import { allMutants, type Mutant } from "./mutants.ts";
import { reasons, reasonsIn } from "./reasons.ts";
import { sampleOf } from "./sample.ts";

// All of them, which takes long, are planted by npm run mutants:access, and by night 95 in 100 must be found. These are
// the same until a rule changes; then thirty others are drawn, of which some more may be among those that nothing finds.
// That the book holds where nothing is planted is test/access's to say.
const many = 30;
const floor = 0.9;
const onServer = Boolean(process.env["DATABASE_URL"]);

test("whoever weakens a rule of access by mistake is told so by a test: a sample of all the ways to do it", {
  skip: onServer ? false : "on PostgreSQL only",
}, async () => {
  const t = await openTestDatabase();
  const hunt = await huntWith(t);
  try {
    const missed: Mutant[] = [];
    const reasonOf = await reasonsIn(t.owner);
    let planted = 0;
    for (const mutant of sampleOf(await allMutants(t.owner), many, 7)) {
      if (reasonOf(mutant) !== null) continue;
      const killer = await hunt.find(mutant);
      if (killer !== "impossible") planted++;
      if (killer === null) missed.push(mutant);
    }
    assert.ok(planted > many / 2);
    assert.ok(
      planted - missed.length >= planted * floor,
      `not found: ${missed.map((m) => `${m.where}: ${m.name}`).join("; ")}`,
    );
  } finally {
    await hunt.close();
    await t.close();
  }
});

test("what is said to be the same rule in other words is so by what the database's catalogue says", {
  skip: onServer ? false : "on PostgreSQL only",
}, async () => {
  const t = await openTestDatabase();
  try {
    const all = await allMutants(t.owner);
    const reasonOf = await reasonsIn(t.owner);
    const named = new Set(reasons.flatMap(({ mutants }) => mutants));
    const there = all.filter(({ where, name }) => named.has(`${where}: ${name}`));
    assert.deepEqual(
      [...named].filter((name) => !there.some((m) => `${m.where}: ${m.name}` === name)),
      [],
    );
    assert.deepEqual(
      there.filter((mutant) => reasonOf(mutant) === null).map((m) => `${m.where}: ${m.name}`),
      [],
    );
    // The check that it can fail: without the foreign key an id may be of another organisation's.
    await t.owner.exec("begin");
    await t.owner.exec(
      "alter table consent.introduction drop constraint introduction_organisation_id_shown_by_fkey",
    );
    const after = await reasonsIn(t.owner);
    await t.owner.exec("rollback");
    assert.ok(there.some((mutant) => reasonOf(mutant) !== null && after(mutant) === null));
  } finally {
    await t.close();
  }
});
