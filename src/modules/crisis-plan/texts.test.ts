import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { newKey } from "#platform/http/once.ts";
import { formTo } from "#test/browser-form.ts";
import { openCrisisScene } from "#test/crisis-scene.ts";
import { demoCast } from "../../../demo/cast.ts";
import { places } from "./parts.ts";

let scene: Awaited<ReturnType<typeof openCrisisScene>>;
before(async () => {
  scene = await openCrisisScene();
});
after(() => scene.close());
beforeEach(() => scene.clear());

test("a person writes how to be met, whom to call and what they wish, and the database holds it sealed", async () => {
  await scene.write("signs", { words: "Jeg slutter å svare." });
  await scene.write("contact", {
    name: "Nabo Nils",
    telephone: "998 87 766",
    words: "At jeg er syk",
    rank: "2",
  });
  await scene.write("contact", { name: "Søster Siri", telephone: "444 33 222", words: "Alt", rank: "1" });
  await scene.write("wish", { stance: "no", words: "Haldol", why: "Jeg ble stiv av det sist." });
  const html = await scene.page("/my/crisis-plan");
  assert.match(html, /Tidlige tegn.*Jeg slutter å svare/s);
  assert.match(html, /1\. Søster Siri.*tel:44433222.*Kan få vite: Alt.*2\. Nabo Nils/s);
  assert.match(html, /Nei.*Haldol.*Fordi: Jeg ble stiv av det sist/s);
  assert.match(html, /Planen er ikke bindende.*psykisk helsevernloven § 4-2.*§ 4-4 a/s);
  assert.match(html, /Versjon 4, sist endret/);
  for (const { sealed } of await scene.rows("select sealed from care.crisis_text"))
    assert.doesNotMatch(Buffer.from(sealed as Uint8Array).toString("latin1"), /svare|Siri|444|Haldol|name/);
});

test("not to accept coercion is a whole answer; what harms least must be said where one says that something does", async () => {
  const at = "/my/crisis-plan/texts/new?place=coercion";
  const nothing = await scene.send(at, /texts$/);
  assert.equal(nothing.status, 422);
  assert.match(nothing.text, /role="alert".*href="#stance".*Velg det du vil si/s);
  const empty = await scene.send(at, /texts$/, { stance: "least" });
  assert.equal(empty.status, 422);
  assert.match(empty.text, /Skriv hva som er minst ille/);
  await scene.write("coercion", { stance: "none" });
  assert.match(await scene.page("/my/crisis-plan"), /Hvis noen vurderer tvang.*Jeg godtar ikke tvang\./s);
});

test("what is missing is said, what was typed stays on the page and as a draft, and nothing is saved", async () => {
  const at = "/my/crisis-plan/texts/new?place=contact";
  const wrong = await scene.send(at, /texts$/, { telephone: "12 34 56 78", rank: "x" });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /href="#name".*Skriv navnet.*12 34 56 78/s);
  assert.match(wrong.text, /Skriv et tall fra 1 til 99/);
  assert.equal((await scene.rows("select id from care.crisis_text")).length, 0);
  assert.match(await scene.page(at), /Dette skrev du sist.*12 34 56 78/s);
  // Another place's form has nothing of it.
  assert.doesNotMatch(await scene.page("/my/crisis-plan/texts/new?place=wish"), /Dette skrev du sist/);
  await scene.write("contact", { name: "Nils", rank: "1" });
  assert.doesNotMatch(await scene.page(at), /Dette skrev du sist/);
});

test("who must not know is for its owner alone, whatever is posted", async () => {
  await scene.write("must-not-know", { words: "Far", hide: "" });
  const rows = await scene.rows("select place, hidden from care.crisis_text");
  assert.deepEqual(rows, [{ place: "must-not-know", hidden: true }]);
  await assert.rejects(scene.rows("update care.crisis_text set hidden = false"), /check constraint/);
});

test("sent ten times it is one text, and begun in three windows at once it is one plan", async () => {
  const form = await scene.fill("/my/crisis-plan/texts/new?place=helps", /texts$/, { words: "Ti ganger" });
  const answers = await Promise.all(Array.from({ length: 10 }, () => scene.post(form)));
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([303]));
  assert.equal((await scene.rows("select id from care.crisis_text")).length, 1);
  await scene.clear();
  await Promise.all([1, 2, 3].map(() => scene.post(form, { key: newKey() })));
  assert.equal((await scene.rows("select id from care.crisis_plan")).length, 1);
  assert.equal((await scene.rows("select id from care.crisis_text")).length, 3);
});

test("every version stays to be read, and any of them can be set back as a newer one, shown to no more than now", async () => {
  const at = `/my/crisis-plan/texts/${await scene.write("contact", { name: "Den første", rank: "3" })}`;
  await scene.send(`${at}/version`, /version$/, { name: "Den andre", rank: "1", hide: "yes" });
  await scene.send(`${at}/version`, /version$/, { name: "Den andre", rank: "1", hide: "yes" });
  assert.match(await scene.page(at), /Den andre.*Tidligere versjoner.*Den første/s);
  assert.equal((await scene.send(at, /reversion$/)).status, 303);
  assert.match(await scene.page(at), /Den første.*Satt tilbake til versjonen.*Den andre.*Den første/s);
  assert.deepEqual(await scene.rows("select n, rank, hidden, repeats from care.crisis_text order by n"), [
    { n: 1, rank: 3, hidden: false, repeats: null },
    { n: 2, rank: 1, hidden: true, repeats: null },
    { n: 3, rank: 3, hidden: true, repeats: 1 },
  ]);
  assert.deepEqual(await scene.rows("select version from care.crisis_plan"), [{ version: 3 }]);
});

test("two windows write on the same text: the second reads the first's words, keeps its own, and may save them as newer", async () => {
  const at = `/my/crisis-plan/texts/${await scene.write("helps", { words: "Slik sto det" })}`;
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
  assert.equal((await scene.rows("select id from care.crisis_text")).length, 2);
  // Whoever leaves it there and comes back meets the same two texts.
  assert.match(await scene.page(`${at}/version`), /Fra det ene vinduet.*Fra det andre vinduet/s);
  assert.equal((await scene.post(formTo(late.text, /version$/))).status, 303);
  assert.match(await scene.page(at), /Fra det andre vinduet.*Fra det ene vinduet.*Slik sto det/s);
});

test("taking away has its own page, and with all its versions it can be had back", async () => {
  const at = `/my/crisis-plan/texts/${await scene.write("pets", { words: "Katten Pus" })}`;
  assert.match(await scene.page(`${at}/removal`), /Du kan hente det tilbake i 30 dager/);
  const version = await scene.fill(`${at}/version`, /version$/, { words: "Endret etterpå" });
  await scene.send(`${at}/removal`, /removal$/);
  assert.match(await scene.page("/my/crisis-plan"), /Tatt bort.*Katten Pus/s);
  const late = await scene.post(version);
  assert.equal(late.status, 409);
  assert.match(late.text, /Hent den tilbake før du endrer den.*Endret etterpå/s);
  await scene.send(at, /restoration$/);
  assert.match(await scene.page(at), /Katten Pus/);
  assert.doesNotMatch(await scene.page("/my/crisis-plan"), /Tatt bort/);
});

test("another person's text, one's own at work, and none at all are the same: not found", async () => {
  const id = await scene.write("signs", { words: "Ikke for Noor" });
  const noor = await scene.cookieOf("noor", false);
  const said = async (path: string) => {
    const { status, text } = await scene.get(path, noor);
    return `${status} ${text}`;
  };
  const absent = await said(`/my/crisis-plan/texts/${randomUUID()}`);
  assert.match(absent, /^404/);
  for (const noun of ["", "/version", "/removal"])
    assert.equal(await said(`/my/crisis-plan/texts/${id}${noun}`), absent, noun);
  const fields = { key: newKey(), words: "Tatt over", to: "1", version: "1" };
  for (const noun of ["version", "reversion", "removal", "restoration"])
    assert.equal(
      (await scene.visitor.post(`/my/crisis-plan/texts/${id}/${noun}`, fields, noor)).status,
      404,
      noun,
    );
  assert.equal((await scene.get("/my/crisis-plan/texts/new?place=nowhere")).status, 404);
  const work = await scene.cookieOf("bo", true);
  assert.equal(
    (await scene.get("/my/crisis-plan", work)).headers.get("location"),
    "/my/role?return=%2Fmy%2Fcrisis-plan",
  );
  assert.match(await scene.page("/my/crisis-plan"), /Ikke for Noor/);
});

test("whoever is known less surely is told how to come to the plan, the same whether there is one or not", async () => {
  const low = async () => {
    const set = (to: string) =>
      scene.rows("update platform.session set assurance = $2 where person_id = $1", [demoCast.ada.id, to]);
    await set("low");
    const html = (await scene.page("/my/crisis-plan")).replaceAll(/name="key" value="[^"]*"/g, "");
    await set("high");
    return html;
  };
  const first = await low();
  assert.match(first, /Logg inn med elektronisk ID for å se eller skrive kriseplanen/);
  await scene.write("signs", { words: "Der" });
  assert.equal(await low(), first);
});

test("where in a crisis plan a text stands are the same words on the page and in the database", async () => {
  const [row] = await scene.rows(
    `select pg_get_constraintdef(oid) as said from pg_constraint where contype = 'c'
      and conrelid = 'care.crisis_text'::regclass and pg_get_constraintdef(oid) like '%place = ANY%'`,
  );
  const words = [...String(row?.["said"]).matchAll(/'([^']+)'::text/g)].map(([, word]) => word);
  assert.deepEqual(words.sort(), [...places].sort());
});

test("the pages speak nynorsk and English too", async () => {
  await scene.write("coercion", { stance: "none" });
  assert.match(await scene.page("/my/nn/crisis-plan"), /Eg godtek ikkje tvang.*Planen er ikkje bindande/s);
  assert.match(await scene.page("/my/en/crisis-plan"), /I do not accept coercion.*not legally binding/s);
});
