import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { openPlanScene } from "#test/plan-scene.ts";
import { templates } from "./parts.ts";

let scene: Awaited<ReturnType<typeof openPlanScene>>;
before(async () => {
  scene = await openPlanScene();
});
after(() => scene.close());
beforeEach(() => scene.clear());

test("a young person is asked in plain words, what one can first; switching to another way loses nothing", async () => {
  await scene.start("youth");
  assert.match(
    await scene.page("/my/plan/texts/new"),
    /Dette er jeg god på.*Dette vil jeg.*Dette trenger jeg hjelp til/s,
  );
  await scene.write("Jeg vil spille i band.");
  await scene.write("Jeg spiller gitar.", { place: "resource" });
  assert.match(
    await scene.page("/my/plan"),
    /Dette er jeg god på.*Jeg spiller gitar.*Dette vil jeg.*Jeg vil spille i band/s,
  );
  const before = await scene.rows("select id, sealed from care.plan_text order by id");
  for (const template of [...templates, "youth"]) {
    assert.equal((await scene.send("/my/plan/frame", /frame$/, { template })).status, 303);
    assert.match(await scene.page("/my/plan"), /Jeg spiller gitar/);
    assert.match(await scene.page("/my/plan"), /Jeg vil spille i band/);
  }
  assert.deepEqual(await scene.rows("select id, sealed from care.plan_text order by id"), before);
  await scene.send("/my/plan/frame", /frame$/, { template: "easy-read" });
  assert.match(await scene.page("/my/plan"), /Jeg vil<.*Jeg vil spille i band.*Jeg spiller gitar/s);
});

test("an empty sheet is printed in each way, with a plan or without, and nothing of anybody stands on it", async () => {
  for (const template of templates) {
    const sheet = await scene.get(`/my/plan/paper/empty?template=${template}`);
    assert.equal(sheet.status, 200);
    assert.match(sheet.text, /^%PDF-/);
  }
  assert.match(await scene.page("/my/plan"), /Skriv ut et tomt ark/);
  await scene.start("easy-read");
  assert.equal((await scene.get("/my/plan/paper/empty")).status, 200);
});
