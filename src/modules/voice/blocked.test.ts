// security.md T11, T24, T46: what a round tells, and what waits to be mailed, follows a block as the pages do.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { asDay } from "#platform/clock/index.ts";
import { raw, sql } from "#platform/db/index.ts";
import type { JobWork } from "#platform/module.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { demoCast, demoOrganisation } from "../../../demo/cast.ts";
import { voiceClocks } from "./jobs.ts";

const { ada, siv, tor } = demoCast;
let scene: Awaited<ReturnType<typeof openVoiceScene>>;
before(async () => {
  scene = await openVoiceScene([], "2026-11-23T10:00:00+01:00");
});
after(() => scene.close());
beforeEach(() => scene.t.owner.exec("delete from consent.block; delete from platform.message"));

const round = (day: string) => {
  const run: JobWork["run"] = (work) => scene.t.db.asHouse("job", asDay(day), work);
  const now = new Date(`${day}T06:00:00Z`);
  return voiceClocks({}, { today: asDay(day), now, config: scene.house.config, run, step: run });
};
const blocks = (whom: string) =>
  scene.rows(
    "insert into consent.block (organisation_id, id, person_id, blocked_person_id) values ($1, $2, $3, $4)",
    [demoOrganisation.id, randomUUID(), ada.id, whom],
  );
const told = async (voice: { id: string }) =>
  (
    await scene.rows(
      "select distinct p.name, m.kind from platform.message m join people.person p on p.id = m.person_id where m.subject_id = $1 order by p.name, m.kind",
      [voice.id],
    )
  ).map((row) => `${row["name"]}: ${row["kind"]}`);

test("a leader whom the giver has blocked is told by no clock that there is a voice; the one above is, in that place", async () => {
  await blocks(siv.id);
  const voice = await scene.give("ada", "Det er hun jeg ikke vil snakke med.");
  await round("2026-12-03");
  await round("2026-12-08");
  await round("2026-12-09");
  assert.deepEqual(await told(voice), [`${tor.name}: voice-overdue`, `${tor.name}: voice-reminder`]);
});

test("where the giver has blocked everybody who leads, nobody is told, and the round goes on with the others", async () => {
  await blocks(siv.id);
  await blocks(tor.id);
  const voice = await scene.give("ada", "Ingen av dem.");
  const other = await scene.give("kari", "Noe annet.");
  await round("2026-12-08");
  assert.deepEqual(await told(voice), []);
  assert.ok((await told(other)).includes(`${siv.name}: voice-overdue`));
});

test("what somebody had been told of a voice is gone from their list with the block, unmailed or not; others keep theirs", async () => {
  const voice = await scene.give("ada", "Hun fikk vite det, og så ville jeg ikke mer.");
  const other = await scene.give("kari", "Min står.");
  await round("2026-12-08");
  await round("2026-12-09");
  assert.ok((await told(voice)).includes(`${siv.name}: voice-overdue`), "the check that it was told");
  await blocks(siv.id);
  assert.deepEqual(await told(voice), [`${tor.name}: voice-overdue-above`]);
  assert.ok((await told(other)).includes(`${siv.name}: voice-overdue`));
});

test("nobody but the installation's own round asks whom a voice is withheld from", async () => {
  const voice = await scene.give("ada", "Mitt.");
  for (const [name, atWork] of [
    ["siv", true],
    ["ada", false],
    ["bo", true],
  ] as const)
    for (const question of [
      sql`select participation.withheld_from(${voice.id})`,
      sql`select consent.blocked_by(${ada.id})`,
    ])
      await assert.rejects(
        scene.as(name, atWork, (tx) => tx.all(raw(question))),
        /not a job|permission denied/,
        name,
      );
});
