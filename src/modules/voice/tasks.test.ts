import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openVoiceScene } from "#test/voice-scene.ts";
import { whatWaits } from "#test/waiting.ts";
import { openFile } from "./case-file.ts";
import { effectView } from "./giver-acts.ts";
import { acknowledgement, answer, question } from "./service-acts.ts";
import { voiceTasks } from "./tasks.ts";

let scene: Awaited<ReturnType<typeof openVoiceScene>>;
before(async () => {
  scene = await openVoiceScene([], "2026-11-05T10:00:00+01:00");
});
after(() => scene.close());

const tasks = (who: "siv" | "bo" | "ola" | "nina" = "siv", most = 40) =>
  scene.as(who, true, (tx, acting) => whatWaits(tx, acting, scene.today(), [voiceTasks], most));

test("what waits comes once a voice, soonest due first, each with its next step in words", async () => {
  const late = await scene.give("ada", "Hjelperen min slutter.");
  await scene.service("siv", late, (tx, acting, file, when) => acknowledgement(tx, acting, file, "", when));
  scene.clock.now = new Date("2026-11-11T10:00:00+01:00");
  const disputed = await scene.give("ada", "Telefontid på kvelden.");
  await scene.service("siv", disputed, (tx, acting, file, when) =>
    answer(
      tx,
      acting,
      file,
      {
        text: "Nei, det har vi ikke folk til.",
        outcome: "not",
        degree: 1,
        degreeReason: "",
        caseId: null,
        caseTitle: "",
        measure: null,
      },
      when,
    ),
  );
  const asked = await scene.give("ada", "Ventetiden var for lang.");
  await scene.service("siv", asked, (tx, acting, file, when) =>
    question(tx, acting, file, "Hva ventet du på?", when),
  );
  scene.clock.now = new Date("2026-11-20T10:00:00+01:00");
  await scene.as("ada", false, async (tx) => {
    await effectView(tx, await openFile(tx, disputed.id), "no", "", {
      now: scene.clock.now,
      today: scene.today(),
    });
  });
  const fresh = await scene.give("ada", "Når hjelpen skjer hjemme.", "confidential");
  const anonymous = await scene.giveAnonymously("Viktig informasjon må gis skriftlig.");
  scene.clock.now = new Date("2026-11-23T10:00:00+01:00");

  const found = await tasks();
  const step = new Map(found.map((task) => [task.id, task.next]));
  assert.equal(found.length, 5, "one row a voice, though a new one has two clocks");
  assert.equal(found[0]?.id, late.id);
  assert.equal(found[0]?.clock?.state, "over");
  assert.match(step.get(late.id) ?? "", /gi et svar\. Kan du ikke svare nå/);
  assert.match(step.get(disputed.id) ?? "", /svar på innsigelsen/);
  assert.match(step.get(fresh.id) ?? "", /si at du har lest den/);
  assert.match(step.get(anonymous.id) ?? "", /si at du har lest den/);
  const waits = found.find((task) => task.id === asked.id);
  assert.equal(waits?.waitsForOther, true);
  assert.equal(waits?.clock?.due, "Klokka står");
  assert.match(waits?.next ?? "", /Klokka står/);
  assert.deepEqual(
    found
      .filter((task) => task.act)
      .map((task) => task.id)
      .sort(),
    [fresh.id, anonymous.id].sort(),
    "one act suffices only where nothing has been read",
  );
  assert.equal(found.find((task) => task.id === anonymous.id)?.facts, "Anonym · kom uke 47, 2026");
  assert.match(
    found.find((task) => task.id === fresh.id)?.facts ?? "",
    /^Fortrolig · kom fredag 20\. november$/,
  );
  const due = found.filter((task) => !task.waitsForOther).map((task) => task.due ?? "");
  assert.deepEqual(due, due.toSorted());
});

test("those who work elsewhere, and whoever administers, have none of it", async () => {
  assert.deepEqual(await tasks("ola"), []);
  assert.deepEqual(await tasks("nina"), []);
  assert.ok((await tasks("bo")).length > 0);
});

test("no more rows than were asked for", async () => {
  assert.equal((await tasks("siv", 2)).length, 2);
});
