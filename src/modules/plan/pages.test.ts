import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { newKey } from "#platform/http/once.ts";
import { formsOf } from "#test/browser-form.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { demoCast } from "../../../demo/cast.ts";
import { plan } from "./index.ts";

let scene: Awaited<ReturnType<typeof openVoiceScene>>;
let ada: string;
before(async () => {
  scene = await openVoiceScene(plan.routes);
  ada = await scene.cookieOf("ada", false);
});
after(() => scene.close());
beforeEach(async () => {
  await scene.rows("delete from care.plan");
  await scene.rows("delete from platform.draft");
});

const get = (path: string, cookie = ada) => scene.visitor.get(path, cookie);
const page = async (path: string) => (await get(path)).text;
/** The form of a page that posts there, whatever it looks like, filled in further and sent. */
const fill = async (path: string, action: RegExp, more: Record<string, string> = {}) => {
  const html = (await page(path)).replaceAll(/<form (?![^>]*class=)/g, '<form class="mv-form" ');
  const form = formsOf(html).find((one) => action.test(one.action));
  assert.ok(form, `${path} has no form to ${action}`);
  return { action: form.action, fields: { ...form.fields, ...more } as Record<string, string> };
};
const send = async (path: string, action: RegExp, more: Record<string, string> = {}) => {
  const form = await fill(path, action, more);
  return scene.visitor.post(form.action, form.fields, ada);
};
const start = async (template = "full") => {
  const answer = await send("/my/plan", /\/my\/plan$/, { template });
  assert.equal(answer.status, 303, answer.text);
};
const threads = async (place: string) =>
  (
    await scene.rows(
      "select distinct thread_id as id, min(written_at) over (partition by thread_id) as at from care.plan_text where place = $1 order by at",
      [place],
    )
  ).map((row) => String(row["id"]));
const write = async (words: string, more: Record<string, string> = {}) => {
  const answer = await send("/my/plan/texts/new", /texts$/, { place: "goal", words, ...more });
  assert.equal(answer.status, 303, answer.text);
  return (await threads(more["place"] ?? "goal")).at(-1) ?? "";
};
const writeMeasure = async (words: string, more: Record<string, string> = {}) => {
  const answer = await send("/my/plan/measures/new", /measures$/, { words, owner: "nobody", ...more });
  assert.equal(answer.status, 303, answer.text);
  return (await threads("measure")).at(-1) ?? "";
};
const trail = async () =>
  (await scene.rows("select act from platform.trail order by at, id")).map((row) => row["act"]);

test("whoever has no plan is told what one is and what the law gives, and starts one alone in one act", async () => {
  const html = await page("/my/plan");
  assert.match(
    html,
    /Du trenger ingen tjeneste for å begynne.*§ 2-5.*forskrift om individuell plan § 4.*§ 9/s,
  );
  const nothing = await send("/my/plan", /\/my\/plan$/);
  assert.equal(nothing.status, 422);
  assert.match(nothing.text, /role="alert".*href="#template"/s);
  await start("short");
  assert.match(await page("/my/plan"), /Planen er din.*Skriv noe i planen/s);
  const rows = await scene.rows("select person_id, started_by from care.plan");
  assert.deepEqual(rows, [{ person_id: demoCast.ada.id, started_by: demoCast.ada.id }]);
  assert.deepEqual(await trail(), ["plan"]);
});

test("started in two windows it is one plan", async () => {
  const form = await fill("/my/plan", /\/my\/plan$/, { template: "full" });
  const answers = await Promise.all(
    [newKey(), newKey(), newKey()].map((key) =>
      scene.visitor.post(form.action, { ...form.fields, key }, ada),
    ),
  );
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303, 303],
  );
  assert.equal((await scene.rows("select id from care.plan")).length, 1);
});

test("a person writes goals and needs in own words by area of life, and the database holds them sealed", async () => {
  await start();
  await write("Jeg vil ut av huset hver dag.", { area: "daily-life" });
  await write("Noen å gå sammen med.", { place: "need", area: "daily-life" });
  const html = await page("/my/plan");
  assert.match(
    html,
    /Hverdagen min.*Mitt mål.*Jeg vil ut av huset.*Dette trenger jeg.*Noen å gå sammen med/s,
  );
  const rows = await scene.rows("select sealed from care.plan_text");
  for (const row of rows)
    assert.doesNotMatch(Buffer.from(row["sealed"] as Uint8Array).toString("latin1"), /huset|sammen/);
});

test("what is missing is said, what was typed stays on the page and as a draft, and nothing is saved", async () => {
  await start("short");
  const wrong = await send("/my/plan/texts/new", /texts$/, { words: "Halvferdig tanke" });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /role="alert".*href="#place".*Halvferdig tanke/s);
  assert.doesNotMatch(wrong.text, /Samarbeid jeg trenger/, "a short plan asks for goals alone");
  assert.equal((await scene.rows("select id from care.plan_text")).length, 0);
  assert.match(await page("/my/plan/texts/new"), /Dette skrev du sist.*Halvferdig tanke/s);
  await write("Ferdig tanke");
  assert.doesNotMatch(await page("/my/plan/texts/new"), /Halvferdig/);
});

test("sent ten times it is one text", async () => {
  await start();
  const form = await fill("/my/plan/texts/new", /texts$/, { place: "goal", words: "Ti ganger" });
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => scene.visitor.post(form.action, form.fields, ada)),
  );
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([303]));
  assert.equal((await scene.rows("select id from care.plan_text")).length, 1);
});

test("every version stays to be read, and any of them can be set back as a newer one", async () => {
  await start();
  const at = `/my/plan/texts/${await write("Den første", { area: "body" })}`;
  await send(`${at}/version`, /version$/, { words: "Den andre", area: "mind" });
  await send(`${at}/version`, /version$/, { words: "Den andre", area: "mind" });
  assert.match(await page(at), /Den andre.*Tidligere versjoner.*Den første/s);
  const back = await send(at, /reversion$/);
  assert.equal(back.status, 303);
  const html = await page(at);
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
  await start();
  const at = `/my/plan/texts/${await write("Slik sto det")}`;
  const [one, two] = [await fill(`${at}/version`, /version$/), await fill(`${at}/version`, /version$/)];
  await scene.visitor.post(one.action, { ...one.fields, words: "Fra det ene vinduet" }, ada);
  const late = await scene.visitor.post(two.action, { ...two.fields, words: "Fra det andre vinduet" }, ada);
  assert.equal(late.status, 409);
  assert.match(
    late.text,
    /Dette står i planen nå.*Fra det ene vinduet.*Dette skrev du.*Fra det andre vinduet/s,
  );
  assert.equal((await scene.rows("select id from care.plan_text")).length, 2);
  // Whoever leaves it there and comes back meets the same two texts.
  assert.match(await page(`${at}/version`), /Fra det ene vinduet.*Fra det andre vinduet/s);
  const [form] = formsOf(late.text).filter(({ action }) => /version$/.test(action));
  const saved = await scene.visitor.post(form?.action ?? "", form?.fields ?? {}, ada);
  assert.equal(saved.status, 303, saved.text);
  assert.match(await page(at), /Fra det andre vinduet.*Fra det ene vinduet.*Slik sto det/s);
});

test("taking away has its own page, and with all its versions it can be had back", async () => {
  await start();
  const at = `/my/plan/texts/${await write("Snart borte")}`;
  assert.match(await page(`${at}/removal`), /Du kan hente det tilbake i 30 dager/);
  await send(`${at}/removal`, /removal$/);
  assert.match(await page("/my/plan"), /Tatt bort.*Snart borte/s);
  const late = await send(`${at}/version`, /version$/, { words: "Endret etterpå" });
  assert.equal(late.status, 409);
  assert.match(late.text, /Hent den tilbake før du endrer den.*Endret etterpå/s);
  await send(at, /restoration$/);
  assert.doesNotMatch(await page("/my/plan"), /Tatt bort/);
  assert.match(await page(at), /Snart borte/);
});

test("a measure past its day stands first, with the name of whoever owes it and for how many days", async () => {
  await start("short");
  await writeMeasure("Gå tur på onsdager", { owner: "me" });
  await writeMeasure("Svare på søknaden", {
    owner: "other",
    name: "Per Påhitt",
    due: "20.11.2026",
    waiting: "Nav",
  });
  await writeMeasure("Søke om støttekontakt", { owner: "other", name: "Liv Påhitt", due: "30.10.2026" });
  const html = await page("/my/plan");
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
  await start();
  const wrong = await send("/my/plan/measures/new", /measures$/, {
    words: "Ringe",
    owner: "other",
    due: "31.2.2027",
  });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /href="#name".*value="31\.2\.2027"/s);
  assert.match(wrong.text, /Skriv datoen som dag\.måned\.år/);
  assert.match(await page("/my/plan/measures/new"), /Dette skrev du sist.*Ringe/s);
});

test("how far a measure has come and how its person finds it are written anew each time, and what is done is waited for no more", async () => {
  await start();
  const at = `/my/plan/measures/${await writeMeasure("Ordne tannlege", { due: "1.11.2026" })}`;
  await send(at, /step$/, { status: "under-way", day: "10.11.2026" });
  await send(at, /rating$/, { score: "2", words: "Jeg har ikke hørt noe." });
  await send(at, /rating$/, { score: "8" });
  assert.match(await page("/my/plan"), /Dette venter du på.*Ordne tannlege/s);
  await send(at, /step$/, { status: "completed" });
  const whole = await page("/my/plan");
  assert.doesNotMatch(whole, /Dette venter du på/);
  assert.match(whole, /Ordne tannlege.*Gjort, onsdag 25\. november.*8 av 10/s);
  assert.match(
    await page(at),
    /Det som er skrevet før.*Gjort, onsdag 25\. november.*I gang, tirsdag 10\. november.*8 av 10.*2 av 10.*Jeg har ikke hørt noe/s,
  );
  const none = await send(at, /rating$/, { words: "Uten tall" });
  assert.equal(none.status, 422);
  assert.match(none.text, /Velg et tall fra 0 til 10.*Uten tall/s);
});

test("a measure agreed anew keeps what was agreed before; from two windows the second reads what the first agreed", async () => {
  await start();
  const at = `/my/plan/measures/${await writeMeasure("Søke bolig", { owner: "other", name: "Siv", due: "1.12.2026" })}`;
  const [one, two] = [await fill(`${at}/version`, /version$/), await fill(`${at}/version`, /version$/)];
  assert.equal(one.fields["due"], "1.12.2026");
  await scene.visitor.post(one.action, { ...one.fields, due: "1.2.2027" }, ada);
  const late = await scene.visitor.post(two.action, { ...two.fields, owner: "me" }, ada);
  assert.equal(late.status, 409);
  assert.match(late.text, /Slik står tiltaket nå.*Siv.*mandag 1\. februar 2027/s);
  const [form] = formsOf(late.text).filter(({ action }) => /version$/.test(action));
  assert.equal((await scene.visitor.post(form?.action ?? "", form?.fields ?? {}, ada)).status, 303);
  assert.match(
    await page(at),
    /Det som er skrevet før.*Du\. Frist tirsdag 1\. desember.*Siv\. Frist mandag 1\. februar.*Siv\. Frist tirsdag 1\. desember/s,
  );
});

test("ended, nothing can be written and one's own words stay on the page; taken up again, everything is there", async () => {
  await start();
  const id = await write("Målet mitt");
  const measure = await writeMeasure("Tiltaket");
  const [text, version, step] = [
    await fill("/my/plan/texts/new", /texts$/, { place: "goal", words: "For sent" }),
    await fill(`/my/plan/texts/${id}/version`, /version$/, { words: "For sent" }),
    await fill(`/my/plan/measures/${measure}`, /step$/, { status: "completed" }),
  ];
  const gone = await fill(`/my/plan/texts/${id}/removal`, /removal$/);
  assert.match(await page("/my/plan/ending"), /Ingenting blir slettet/);
  const ended = await send("/my/plan/ending", /ending$/);
  const past = ended.headers.get("location") ?? "";
  for (const { action, fields } of [text, version]) {
    const late = await scene.visitor.post(action, fields, ada);
    assert.equal(late.status, 409, action);
    assert.match(late.text, /Planen er avsluttet, så dette er ikke lagret.*For sent/s);
  }
  for (const { action, fields } of [step, gone])
    assert.equal((await scene.visitor.post(action, fields, ada)).status, 409, action);
  assert.match(await page(past), /Du avsluttet denne planen.*Målet mitt.*Tiltaket/s);
  assert.match(await page("/my/plan"), /Start planen min.*Tidligere planer/s);
  await send(past, /resumption$/);
  assert.match(await page("/my/plan"), /Målet mitt.*Tiltaket/s);
  assert.match(await page("/my/plan/texts/new"), /Dette skrev du sist.*For sent/s);
});

test("while another plan runs an ended one is read, and cannot be taken up", async () => {
  await start();
  await write("Fra i fjor");
  const form = await fill("/my/plan/ending", /ending$/);
  const past = (await scene.visitor.post(form.action, form.fields, ada)).headers.get("location") ?? "";
  const resume = await fill(past, /resumption$/);
  await start("short");
  assert.match(await page(past), /Du har en plan i gang.*Fra i fjor/s);
  const refused = await scene.visitor.post(resume.action, { ...resume.fields, key: newKey() }, ada);
  assert.equal(refused.status, 409);
  assert.match(refused.text, /Avslutt den før du tar opp igjen/);
  // The old page of ending ends the plan that was on it, and none that was begun since.
  await scene.visitor.post(form.action, { ...form.fields, key: newKey() }, ada);
  assert.equal((await scene.rows("select id from care.plan where ended_at is null")).length, 1);
});

test("the period and the day of going through it are the person's to set, in the order of the calendar", async () => {
  await start();
  const wrong = await send("/my/plan/frame", /frame$/, { from: "1.3.2027", to: "1.1.2027" });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /Siste dag må være etter første dag.*value="1\.3\.2027"/s);
  await send("/my/plan/frame", /frame$/, { from: "1.1.2027", to: "31.12.2027", revise: "1.6.2027" });
  assert.match(
    await page("/my/plan"),
    /fra fredag 1\. januar 2027 til fredag 31\. desember 2027.*gås gjennom tirsdag 1\. juni 2027/s,
  );
});

test("another person's plan, one's own at work, and none at all are the same: not found", async () => {
  await start();
  const [goal, measure] = [await write("Ikke for Noor"), await writeMeasure("Heller ikke dette")];
  const [own] = await scene.rows("select id from care.plan");
  const noor = await scene.cookieOf("noor", false);
  const said = async (path: string) => {
    const { status, text } = await get(path, noor);
    return `${status} ${text}`;
  };
  const absent = await said(`/my/plan/texts/${randomUUID()}`);
  assert.match(absent, /^404/);
  const pages = [
    `/my/plan/texts/${goal}`,
    `/my/plan/texts/${goal}/version`,
    `/my/plan/texts/${goal}/removal`,
    `/my/plan/measures/${measure}`,
    `/my/plan/measures/${measure}/version`,
    `/my/plans/${own?.["id"]}`,
  ];
  for (const path of pages) assert.equal(await said(path), absent, path);
  const acts = [
    ...["version", "reversion", "removal", "restoration"].map((noun) => `/my/plan/texts/${goal}/${noun}`),
    ...["version", "step", "rating"].map((noun) => `/my/plan/measures/${measure}/${noun}`),
    `/my/plans/${own?.["id"]}/resumption`,
    "/my/plan/texts",
    "/my/plan/measures",
    "/my/plan/ending",
  ];
  const fields = { key: newKey(), plan: String(own?.["id"]), words: "Tatt over", to: "1", version: "1" };
  for (const path of acts) assert.equal((await scene.visitor.post(path, fields, noor)).status, 404, path);
  const work = await scene.cookieOf("bo", true);
  assert.equal((await get("/my/plan", work)).headers.get("location"), "/my/role?return=%2Fmy%2Fplan");
  assert.equal((await scene.visitor.post("/my/plan", { key: newKey(), template: "full" }, work)).status, 404);
  assert.match(await page("/my/plan"), /Ikke for Noor/);
});

test("whoever is known less surely is told how to come to the plan, the same whether there is one or not", async () => {
  const low = async () => {
    await scene.rows("update platform.session set assurance = 'low' where person_id = $1", [demoCast.ada.id]);
    const html = await page("/my/plan");
    const posted = await scene.visitor.post("/my/plan", { key: newKey(), template: "full" }, ada);
    await scene.rows("update platform.session set assurance = 'high' where person_id = $1", [
      demoCast.ada.id,
    ]);
    return [html.replaceAll(/name="key" value="[^"]*"/g, ""), posted.status];
  };
  const before_ = await low();
  assert.match(String(before_[0]), /Logg inn med elektronisk ID for å se eller lage planen din/);
  assert.equal(before_[1], 404);
  await start();
  await write("Målet mitt");
  assert.deepEqual(await low(), before_);
});

test("the pages speak nynorsk and English too", async () => {
  await start();
  await writeMeasure("Gå tur", { owner: "other", name: "Bo", due: "1.11.2026" });
  assert.match((await get("/my/nn/plan")).text, /Dette ventar du på.*24 dagar over/s);
  assert.match(
    (await get("/my/en/plan")).text,
    /What you are waiting for.*Bo should have done this by Sunday 1 November.*24 days past/s,
  );
});
