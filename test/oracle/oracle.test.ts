import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openTestDatabase, type TestDatabase } from "../database.ts";
import { worldDifferences } from "./compare.ts";
import { prepare, runWorlds } from "./run.ts";
import { clear, settle } from "./settle.ts";
import { makeWorld } from "./world.ts";

let t: TestDatabase;
before(async () => {
  t = await openTestDatabase();
  await prepare(t);
});
after(() => t.close());

// The embedded database answers one at a time; it shares every policy, so a part of the worlds tells.
const many = process.env["NIGHTLY"] ? 20_000 : process.env["DATABASE_URL"] ? 2000 : 150;

test(`in ${many} random worlds everybody sees and may do what the rules' text says, and nothing else`, async () => {
  const { cells, disagreements } = await runWorlds(t, 1, many);
  assert.deepEqual(disagreements.slice(0, 5), []);
  assert.ok(cells > many * 5, "enough people were asked");
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
    for (let from = 7000; from < 7200 && found === 0; from += 40) {
      const worlds = Array.from({ length: 40 }, (_, i) => makeWorld(from + i));
      await settle(t.owner, worlds);
      await t.owner.exec(bend);
      for (const w of worlds) if (found === 0) found += (await worldDifferences(t.db, w)).length;
      await clear(t.owner);
    }
    assert.ok(found > 0, name);
  }
});

// Worlds in which rules and policies once disagreed. Each stays, under the name of what was wrong.
const found: [seed: number, name: string][] = [
  [
    1,
    "whoever acts for somebody lays it down: the policy let nobody, since what has ended was hidden from the one who ended it",
  ],
];

for (const [seed, name] of found)
  test(`world ${seed}: ${name}`, async () => {
    const world = makeWorld(seed);
    await settle(t.owner, [world]);
    assert.deepEqual(await worldDifferences(t.db, world), []);
    await clear(t.owner);
  });
