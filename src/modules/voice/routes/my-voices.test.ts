import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { formTo } from "#test/browser-form.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { answer, question } from "../service-acts.ts";
import { openName } from "../store.ts";
import { myVoiceRoutes } from "./my-voices.tsx";

let scene: Awaited<ReturnType<typeof openVoiceScene>>;
let ada: string;
let noor: string;

before(async () => {
  scene = await openVoiceScene(myVoiceRoutes);
  ada = await scene.cookieOf("ada", false);
  noor = await scene.cookieOf("noor", false);
});
after(() => scene.close());

const not = {
  text: "Huset er fullt.",
  outcome: "not",
  degree: 2,
  degreeReason: "",
  caseId: null,
  caseTitle: "",
  measure: null,
} as const;

test("a signed-in giver does each act once, and the page after it says so", async () => {
  const voice = await scene.give("ada", "Jeg vil ha en fast kontakt.");
  await scene.service("siv", voice, (tx, a, file, when) => answer(tx, a, file, not, when));
  const path = `/my/voices/${voice.id}`;
  const page = await scene.visitor.get(path, ada);
  assert.equal(page.status, 200);
  assert.match(page.text, /Lyngtun svarte: Vi gjør det ikke, fordi/);
  assert.match(page.text, /Godtar du svaret\?/);
  const form = formTo(page.text, /effect-view$/);
  const fields = { ...form.fields, seen: "no", seen_words: "Det var plass i går." };
  const sent = await Promise.all(
    Array.from({ length: 10 }, () => scene.visitor.post(form.action, fields, ada)),
  );
  assert.deepEqual(
    [...new Set(sent.map((s) => `${s.status} ${s.headers.get("location")}`))],
    [`303 ${path}#done`],
  );
  const entries = await scene.rows(
    "select kind, at from participation.voice_entry where voice_id = $1 and by = 'giver'",
    [voice.id],
  );
  assert.deepEqual(entries, [{ kind: "effect-view", at: scene.clock.now }]);
  const done = await scene.visitor.get(path, ada);
  assert.match(done.text, /id="done".*Svaret ditt er lagret/s);
  assert.match(done.text, /Du sier at du ikke godtar svaret\. Lyngtun må svare senest/);
  scene.clock.now = new Date(scene.clock.now.getTime() + 5 * 60_000);
  assert.doesNotMatch((await scene.visitor.get(path, ada)).text, /id="done"/);
});

test("other words under a used form come back with the text, to be sent if one wants to", async () => {
  const voice = await scene.give("ada", "To ganger.");
  const form = formTo((await scene.visitor.get(`/my/voices/${voice.id}`, ada)).text, /addition$/);
  assert.equal(
    (await scene.visitor.post(form.action, { ...form.fields, addition: "Først." }, ada)).status,
    303,
  );
  const other = await scene.visitor.post(form.action, { ...form.fields, addition: "Så." }, ada);
  assert.equal(other.status, 409);
  const kept = formTo(other.text, /addition$/);
  assert.equal(kept.fields["addition"], "Så.");
  assert.equal((await scene.visitor.post(kept.action, kept.fields, ada)).status, 303);
});

test("somebody else's voice and one that is not there give the same bytes, to read and to act on", async () => {
  const voice = await scene.give("ada", "Bare min.");
  const absent = voice.id.replace(/^.{8}/, "00000000");
  assert.equal((await scene.visitor.get(`/my/voices/${voice.id}`, ada)).status, 200);
  const { fields } = formTo((await scene.visitor.get(`/my/voices/${voice.id}`, ada)).text, /addition$/);
  for (const noun of ["", "/withdrawal", "/take-out-pdf", "/take-out-json"]) {
    const [hidden, none] = [
      await scene.visitor.get(`/my/voices/${voice.id}${noun}`, noor),
      await scene.visitor.get(`/my/voices/${absent}${noun}`, noor),
    ];
    assert.deepEqual([hidden.status, hidden.text], [404, none.text]);
  }
  for (const noun of ["addition", "withdrawal", "reopening"]) {
    const [hidden, none] = [
      await scene.visitor.post(`/my/voices/${voice.id}/${noun}`, { ...fields, addition: "x" }, noor),
      await scene.visitor.post(`/my/voices/${absent}/${noun}`, { ...fields, addition: "x" }, noor),
    ];
    assert.deepEqual([hidden.status, hidden.text], [404, none.text]);
  }
  assert.equal((await scene.visitor.get("/my/voices/not-an-id", noor)).status, 404);
  assert.deepEqual(
    await scene.rows("select 1 from participation.voice_entry where voice_id = $1", [voice.id]),
    [],
  );
});

test("a colleague does not act as a giver, not even on what comes to the own unit", async () => {
  const voice = await scene.give("ada", "Til Lyngtun.");
  const siv = await scene.cookieOf("siv", true);
  const { fields } = formTo((await scene.visitor.get(`/my/voices/${voice.id}`, ada)).text, /addition$/);
  const tried = await scene.visitor.post(
    `/my/voices/${voice.id}/addition`,
    { ...fields, addition: "x" },
    siv,
  );
  assert.equal(tried.status, 404);
});

test("the list says of each voice where it stands and what one waits for, questions first", async () => {
  const before = await scene.give("noor", "Maten er kald. Hver dag.");
  const asked = await scene.give("noor", "Det er kaldt på rommet.", "confidential");
  await scene.service("siv", asked, (tx, a, file, when) => question(tx, a, file, "Hvilket rom?", when));
  const list = await scene.visitor.get("/my/voices", noor);
  assert.ok(list.text.indexOf("Det er kaldt på rommet") < list.text.indexOf("Maten er kald"));
  assert.match(list.text, /Fortrolig · Lyngtun/);
  assert.match(list.text, /har spurt deg om noe før de svarer/);
  assert.match(list.text, new RegExp(`href="/my/voices/${before.id}">.*?Maten er kald<`, "s"));
  assert.match(list.text, /Klokka står/);
  assert.doesNotMatch(list.text, /Bare min/);
  const none = await scene.visitor.get("/my/voices", await scene.cookieOf("kari", false));
  assert.match(none.text, /Det du har sagt uten navn, står ikke her/);
});

test("who has opened the name behind a confidential voice stands on its giver's page", async () => {
  const voice = await scene.give("ada", "I fortrolighet.", "confidential");
  const path = `/my/voices/${voice.id}`;
  assert.match((await scene.visitor.get(path, ada)).text, /Ingen har åpnet navnet ditt/);
  const opened = await scene.as("mia", true, (tx) => openName(tx, voice.id));
  assert.equal(opened?.name, "Ada Eksempel");
  assert.match((await scene.visitor.get(path, ada)).text, /Mia Diktet, som brukerkontakt, åpnet navnet ditt/);
});

test("whoever withdraws is told first what happens, and can undo it until the text is gone", async () => {
  const voice = await scene.give("ada", "Angrer kanskje.");
  const review = await scene.visitor.get(`/my/voices/${voice.id}/withdrawal`, ada);
  assert.match(review.text, /Ingenting er trukket ennå/);
  assert.match(review.text, /søndag 6\. desember 2026/);
  const form = formTo(review.text, /withdrawal$/);
  assert.equal((await scene.visitor.post(form.action, form.fields, ada)).status, 303);
  const page = await scene.visitor.get(`/my/voices/${voice.id}`, ada);
  assert.match(page.text, /Du har trukket saken\. Lyngtun ser den ikke lenger\./);
  const back = formTo(page.text, /reopening$/);
  assert.equal((await scene.visitor.post(back.action, back.fields, ada)).status, 303);
  assert.match((await scene.visitor.get(`/my/voices/${voice.id}`, ada)).text, /Lyngtun må svare/);
});
