import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { addDays, asDay, type Day } from "#platform/clock/index.ts";
import type { JobWork } from "#platform/module.ts";
import { goneBefore } from "#platform/processing/index.ts";
import { carried, lastRetention, retention } from "#platform/retention/index.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testConfig } from "#test/house.ts";
import { noon, planter } from "#test/planted-rows.ts";
import { demoCast, demoOrganisation, demoUnits } from "../../../demo/cast.ts";
import { seedPeople } from "../../../demo/seed.ts";
import { modules } from "../../modules.ts";

const today = asDay("2026-11-25");
const organisation = demoOrganisation.id;
const unit = demoUnits.lyngtun.id;
const { ada, siv } = demoCast;
let t: TestDatabase;
let plants: ReturnType<typeof planter>;
before(async () => {
  t = await openTestDatabase();
  plants = planter(t);
  await seedPeople(t.owner, testConfig());
});
after(() => t.close());

const there = async (table: string, id: string, key = "id") =>
  ((await t.owner.query(`select 1 from ${table} where ${key} = $1`, [id])).rows.length ?? 0) > 0;
const letGo = async (day = today) => {
  const run: JobWork["run"] = (work) => t.db.asHouse("job", day, work);
  await retention(modules)(
    {},
    { today: day, now: new Date(noon(day)), config: testConfig(), run, step: run },
  );
};

/** Withdrawn in a week whose Sunday is that day: the row stays, its words and its giver go. */
const withdrawn = async (sunday: Day) => {
  const id = await plants.voice(addDays(sunday, -20));
  await plants.put("update participation.voice set withdrawn_week = $2 where id = $1", [
    id,
    addDays(sunday, -6),
  ]);
  return id;
};

test("what has had its time is gone the day after, and what has a day left is there: every promise of the register", async () => {
  const rules = carried(modules).filter(({ rule }) => rule.after !== "withdrawal-week-over");
  const rows: { name: string; table: string; id: string; key: string; stays: boolean }[] = [];
  for (const { table, rule } of rules) {
    const name = `${table} ${rule.after}`;
    const plant = plants.planted[name];
    assert.ok(plant, `this test must know how a row of "${name}" comes to be`);
    for (const stays of [false, true]) {
      const day = addDays(goneBefore(rule, today), stays ? 0 : -1);
      const made = await plant(day);
      rows.push({ name, table, stays, ...(typeof made === "string" ? { id: made, key: "id" } : made) });
    }
  }
  const others = async () =>
    (
      await t.owner.query(
        "select (select count(*) from people.person) + (select count(*) from people.role) as n",
      )
    ).rows[0] as { n: string };
  const counted = Number((await others()).n);
  await letGo();
  for (const { name, table, id, key, stays } of rows)
    assert.equal(await there(table, id, key), stays, `${name}: ${stays ? "its last day" : "the day after"}`);
  assert.equal(Number((await others()).n), counted - 2, "one person and one role, and nobody else");

  const run = await t.db.asHouse("job", today, lastRetention);
  assert.equal(run?.day, today);
  assert.deepEqual(
    run?.gone,
    Object.fromEntries(rules.map(({ table, rule }) => [`${table} ${rule.after}`, 1])),
  );
  const lines = (
    await t.owner.query("select subject_kind, detail from platform.trail where act = 'retention'")
  ).rows as { subject_kind: string; detail: object }[];
  assert.ok(lines.some(({ subject_kind }) => subject_kind === "participation.voice"));
  for (const { detail } of lines) assert.deepEqual(Object.keys(detail).sort(), ["after", "before", "rows"]);

  await letGo();
  assert.deepEqual((await t.db.asHouse("job", today, lastRetention))?.gone, run?.gone, "nothing goes twice");
});

test("a voice is kept as long as anything is owed in it or in what it led to, and goes whole when it goes", async () => {
  const old = asDay("2020-01-06");
  const [owed, quiet, spoken, led] = [
    await plants.voice(old),
    await plants.voice(old),
    await plants.voice(old),
    await plants.voice(old),
  ];
  await plants.clock("voice", owed, null);
  await plants.clock("voice", quiet, old);
  await plants.put("update participation.voice_entry set at = $2 where voice_id = $1", [
    spoken,
    noon(addDays(today, -30)),
  ]);
  const { id: caseId, measure } = await plants.improvementCase(old);
  await plants.put("update platform.clock set ended_on = null where subject_id = $1", [measure]);
  for (const source of [quiet, led])
    await plants.put(
      "insert into participation.case_source (organisation_id, case_id, kind, source_id, shown_text, added_by) values ($1, $2, 'voice', $3, 'Ordene', $4)",
      [organisation, source === led ? caseId : (await plants.improvementCase(old)).id, source, siv.id],
    );
  await plants.put(
    `insert into participation.publication (organisation_id, id, unit_id, voice_id, said, answered, outcome, n, edited_by)
       values ($1, $2, $3, $4, 'Ordene', 'Svaret', 'not', 1, $5)`,
    [organisation, randomUUID(), unit, quiet, siv.id],
  );
  await letGo(addDays(today, 1));
  for (const id of [owed, spoken, led]) assert.ok(await there("participation.voice", id));
  assert.ok(!(await there("participation.voice", quiet)));
  for (const [table, key] of [
    ["participation.voice_giver", "voice_id"],
    ["participation.voice_entry", "voice_id"],
    ["participation.publication", "voice_id"],
    ["participation.case_source", "source_id"],
    ["platform.clock", "subject_id"],
  ] as const)
    assert.ok(!(await there(table, quiet, key)), table);
});

test("of a withdrawn voice the words, the giver and the published text go when the days to regret are over", async () => {
  const [over, still] = [await withdrawn(asDay("2026-11-15")), await withdrawn(asDay("2026-11-22"))];
  await letGo(asDay("2026-11-23"));
  const words = async (id: string) =>
    (
      (await t.owner.query("select words from participation.voice where id = $1", [id])).rows[0] as {
        words: string;
      }
    ).words;
  assert.equal(await words(over), "");
  assert.ok(!(await there("participation.voice_giver", over, "voice_id")));
  assert.equal(await words(still), "Ordene");
  assert.ok(await there("participation.voice_giver", still, "voice_id"));
});

test("a person of whom a voice, a note or a consent still tells is not taken away, however long ago they were here", async () => {
  const old = asDay("2020-01-06");
  const [giver, writer, sharer, helper, nobody] = await Promise.all(
    [1, 2, 3, 4, 5].map(() => plants.person(old)),
  );
  await plants.voice(addDays(today, -100), { giver: giver ?? "" });
  const id = randomUUID();
  await plants.row("care.note", {
    id,
    thread_id: id,
    person_id: writer,
    topic: "contact",
    sealed: randomBytes(8),
    written_by: writer,
    as_whom: "self",
  });
  await plants.row("consent.consent", {
    ...plants.ask,
    person_id: sharer,
    valid_from: "2015-01-01",
    given_by: sharer,
  });
  await plants.row("people.representation", {
    representative_id: helper,
    kind: "guardian",
    topics: ["contact"],
    legal_basis: "x",
    registered_by: siv.id,
    valid_from: "2015-01-01",
  });
  await letGo(addDays(today, 2));
  for (const one of [giver, writer, sharer, helper]) assert.ok(await there("people.person", one ?? ""));
  assert.ok(!(await there("people.person", nobody ?? "")));
});

test("only the installation's own hands let go of anything", async () => {
  for (const call of [
    "platform.let_go('job-done', '2030-01-01', 500)",
    "people.let_go('role-ended', '2030-01-01', 500)",
    `people.let_go_of_persons(array['${ada.id}']::uuid[])`,
    "participation.let_go('case-ended', '2030-01-01', 500)",
    "participation.let_go_of_cases('2030-01-01', 500)",
    "consent.let_go('opened', '2030-01-01', 500)",
    "care.let_go('2030-01-01', 500)",
    "kept.let_go('2030-01-01', 500)",
  ]) {
    const { raw, sql } = await import("#platform/db/index.ts");
    await assert.rejects(
      t.db.asNobody((tx) => tx.all(raw(sql.raw(`select * from ${call}`)))),
      (error: { code?: string }) => error.code === "42501",
      call,
    );
  }
});
