import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { formTo } from "#test/browser-form.ts";
import { openPlanScene } from "#test/plan-scene.ts";
import { demoCast } from "../../../demo/cast.ts";

let scene: Awaited<ReturnType<typeof openPlanScene>>;
before(async () => {
  scene = await openPlanScene();
});
after(() => scene.close());
beforeEach(() => scene.clear());

test("a measure past its day stands first, with the name of whoever owes it and for how many days", async () => {
  await scene.start("short");
  await scene.writeMeasure("Gå tur på onsdager", { owner: "me" });
  await scene.writeMeasure("Svare på søknaden", {
    owner: "other",
    name: "Per Påhitt",
    due: "20.11.2026",
    waiting: "Nav",
  });
  await scene.writeMeasure("Søke om støttekontakt", {
    owner: "other",
    name: "Liv Påhitt",
    due: "30.10.2026",
  });
  const html = await scene.page("/my/plan");
  const waits = html.slice(html.indexOf('id="waits"'), html.indexOf('id="who"'));
  assert.match(
    waits,
    /Søke om støttekontakt.*Liv Påhitt skulle gjort dette innen fredag 30\. oktober.*26 dager over/s,
  );
  assert.match(waits, /støttekontakt.*Svare på søknaden.*Per Påhitt skulle.*Venter på: Nav.*5 dager over/s);
  assert.doesNotMatch(waits, /Gå tur/);
  assert.match(html, /Hvem gjør hva.*Gå tur på onsdager.*Du.*Ingen frist.*Ikke vurdert/s);
  const rows = await scene.rows(
    "select owner_person_id, owner_sealed from care.plan_measure order by written_at",
  );
  assert.equal(rows[0]?.["owner_person_id"], demoCast.ada.id);
  assert.doesNotMatch(Buffer.from(rows[1]?.["owner_sealed"] as Uint8Array).toString("latin1"), /Per/);
});

test("a name is asked for where somebody else does it, a day must be one, and what was typed stays", async () => {
  await scene.start();
  const wrong = await scene.send("/my/plan/measures/new", /measures$/, {
    words: "Ringe",
    owner: "other",
    due: "31.2.2027",
  });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /href="#name".*value="31\.2\.2027"/s);
  assert.match(wrong.text, /Skriv datoen som dag\.måned\.år/);
  assert.match(await scene.page("/my/plan/measures/new"), /Dette skrev du sist.*Ringe/s);
});

test("how far a measure has come and how its person finds it are written anew each time, and what is done is waited for no more", async () => {
  await scene.start();
  const at = `/my/plan/measures/${await scene.writeMeasure("Ordne tannlege", { due: "1.11.2026" })}`;
  await scene.send(at, /step$/, { status: "under-way", day: "10.11.2026" });
  await scene.send(at, /rating$/, { score: "2", words: "Jeg har ikke hørt noe." });
  await scene.send(at, /rating$/, { score: "8" });
  assert.match(await scene.page("/my/plan"), /Dette venter du på.*Ordne tannlege/s);
  await scene.send(at, /step$/, { status: "completed" });
  const whole = await scene.page("/my/plan");
  assert.doesNotMatch(whole, /Dette venter du på/);
  assert.match(whole, /Ordne tannlege.*Gjort, onsdag 25\. november.*8 av 10/s);
  assert.match(
    await scene.page(at),
    /Det som er skrevet før.*Gjort, onsdag 25\. november.*I gang, tirsdag 10\. november.*8 av 10.*2 av 10.*Jeg har ikke hørt noe/s,
  );
  const none = await scene.send(at, /rating$/, { words: "Uten tall" });
  assert.equal(none.status, 422);
  assert.match(none.text, /Velg et tall fra 0 til 10.*Uten tall/s);
});

test("a measure agreed anew keeps what was agreed before; from two windows the second reads what the first agreed", async () => {
  await scene.start();
  const at = `/my/plan/measures/${await scene.writeMeasure("Søke bolig", { owner: "other", name: "Siv", due: "1.12.2026" })}`;
  const [one, two] = [
    await scene.fill(`${at}/version`, /version$/),
    await scene.fill(`${at}/version`, /version$/),
  ];
  assert.equal(one.fields["due"], "1.12.2026");
  await scene.post(one, { due: "1.2.2027" });
  const late = await scene.post(two, { owner: "me" });
  assert.equal(late.status, 409);
  assert.match(late.text, /Slik står tiltaket nå.*Siv.*mandag 1\. februar 2027/s);
  const form = formTo(late.text, /version$/);
  assert.equal((await scene.post(form)).status, 303);
  assert.match(
    await scene.page(at),
    /Det som er skrevet før.*Du\. Frist tirsdag 1\. desember.*Siv\. Frist mandag 1\. februar.*Siv\. Frist tirsdag 1\. desember/s,
  );
});

test("the pages speak nynorsk and English too", async () => {
  await scene.start();
  await scene.writeMeasure("Gå tur", { owner: "other", name: "Bo", due: "1.11.2026" });
  assert.match((await scene.get("/my/nn/plan")).text, /Dette ventar du på.*24 dagar over/s);
  assert.match(
    (await scene.get("/my/en/plan")).text,
    /What you are waiting for.*Bo should have done this by Sunday 1 November.*24 days past/s,
  );
});
