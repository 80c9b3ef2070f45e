import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import fc from "fast-check";
import { formTo } from "#test/browser-form.ts";
import { openPlanScene } from "#test/plan-scene.ts";
import { demoCast } from "../../../demo/cast.ts";
import { lifeAreas, places, statuses } from "./parts.ts";
import { addText, removeText, restoreText, versionsOf } from "./store/plan-texts.ts";

let scene: Awaited<ReturnType<typeof openPlanScene>>;
before(async () => {
  scene = await openPlanScene();
});
after(() => scene.close());
beforeEach(() => scene.clear());

test("a person writes goals and needs in own words by area of life, and the database holds them sealed", async () => {
  await scene.start();
  await scene.write("Jeg vil ut av huset hver dag.", { area: "daily-life" });
  await scene.write("Noen å gå sammen med.", { place: "need", area: "daily-life" });
  const html = await scene.page("/my/plan");
  assert.match(
    html,
    /Hverdagen min.*Mitt mål.*Jeg vil ut av huset.*Dette trenger jeg.*Noen å gå sammen med/s,
  );
  const rows = await scene.rows("select sealed from care.plan_text");
  for (const row of rows)
    assert.doesNotMatch(Buffer.from(row["sealed"] as Uint8Array).toString("latin1"), /huset|sammen/);
});

test("what is missing is said, what was typed stays on the page and as a draft, and nothing is saved", async () => {
  await scene.start("short");
  const wrong = await scene.send("/my/plan/texts/new", /texts$/, { words: "Halvferdig tanke" });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /role="alert".*href="#place".*Halvferdig tanke/s);
  assert.doesNotMatch(wrong.text, /Samarbeid jeg trenger/, "a short plan asks for goals alone");
  assert.equal((await scene.rows("select id from care.plan_text")).length, 0);
  assert.match(await scene.page("/my/plan/texts/new"), /Dette skrev du sist.*Halvferdig tanke/s);
  await scene.write("Ferdig tanke");
  assert.doesNotMatch(await scene.page("/my/plan/texts/new"), /Halvferdig/);
});

test("sent ten times it is one text", async () => {
  await scene.start();
  const form = await scene.fill("/my/plan/texts/new", /texts$/, { place: "goal", words: "Ti ganger" });
  const answers = await Promise.all(Array.from({ length: 10 }, () => scene.post(form)));
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([303]));
  assert.equal((await scene.rows("select id from care.plan_text")).length, 1);
});

test("every version stays to be read, and any of them can be set back as a newer one", async () => {
  await scene.start();
  const at = `/my/plan/texts/${await scene.write("Den første", { area: "body" })}`;
  await scene.send(`${at}/version`, /version$/, { words: "Den andre", area: "mind" });
  await scene.send(`${at}/version`, /version$/, { words: "Den andre", area: "mind" });
  assert.match(await scene.page(at), /Den andre.*Tidligere versjoner.*Den første/s);
  const back = await scene.send(at, /reversion$/);
  assert.equal(back.status, 303);
  const html = await scene.page(at);
  assert.match(
    html,
    /Kroppen.*Den første.*Satt tilbake til versjonen.*Tidligere versjoner.*Den andre.*Den første/s,
  );
  const rows = await scene.rows("select n, repeats from care.plan_text order by n");
  assert.deepEqual(rows, [
    { n: 1, repeats: null },
    { n: 2, repeats: null },
    { n: 3, repeats: 1 },
  ]);
});

test("two windows write on the same text: the second reads the first's words, keeps its own, and may save them as newer", async () => {
  await scene.start();
  const at = `/my/plan/texts/${await scene.write("Slik sto det")}`;
  const [one, two] = [
    await scene.fill(`${at}/version`, /version$/),
    await scene.fill(`${at}/version`, /version$/),
  ];
  await scene.post(one, { words: "Fra det ene vinduet" });
  const late = await scene.post(two, { words: "Fra det andre vinduet" });
  assert.equal(late.status, 409);
  assert.match(
    late.text,
    /Dette står i planen nå.*Fra det ene vinduet.*Dette skrev du.*Fra det andre vinduet/s,
  );
  assert.equal((await scene.rows("select id from care.plan_text")).length, 2);
  // Whoever leaves it there and comes back meets the same two texts.
  assert.match(await scene.page(`${at}/version`), /Fra det ene vinduet.*Fra det andre vinduet/s);
  const form = formTo(late.text, /version$/);
  const saved = await scene.post(form);
  assert.equal(saved.status, 303, saved.text);
  assert.match(await scene.page(at), /Fra det andre vinduet.*Fra det ene vinduet.*Slik sto det/s);
});

test("taking away has its own page, and with all its versions it can be had back", async () => {
  await scene.start();
  const at = `/my/plan/texts/${await scene.write("Snart borte")}`;
  assert.match(await scene.page(`${at}/removal`), /Du kan hente det tilbake i 30 dager/);
  await scene.send(`${at}/removal`, /removal$/);
  assert.match(await scene.page("/my/plan"), /Tatt bort.*Snart borte/s);
  const late = await scene.send(`${at}/version`, /version$/, { words: "Endret etterpå" });
  assert.equal(late.status, 409);
  assert.match(late.text, /Hent den tilbake før du endrer den.*Endret etterpå/s);
  await scene.send(at, /restoration$/);
  assert.doesNotMatch(await scene.page("/my/plan"), /Tatt bort/);
  assert.match(await scene.page(at), /Snart borte/);
});

test("whatever one writes, sets back, takes away and has back: each version that ever was is there, in its order", async () => {
  await scene.start();
  const [plan] = await scene.rows("select id, organisation_id from care.plan");
  const own = { organisationId: String(plan?.["organisation_id"]), personId: demoCast.ada.id };
  const act = fc.constantFrom("write", "write", "remove", "restore");
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts) => {
      const written = ["0"];
      const found = await scene.as("ada", false, async (tx) => {
        const of = {
          ...own,
          planId: String(plan?.["id"]),
          place: "goal",
          lifeArea: null,
          hidden: false,
        } as const;
        const add = (threadId: string | null, after: number) =>
          addText(tx, { ...of, threadId, after, sealed: Buffer.from(String(after)) });
        const id = await add(null, 0);
        for (const one of acts)
          if (one === "write") {
            await add(id, written.length);
            written.push(String(written.length));
          } else await (one === "remove" ? removeText : restoreText)(tx, id);
        await restoreText(tx, id);
        return versionsOf(tx, id);
      });
      assert.deepEqual(found.map(({ sealed }) => Buffer.from(sealed).toString()).reverse(), written);
      assert.ok(found.every(({ removed_at }) => removed_at === null));
    }),
    { numRuns: 15 },
  );
});

test("where in a plan and what in life a text stands are the same words on the page and in the database", async () => {
  const words = async (table: string, column: string) => {
    const [row] = await scene.rows(
      `select pg_get_constraintdef(oid) as said from pg_constraint where contype = 'c' and conrelid = $1::regclass
          and pg_get_constraintdef(oid) ~ ('[(]' || $2 || ' = ANY')`,
      [table, column],
    );
    return [...String(row?.["said"]).matchAll(/'([^']+)'::text/g)].map(([, word]) => word).sort();
  };
  assert.deepEqual(await words("care.plan_text", "place"), [...places].sort());
  assert.deepEqual(await words("care.plan_text", "life_area"), [...lifeAreas].sort());
  assert.deepEqual(await words("care.plan_measure_step", "status"), [...statuses].sort());
});
