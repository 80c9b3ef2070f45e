import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { newKey } from "#platform/http/once.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { whatWaits } from "#test/waiting.ts";
import { demoOrganisation, demoUnits } from "../../../../demo/cast.ts";
import { giveAnonymously } from "../give.ts";
import { answer } from "../service-acts.ts";
import { voiceTasks } from "../tasks.ts";
import { myVoiceRoutes } from "./my-voices.tsx";
import { staffRoutes } from "./staff.tsx";

let scene: Awaited<ReturnType<typeof openVoiceScene>>;
let siv: string;
before(async () => {
  scene = await openVoiceScene([...staffRoutes, ...myVoiceRoutes], "2026-11-23T10:00:00+01:00");
  siv = await scene.cookieOf("siv", true);
});
after(() => scene.close());

test("a voice held back until its week is over is not there before its day, and neither is its clock", async () => {
  const words = "Vises først mandag.";
  const { voice } = await giveAnonymously(
    scene.house,
    scene.today(),
    {
      unit: { organisation_id: demoOrganisation.id, id: demoUnits.lyngtun.id },
      mode: "anonymous",
      words,
      about: null,
      as_whom: null,
      wish: null,
      third_person: false,
      promise_id: null,
      language: "nb",
      hold: true,
    },
    { key: newKey(), words },
  );
  const sights = async () => [
    await scene.visitor
      .get(`/my/voices/${voice.id}`, siv)
      .then(({ status, text }) => (status === 500 ? text : status)),
    (await scene.visitor.get("/my/voices", siv)).text.includes(words),
    (await scene.visitor.get("/my/voices/take-out.json", siv)).text.includes(words),
    await scene.as("siv", true, async (tx, acting) => {
      const waits = await whatWaits(tx, acting, scene.today(), [voiceTasks], 200);
      return waits.some((task) => task.id === voice.id);
    }),
  ];
  assert.deepEqual(await sights(), [404, false, false, false]);
  const { now } = scene.clock;
  scene.clock.now = new Date("2026-11-30T08:00:00+01:00");
  assert.deepEqual(await sights(), [200, true, true, true]);
  scene.clock.now = now;
});

test("the list shows open voices and, asked, the answered; page by page, an anonymous one only with its week", async () => {
  const anonymous = await scene.giveAnonymously("Anonym i lista.");
  const done = await scene.give("ada", "Besvart i lista.");
  await scene.service("siv", done, (tx, acting, file, when) =>
    answer(
      tx,
      acting,
      file,
      {
        text: "Vi gjør det ikke, for vi har ikke råd.",
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
  const open = (await scene.visitor.get("/my/voices", siv)).text;
  assert.match(open, /Anonym i lista\./);
  assert.doesNotMatch(open, /Besvart i lista\./);
  assert.match(open, /Anonym · kom uke 48, 2026/);
  assert.match((await scene.visitor.get("/my/voices?show=all", siv)).text, /Besvart i lista\./);
  for (let i = 0; i < 32; i++) await scene.giveAnonymously(`Nummer ${i} i rekka.`);
  const first = (await scene.visitor.get("/my/voices", siv)).text;
  const more = /href="(\/my\/voices\?before=[^"]+)"/.exec(first)?.[1] ?? "";
  const second = (await scene.visitor.get(more, siv)).text;
  const ids = (text: string) =>
    new Set([...text.matchAll(/\/my\/voices\/([0-9a-f-]{36})"/g)].map((m) => m[1]));
  assert.equal(ids(first).size, 30);
  assert.deepEqual(
    [...ids(first)].filter((id) => ids(second).has(id)),
    [],
  );
  assert.equal((await scene.visitor.get("/my/voices?before=nonsense", siv)).status, 200);
  assert.ok(ids(first).has(anonymous.id) || ids(second).has(anonymous.id));
});
