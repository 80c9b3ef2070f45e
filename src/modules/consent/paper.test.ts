import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { newKey } from "#platform/http/once.ts";
import { pagesOf, skipWithoutPdftotext as skip, textOf } from "#platform/pdf/fixtures/text-of.ts";
import { renderPdf } from "#platform/pdf/index.ts";
import { langs } from "#platform/texts/index.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { type CastName, demoCast, demoOrganisation, demoUnits } from "../../../demo/cast.ts";
import { codeHash, newCode } from "./code.ts";
import { consent } from "./index.ts";
import { consentFormLetter } from "./letters/consent-form.ts";
import { withdrawalSheet } from "./letters/withdrawal-sheet.ts";
import { addBlock } from "./store/blocks.ts";
import { showCode } from "./store/introductions.ts";
import { sharedWithMe } from "./store/openings.ts";

let scene: Awaited<ReturnType<typeof openVoiceScene>>;
let ada: string;
before(async () => {
  scene = await openVoiceScene(consent.routes);
  ada = await scene.cookieOf("ada", false);
});
after(() => scene.close());
beforeEach(async () => {
  for (const table of ["consent", "introduction", "block", "wrong_code"])
    await scene.rows(`delete from consent.${table}`);
  await scene.rows("delete from platform.message");
});

let n = 0;
/** A code that somebody has on paper, or shows on a screen. */
const codeOf = async (name: CastName, kind: "paper" | "screen", atWork = false) => {
  const code = kind === "paper" ? newCode("paper", Buffer.alloc(10, ++n)) : newCode("screen");
  const hash = codeHash(scene.house.config, kind, code);
  await scene.as(name, atWork, (tx) =>
    showCode(tx, { organisationId: demoOrganisation.id, kind, hash, validHours: 24 }),
  );
  return code;
};
const sheet = { topic: "contact", purpose: "care", length: "month", unit: demoUnits.lyngtun.id };
const enter = async (fields: Record<string, string>, by: CastName = "bo") =>
  scene.visitor.post(
    "/my/consent-entry",
    { key: newKey(), channel: "paper", ...sheet, ...fields },
    await scene.cookieOf(by, true),
  );
const sees = async (name: CastName, atWork: boolean) => (await scene.as(name, atWork, sharedWithMe)).length;

test("a person prints a sheet with a code of its own; asked for twice in one go it is the same sheet", async () => {
  const key = newKey();
  const text = async (k: string) => {
    const answer = await scene.visitor.post("/my/consents/paper", { key: k }, ada);
    assert.equal(answer.headers.get("content-type"), "application/pdf");
    return answer.text;
  };
  await text(key);
  await text(key);
  assert.equal((await scene.rows("select id from consent.introduction")).length, 1, "the same sheet twice");
  await text(newKey());
  assert.equal(
    (await scene.rows("select id from consent.introduction")).length,
    2,
    "no two sheets share one",
  );
});

test("the sheets for sharing and for stopping ask what the screen asks, in every language, on two sides", {
  skip,
}, async () => {
  const help = { numbers: [{ number: "116 123", what: "Hjelp" }], checked: "20. november 2026" };
  const code = newCode("paper", Buffer.alloc(10, 200));
  for (const letter of [consentFormLetter, withdrawalSheet])
    for (const lang of langs) {
      const pdf = await renderPdf(letter(lang, { organisation: "Storelv kommune", code, help }));
      const words = textOf(pdf);
      assert.equal(pagesOf(pdf), 2, lang);
      for (const group of code.match(/.{1,4}/g) ?? []) assert.ok(words.includes(group), `${lang}: ${group}`);
      assert.match(words, /116 123/);
    }
  const sheet = await scene.visitor.post("/my/consents/paper", { key: newKey(), sheet: "withdrawal" }, ada);
  assert.equal(sheet.headers.get("content-type"), "application/pdf");
});

test("an employee enters what a person ticked on paper; the person is told, sees by whom, and has the receipt", async () => {
  const done = await enter({ code: await codeOf("ada", "paper") });
  assert.equal(done.status, 201);
  assert.match(done.text, /Samtykket fra Ada Eksempel er ført inn/);
  assert.match(done.text, /Ført inn av Bo Prøvesen/);
  assert.equal(await sees("siv", true), 1);
  const [told] = await scene.rows("select kind, subject_id, person_id from platform.message");
  assert.deepEqual([told?.["kind"], told?.["person_id"]], ["consent-entered", demoCast.ada.id]);
  const page = await scene.visitor.get(`/my/consents/${told?.["subject_id"]}`, ada);
  assert.match(page.text, /Du ga dette på papir\. Bo Prøvesen førte det inn/);
  await scene.visitor.post(`/my/consents/${told?.["subject_id"]}/withdrawal`, { key: newKey() }, ada);
  assert.equal(await sees("siv", true), 0, "and the person ends it like any other");
});

test("by telephone the same, with the code on the person's own sheet, also for a next of kin who has shown a code", async () => {
  const done = await enter({
    channel: "telephone",
    code: await codeOf("ada", "paper"),
    unit: "",
    recipient: await codeOf("noor", "screen"),
  });
  assert.equal(done.status, 201, done.text);
  assert.match(done.text, /Noor Oppdiktet kan lese/);
  assert.equal(await sees("noor", false), 1);
  assert.equal(await sees("bo", true), 0);
});

test("nobody enters a consent that is for nobody but themselves", async () => {
  // Liv works alone at her office; a code of her own is hers as well.
  const alone = await enter({ code: await codeOf("ada", "paper"), unit: demoUnits.tildeling.id }, "liv");
  assert.match(alone.text, /Dette ville bare gjelde deg selv/);
  const own = await enter(
    { code: await codeOf("ada", "paper"), unit: "", recipient: await codeOf("liv", "screen", true) },
    "liv",
  );
  assert.match(own.text, /Dette ville bare gjelde deg selv/);
  assert.deepEqual(await scene.rows("select id from consent.consent"), []);
  const other = await enter({ code: await codeOf("ada", "paper"), unit: demoUnits.tildeling.id });
  assert.equal(other.status, 201, "a colleague elsewhere enters it");
});

test("a sheet works once; used, old, ended, one's own and one that is nobody's are the same", async () => {
  const code = await codeOf("ada", "paper");
  await enter({ code });
  const answer = async (typed: string, by: CastName = "siv") => {
    const { status, text } = await enter({ code: typed }, by);
    return `${status} ${text.replaceAll(typed, "CODE").replaceAll(/name="key" value="[^"]*"/g, "")}`;
  };
  const used = await answer(code);
  assert.match(used, /^422 .*Denne koden åpner ikke noe/s);
  assert.equal(await answer(newCode("paper", Buffer.alloc(10, 250))), used);
  const old = await codeOf("ada", "paper");
  await scene.rows("update consent.introduction set valid_until = now() - interval '1 minute'");
  assert.equal(await answer(old), used);
  assert.equal(await answer(await codeOf("siv", "paper")), used, "nobody enters for oneself");
  const shut = await codeOf("ada", "paper");
  await scene.as("ada", false, (tx) => addBlock(tx, demoOrganisation.id, demoCast.siv.id));
  assert.equal(await answer(shut), used, "whom the person has shut out meets no code");
  assert.equal((await enter({ code: shut })).status, 201);
});

test("what is missing is asked for and kept; sent twice it is entered once; nobody enters as oneself", async () => {
  const wrong = await enter({ code: "", topic: "", unit: "", purpose: "" });
  assert.equal(wrong.status, 422);
  for (const words of [
    /Skriv koden som står på arket/,
    /Velg hva de vil dele/,
    /Velg stedet, eller skriv koden/,
  ])
    assert.match(wrong.text, words);
  const fields = { key: newKey(), code: await codeOf("ada", "paper") };
  assert.deepEqual([(await enter(fields)).status, (await enter(fields)).status], [201, 303]);
  assert.equal((await scene.rows("select id from consent.consent")).length, 1);
  assert.equal((await scene.visitor.post("/my/consent-entry", { ...fields, ...sheet }, ada)).status, 404);
});
