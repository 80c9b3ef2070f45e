import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { asDay } from "#platform/clock/index.ts";
import { newKey } from "#platform/http/once.ts";
import type { JobWork } from "#platform/module.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { seedDemoVoices } from "../../../../demo/voices.ts";
import { figuresJob } from "../figures-job.ts";
import { infoRoutes } from "./info.tsx";
import { promiseRoutes } from "./promise.tsx";
import { publicRoutes } from "./public.tsx";

let scene: Awaited<ReturnType<typeof openVoiceScene>>;
before(async () => {
  scene = await openVoiceScene(
    [...publicRoutes, ...infoRoutes, ...promiseRoutes],
    "2026-11-23T10:00:00+01:00",
  );
});
after(() => scene.close());

const closeQuarters = async (day: string) => {
  const today = asDay(day);
  const run: JobWork["run"] = (work) => scene.t.db.asHouse("job", today, work);
  const work = { today, now: new Date(`${day}T06:00:00Z`), config: scene.house.config, run, step: run };
  await figuresJob.jobs["close-quarter"]({}, work);
};
const get = async (path: string) => scene.visitor.get(path);

test("a place where nothing has happened yet says what will stand there, and when", async () => {
  const { status, text } = await get("/units/tildelingskontoret");
  assert.equal(status, 200);
  for (const words of [
    "Ingen tekst er lagt ut ennå",
    "Se etter igjen etter fredag 22. januar 2027",
    "Lederen har ikke lagt inn noen løfter",
  ])
    assert.ok(text.includes(words), words);
});

test("a place that takes no voices itself leads to those under it that do", async () => {
  const { text } = await get("/units/helse-og-mestring");
  assert.ok(text.includes('href="/units/lyngtun"'));
  assert.ok(!text.includes("/units/helse-og-mestring/voice"));
});

test("a place is found by part of its name, in any letter case, and what was typed is never markup", async () => {
  assert.ok((await get("/units?search=POLIKLI")).text.includes('href="/units/fossen-poliklinikk"'));
  const { text } = await get(`/units?search=${encodeURIComponent('<img src="x">')}`);
  assert.ok(!text.includes("<img"));
  assert.ok(text.includes("Ingen steder har"));
});

test("an address that leads nowhere is told as such", async () => {
  assert.equal((await get("/units/finnes-ikke")).status, 404);
  assert.equal((await get("/units/finnes-ikke/said")).status, 404);
});

test("what a leader promises stands on the place's page, can be worded anew without rewriting history, and ended", async () => {
  const siv = await scene.cookieOf("siv", true);
  const made = { key: newKey(), unit: "", text: "Du får svar på telefon samme dag." };
  const wrong = await scene.visitor.post("/my/promises", made, siv);
  assert.equal(wrong.status, 422);
  assert.ok(wrong.text.includes("samme dag."), "what was typed is kept");
  const [unit] = await scene.rows("select id from people.unit where code = 'lyngtun'");
  const right = { ...made, unit: String(unit?.["id"]) };
  await Promise.all([1, 2, 3].map(() => scene.visitor.post("/my/promises", right, siv)));
  const [promise] = await scene.rows("select promise_id from participation.service_promise");
  const id = String(promise?.["promise_id"]);
  const page = await get("/units/lyngtun");
  assert.ok(page.text.includes(`/units/lyngtun/voice?promise=${id}`));
  await scene.visitor.post(
    `/my/promises/${id}/version`,
    { key: newKey(), [`text-${id}`]: "Du får svar innen to dager." },
    siv,
  );
  assert.ok((await get("/units/lyngtun")).text.includes("innen to dager."));
  assert.equal(
    (await scene.rows("select 1 from participation.service_promise")).length,
    2,
    "both versions, made once",
  );
  const ola = await scene.cookieOf("ola", true);
  assert.equal((await scene.visitor.post(`/my/promises/${id}/end`, { key: newKey() }, ola)).status, 404);
  assert.equal((await scene.visitor.post(`/my/promises/${id}/end`, { key: newKey() }, siv)).status, 303);
  assert.deepEqual(
    (await scene.rows("select act from platform.trail where subject_kind = 'promise' order by at")).map(
      (row) => row["act"],
    ),
    ["promise", "promise-version", "promise-end"],
  );
  assert.equal((await scene.visitor.get("/my/promises", await scene.cookieOf("bo", true))).status, 404);
});

test("whoever reads the demo's pages finds a year of figures, texts and promises; seeding twice is seeding once", async () => {
  await scene.t.owner.query("delete from participation.service_promise");
  const began = performance.now();
  await seedDemoVoices(scene.t.owner, scene.house.config);
  assert.ok(performance.now() - began < 8000);
  const count = () => scene.rows("select count(*)::int as n from participation.voice");
  const first = await count();
  await seedDemoVoices(scene.t.owner, scene.house.config);
  assert.deepEqual(await count(), first);
  const { text } = await get("/units/lyngtun");
  for (const words of [
    "juli til september 2026",
    "Halvparten av alle fikk svar innen",
    "Tidligere perioder",
    "Dette løftet ble ikke holdt",
    "telefontid bør",
  ])
    assert.ok(text.includes(words), words);
  assert.match(text, /\d+\u00a0av\u00a062/);
});

test("figures that are frozen stay as they are, and a closed quarter is closed for every place, once", async () => {
  const all = () =>
    scene.rows(
      "select unit_id, period, figures::text as figures from participation.unit_figures order by unit_id, period",
    );
  const before = await all();
  await scene.t.owner.query("delete from participation.unit_figures where period = '2026-3'");
  await closeQuarters("2026-10-20");
  assert.equal(
    (await all()).filter((row) => row["period"] === "2026-3").length,
    0,
    "the answers still have time",
  );
  await closeQuarters("2026-11-23");
  await Promise.all([closeQuarters("2026-11-23"), closeQuarters("2026-11-24")]);
  const after = await all();
  assert.equal(after.length, before.length);
  assert.deepEqual(
    after.filter((row) => row["period"] !== "2026-3"),
    before.filter((row) => row["period"] !== "2026-3"),
  );
});

test("nothing of a voice that still lives can be read from the place's page", async () => {
  const page = async () => (await get("/units/lyngtun")).text;
  const before = await page();
  await scene.giveAnonymously("Noe som nettopp ble sagt.");
  assert.equal(await page(), before, "byte for byte the same");
});

test("whoever wants to know before saying something can read it, also without a translation", async () => {
  for (const path of ["/", "/privacy", "/accessibility", "/limits", "/other-ways", "/figures"])
    for (const lang of ["", "/nn", "/se", "/en"]) {
      const { status, text } = await get(lang + path);
      assert.equal(status, 200, lang + path);
      const marked = text.includes("ii leat vel jorgaluvvon");
      assert.equal(
        marked,
        lang === "/se" && ["/privacy", "/accessibility", "/limits", "/figures"].includes(path),
        lang + path,
      );
    }
});
