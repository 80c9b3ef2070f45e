import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openTestDatabase, type TestDatabase } from "../database.ts";
import { opensOf } from "./ask.ts";
import { type Disagreement, expected, worldDifferences } from "./compare.ts";
import { dice } from "./dice.ts";
import { found } from "./found.ts";
import { neverSaid, prepare, runWorlds } from "./run.ts";
import { tables } from "./see.ts";
import { clear, settle } from "./settle.ts";
import { makeWorld } from "./world.ts";

let t: TestDatabase;
before(async () => {
  t = await openTestDatabase();
  await prepare(t);
});
after(() => t.close());

const lines = (all: readonly Disagreement[]) => all.slice(0, 5).map(({ line }) => line);

// The embedded database answers one at a time; it shares every policy, so a part of the worlds tells.
const many = process.env["NIGHTLY"] ? 20_000 : process.env["DATABASE_URL"] ? 2000 : 40;

test(`in ${many} random worlds everybody sees and may do what the rules' text says, and nothing else`, async () => {
  const { sessions, disagreements, coverage } = await runWorlds(t, 1, many);
  assert.deepEqual(lines(disagreements), []);
  // Fewer worlds need not have met everything; this many must, or a rule is not asked.
  if (many >= 2000) assert.deepEqual(neverSaid(coverage), []);
  assert.ok(sessions > many * 5, "enough people were asked");
});

test("a rule that is bent by one day, one block or one hidden note is found (the check that the worlds can tell)", async () => {
  const bent: [name: string, bend: string][] = [
    [
      "a withdrawn consent opens again",
      "update consent.consent set ended_at = null, ended_by = null, ended_how = null where ended_at is not null",
    ],
    ["blocks are forgotten", "update consent.block set ended_at = now()"],
    ["what is hidden is shown", "update care.note_hiding set ended_at = now()"],
    ["everybody was born a day later", "update people.birth set born = born + 1"],
    ["roles last a day longer", "update people.role set valid_to = valid_to + 1"],
  ];
  for (const [name, bend] of bent) {
    let found = 0;
    for (let from = 7000; from < 7200 && found === 0; from += 10) {
      const worlds = Array.from({ length: 10 }, (_, i) => makeWorld(from + i));
      await settle(t.owner, worlds);
      await t.owner.exec(bend);
      for (const w of worlds)
        if (found === 0) found += (await worldDifferences(t.db, w)).disagreements.length;
      await clear(t.owner);
    }
    assert.ok(found > 0, name);
  }
});

test("a policy that lets everybody see is found, whichever it is", async () => {
  const named = tables.map((name) => name.replaceAll(/[ -]/g, "_"));
  const policies = (
    await t.owner.query(
      `select schemaname || '.' || tablename as on, policyname as name, qual from pg_policies
        where permissive = 'PERMISSIVE' and cmd in ('SELECT', 'ALL') and tablename = any($1) order by 1, 2`,
      [named],
    )
  ).rows as { on: string; name: string; qual: string }[];
  const d = dice(20_270_115);
  for (let n = 0; n < 3; n++) {
    const { on, name, qual } = d.one(policies);
    await t.owner.exec(`alter policy ${name} on ${on} using (true)`);
    const { disagreements } = await runWorlds(t, 9000 + n * 200, 200, 1);
    await t.owner.exec(`alter policy ${name} on ${on} using (${qual})`);
    assert.ok(disagreements.length > 0, `${name} on ${on}`);
  }
  assert.deepEqual(lines((await runWorlds(t, 9000, 10)).disagreements), [], "and nothing is left of it");
});

for (const { name, world, opens, tries, may } of found)
  test(`once: ${name}`, async () => {
    await settle(t.owner, [world]);
    const [asker] = world.sessions;
    assert.ok(asker);
    const question = { session: asker, opens: opens ?? opensOf(world, asker), tables, attempts: tries };
    const right = expected(world, question);
    assert.deepEqual(
      right.acts,
      tries.map(() => may),
    );
    const { disagreements } = await worldDifferences(t.db, world, undefined, [question]);
    assert.deepEqual(lines(disagreements), []);
    await clear(t.owner);
  });
