import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { caseViews } from "#modules/improvement/index.ts";
import { asDay } from "#platform/clock/index.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { demoCast, demoOrganisation } from "../../../demo/cast.ts";
import { codeHash } from "./code.ts";
import { openGiverFile } from "./giver-file.ts";
import { answer } from "./service-acts.ts";
import { othersInCases } from "./store.ts";

let scene: Awaited<ReturnType<typeof openVoiceScene>>;
before(async () => {
  // A Wednesday.
  scene = await openVoiceScene([], "2026-11-25T10:00:00+01:00");
});
after(() => scene.close());

const promised = {
  text: "Vi gjør det.",
  outcome: "measure",
  degree: 2,
  degreeReason: "",
  caseId: null,
  caseTitle: "Telefonen",
  measure: {
    what: "Åpent til 20",
    ownerPersonId: demoCast.siv.id,
    ownerName: "Siv",
    due: asDay("2027-01-15"),
  },
} as const;

test("a giver learns how many others said the same only in whole fives, and not in the week in which they came", async () => {
  const mine = await scene.giveAnonymously("Ingen svarer på telefonen.");
  await scene.service("siv", mine, (tx, acting, file, when) => answer(tx, acting, file, promised, when));
  const [source] = await scene.rows("select case_id from participation.case_source where source_id = $1", [
    mine.id,
  ]);
  const cameOn = (day: string) =>
    scene.rows(
      `insert into participation.case_source (organisation_id, case_id, kind, source_id, shown_text, added_by, added_at)
       values ($1, $2, 'voice', $3, 'x', $4, $5)`,
      [demoOrganisation.id, source?.["case_id"], randomUUID(), demoCast.siv.id, `${day}T12:00:00+01:00`],
    );
  const told = async () => {
    const read = (tx: Parameters<typeof openGiverFile>[0]) => openGiverFile(tx, mine.id, scene.today());
    const file = await scene.t.db.asCode(codeHash(mine.code), scene.today(), read);
    assert.equal(file?.cases[0]?.sources, null);
    return file?.cases[0]?.others;
  };
  const seen: unknown[] = [];
  for (let others = 1; others <= 12; others++) {
    await cameOn("2026-11-20");
    seen.push(await told());
  }
  // One more at a time: nothing, or five more at once.
  assert.deepEqual(seen, [null, null, null, null, 5, 5, 5, 5, 5, 10, 10, 10]);
  for (let i = 0; i < 4; i++) await cameOn("2026-11-24");
  assert.equal(await told(), 10, "sixteen, four of them this week");
  scene.clock.now = new Date("2026-11-29T23:30:00+01:00");
  assert.equal(await told(), 10, "the week is not over");
  scene.clock.now = new Date("2026-11-30T00:30:00+01:00");
  assert.equal(await told(), 15);
  // Who works there counts the rows anyway.
  const [staff] = await scene.as("siv", true, (tx) =>
    caseViews(tx, [String(source?.["case_id"])], scene.today()),
  );
  assert.deepEqual([staff?.sources, staff?.others], [17, null]);
});

test("my own other voice in a case is not one of the others, and nobody asks about a case that is not theirs", async () => {
  const first = await scene.give("ada", "Det trekker fra vinduet.");
  await scene.service("siv", first, (tx, acting, file, when) => answer(tx, acting, file, promised, when));
  const [source] = await scene.rows("select case_id from participation.case_source where source_id = $1", [
    first.id,
  ]);
  const second = await scene.give("ada", "Det trekker fortsatt.");
  const add = (id: string) =>
    scene.rows(
      `insert into participation.case_source (organisation_id, case_id, kind, source_id, shown_text, added_by, added_at)
       values ($1, $2, 'voice', $3, 'x', $4, '2026-11-10T12:00:00Z')`,
      [demoOrganisation.id, source?.["case_id"], id, demoCast.siv.id],
    );
  await add(second.id);
  for (let i = 0; i < 4; i++) await add(randomUUID());
  const asked = (name: "ada" | "kari") =>
    scene.as(name, false, async (tx) => {
      return (await othersInCases(tx, [String(source?.["case_id"])]))[0]?.others;
    });
  assert.equal(await asked("ada"), null, "six voices, two of them hers");
  await add(randomUUID());
  assert.equal(await asked("ada"), 5);
  assert.equal(await asked("kari"), null);
});
