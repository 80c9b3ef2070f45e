import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { House } from "#platform/house.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testConfig } from "#test/house.ts";
import { visit } from "#test/visit.ts";
import { seedPeople } from "../../demo/seed.ts";
import { makeApp } from "../../src/app.tsx";
import { modules } from "../../src/modules.ts";
import { broken, marks } from "./audit.ts";
import { codeIn } from "./code-in.ts";
import { cookiesOf } from "./cookies.ts";
import { ownWalk } from "./own-words.ts";
import { type Find, type SendForm, walk } from "./walk.ts";

let t: TestDatabase;
before(async () => {
  t = await openTestDatabase();
  await seedPeople(t.owner, testConfig());
});
after(() => t.close());

test("a voice followed all the way, with a name and without, and a plan written in, leave everything whole and once", async () => {
  let now = new Date();
  const house: House = { config: { ...testConfig(), now: () => now }, db: t.db, modules };
  const visitor = visit(makeApp(house));
  const cookies = await cookiesOf(t.owner);
  const said: string[] = [];
  const send: SendForm = async (form) => {
    now = new Date(form.now);
    said.push(form.mark);
    const answer = await visitor.post(form.to, form.fields, form.who ? cookies[form.who] : undefined);
    assert.ok(answer.status < 400, `${answer.status} for ${form.to}`);
    return { id: 0, life: 0, status: answer.status, code: codeIn(answer.text) };
  };
  const find: Find = async (query, parameters) =>
    (await t.owner.query(query, parameters)).rows as Record<string, unknown>[];
  for (const named of [true, false]) await walk(send, find, named);
  await ownWalk(send, find, testConfig());
  assert.deepEqual(await broken(t.owner), []);
  assert.deepEqual([...(await marks(t.owner, testConfig()))].sort(), said.map((mark) => [mark, 1]).sort());
});

for (const [what, query] of [
  ["a clock is missing", "delete from platform.clock where rule_id = 'voice-answer'"],
  ["the clock of a check is missing", "delete from platform.clock where rule_id = 'effect-check-12'"],
  [
    "the clock of an answered voice still runs",
    "update platform.clock set ended_on = null where rule_id = 'voice-answer'",
  ],
  ["a line in the trail is missing", "delete from platform.trail where act = 'reply'"],
  [
    "there is a line for what was not done",
    "insert into platform.trail (organisation_id, act, subject_kind, subject_id, actor_kind, at) select organisation_id, 'handover', 'voice', id, 'person', now() from participation.voice",
  ],
  ["a case has lost its source", "delete from participation.case_source"],
  ["a check was never made", "delete from participation.effect_check where months = 6"],
  ["a giver is missing", "delete from participation.voice_giver"],
  ["an entry is missing", "delete from participation.voice_entry where kind = 'question'"],
  [
    "a message is there twice",
    "insert into platform.message (organisation_id, person_id, kind, subject_kind, subject_id) select organisation_id, person_id, kind, subject_kind, subject_id from platform.message where kind = 'voice-answer'",
  ],
  ["a version of a text is missing", "delete from care.plan_text where n = 1 and place = 'goal'"],
  ["what was agreed on a measure is missing", "delete from care.plan_measure"],
  ["a rating has left no line", "delete from platform.trail where act = 'plan-rating'"],
  ["a crisis plan was not counted on", "update care.crisis_plan set version = version - 1"],
  ["a form counts as sent and did nothing", "update platform.once set result = null"],
] as const)
  test(`the one who checks sees it when ${what}`, async () => {
    await t.owner.exec("begin");
    try {
      await t.owner.query(query);
      assert.notDeepEqual(await broken(t.owner), []);
    } finally {
      await t.owner.exec("rollback");
    }
  });
