import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import { newKey } from "#platform/http/once.ts";
import { href } from "#platform/texts/index.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { type CastName, demoCast, demoOrganisation } from "../../../demo/cast.ts";
import { consent } from "./index.ts";
import { addAsk, mayAsk, myAsks } from "./store/asks.ts";
import { sharedWithMe } from "./store/openings.ts";

let scene: Awaited<ReturnType<typeof openVoiceScene>>;
let ada: string;
let bo: string;
before(async () => {
  scene = await openVoiceScene(consent.routes);
  ada = await scene.cookieOf("ada", false);
  bo = await scene.cookieOf("bo", true);
});
after(() => scene.close());
beforeEach(async () => {
  for (const table of ["ask", "consent", "introduction", "block", "wrong_code"])
    await scene.rows(`delete from consent.${table}`);
  await scene.rows("delete from people.ask_limit");
  await scene.rows("delete from platform.message");
});

const get = async (path: string, cookie = ada) => (await scene.visitor.get(path, cookie)).text;
const post = (path: string, fields: Record<string, string> = {}, cookie = ada) =>
  scene.visitor.post(path, { key: newKey(), ...fields }, cookie);
const codeOf = async (name: CastName) => {
  const { text } = await post("/my/sharing-code", {}, await scene.cookieOf(name, false));
  const [, groups = ""] = /class="mv-code[^"]*">(.*?)<\/p>/s.exec(text) ?? [];
  return groups.replace(/<[^>]*>|\s/g, "");
};
const question = {
  topic: "medication",
  purpose: "care",
  for: "unit",
  why: "Vi skal snakke om medisinene på torsdag.",
};
const ask = async (fields: Record<string, string> = {}) => {
  const answer = await post(
    "/my/asks",
    { ...question, to: "code", code: await codeOf("ada"), ...fields },
    bo,
  );
  assert.equal(answer.status, 303, answer.text);
  const [row] = await scene.rows("select id from consent.ask order by asked_at desc limit 1");
  return String(row?.["id"]);
};
const limit = (atMost: string) =>
  scene.rows(
    "insert into people.ask_limit (organisation_id, id, person_id, at_most) values ($1, $2, $3, $4)",
    [demoOrganisation.id, randomUUID(), demoCast.ada.id, atMost],
  );
const askLimitsIn = (tx: Tx) => tx.all(raw(sql`select 1 from people.ask_limit`));
const asks = async () => (await scene.rows("select 1 from consent.ask")).length;
const askAbout = (topic: string, cookie = bo) =>
  post("/my/asks", { ...question, topic, to: demoCast.ada.id }, cookie);
const standing = async () => (await scene.as("bo", true, myAsks)).map((one) => one.standing);
const shared = async () =>
  (await scene.as("bo", true, sharedWithMe)).map(({ topic, valid_to }) => [topic, valid_to]);
const waits = () =>
  scene.as("ada", false, async (tx, acting) => {
    const rows = [];
    for (const { question: asked, told } of consent.tasks?.asMyself ?? [])
      rows.push(...told(await tx.all(asked(scene.today(), 40)), acting, scene.today(), "nb"));
    return rows.map(({ title, href: to }) => [title, to]);
  });

test("an employee to whom a person has shown a code asks with a reason; the person reads who, what and why, and is told neutrally", async () => {
  const id = await ask();
  assert.deepEqual(await waits(), [
    ["Bo Prøvesen, fagleder på Lyngtun spør om å få lese «Medisiner»", href("nb", `/my/asks/${id}`)],
  ]);
  const page = await get(`/my/asks/${id}`);
  assert.match(page, /Vi skal snakke om medisinene på torsdag/);
  assert.match(page, /De vil bruke det for å hjelpe deg/);
  const [told] = await scene.rows("select kind from platform.message");
  assert.equal(consent.messages?.(String(told?.["kind"]), "nb")?.text, "Noen spør deg om noe.");
  assert.deepEqual(await standing(), ["open"]);
});

test("a yes opens what was asked for, or less of it; the asker sees it and no message is left behind", async () => {
  const id = await ask();
  const answer = await post(`/my/asks/${id}/answer`, { answer: "yes", group: "one", length: "week" });
  assert.match(answer.headers.get("location") ?? "", /^\/my\/consents\//);
  assert.deepEqual(await shared(), [["medication", "2026-12-02"]]);
  assert.deepEqual(await scene.as("siv", true, sharedWithMe), [], "only the one who asked");
  assert.deepEqual(await standing(), ["yes"]);
  assert.deepEqual(
    await scene.rows("select 1 from platform.message where person_id = $1", [demoCast.bo.id]),
    [],
  );
  assert.deepEqual(await waits(), []);
  // Withdrawn it looks like what was never answered.
  await post(`${answer.headers.get("location")}/withdrawal`);
  assert.deepEqual(await standing(), ["open"]);
});

test("a no that may not be told, not now, and no answer at all are the same to whoever asks; a no that may be told is told", async () => {
  const answered = async (fields: Record<string, string>) => {
    await scene.rows("delete from consent.ask");
    const id = await ask();
    assert.equal((await post(`/my/asks/${id}/answer`, fields)).status, 303);
    return (await get("/my/asks", bo)).replaceAll(/name="key" value="[^"]*"/g, "");
  };
  const unanswered = await answered({ answer: "later" });
  assert.match(unanswered, /Ikke besvart/);
  assert.equal(await answered({ answer: "no" }), unanswered);
  assert.match(await answered({ answer: "no", tell: "yes" }), /Nei\./);
});

test("what was put off waits no more, and can be answered all the same", async () => {
  const id = await ask();
  await post(`/my/asks/${id}/answer`, { answer: "later" });
  assert.deepEqual(await waits(), []);
  assert.match(await get("/my/asks"), /Du ville vente med disse/);
  await post(`/my/asks/${id}/answer`, { answer: "yes" });
  assert.equal((await shared()).length, 1);
  // Answered twice, the first answer stands.
  await post(`/my/asks/${id}/answer`, { answer: "no" });
  assert.equal((await shared()).length, 1);
});

test("nobody is asked who shares nothing with one and has shown no code, and nobody twice a month for the same", async () => {
  for (const stranger of [demoCast.ada.id, randomUUID()])
    assert.match((await post("/my/asks", { ...question, to: stranger }, bo)).text, /Velg hvem du vil spørre/);
  await ask();
  const again = await post("/my/asks", { ...question, to: demoCast.ada.id }, bo);
  assert.equal(again.status, 422);
  assert.match(again.text, /Du har spurt om dette den siste måneden/);
  assert.match(again.text, /Vi skal snakke om medisinene på torsdag/, "what was written is kept");
  await scene.rows("update consent.introduction set taken_at = taken_at - interval '31 days'");
  assert.match(
    (await post("/my/asks", { ...question, topic: "plan", to: demoCast.ada.id }, bo)).text,
    /Velg hvem du vil spørre/,
  );
  assert.equal((await post("/my/asks", question, ada)).status, 404, "as oneself one asks nobody");
});

test("whoever is shut out asks into the void, and cannot tell it from not being answered", async () => {
  await limit("any");
  await ask();
  await post("/my/blocks", { person: demoCast.bo.id });
  assert.deepEqual(await waits(), []);
  assert.doesNotMatch(await get("/my/asks"), /Bo Prøvesen/);
  await scene.rows("delete from platform.message");
  const silent = await post("/my/asks", { ...question, topic: "plan", to: demoCast.ada.id }, bo);
  assert.equal(silent.status, 303);
  assert.deepEqual(await standing(), ["open", "open"]);
  assert.deepEqual(await waits(), []);
  assert.deepEqual(await scene.rows("select 1 from platform.message"), []);
});

test("a question to somebody else is not found, and not answered by anybody", async () => {
  const id = await ask();
  const noor = await scene.cookieOf("noor", false);
  const absent = await scene.visitor.get(`/my/asks/${randomUUID()}`, noor);
  const theirs = await scene.visitor.get(`/my/asks/${id}`, noor);
  assert.deepEqual([theirs.status, theirs.text], [404, absent.text]);
  assert.equal((await post(`/my/asks/${id}/answer`, { answer: "yes" }, noor)).status, 404);
  assert.equal((await post(`/my/asks/${id}/answer`, { answer: "yes" }, bo)).status, 404);
  assert.deepEqual(await standing(), ["open"]);
});

test("whoever has said nothing is asked once a week, by all of them together, and the one who is turned away learns no more than that", async () => {
  const siv = await scene.cookieOf("siv", true);
  await ask();
  await post("/my/asks", { ...question, topic: "", to: "code", code: await codeOf("ada") }, siv);
  const turnedAway = async (topic: string) => {
    const { status, text } = await askAbout(topic, siv);
    assert.equal(status, 422);
    assert.match(text, /Det går ikke an å spørre akkurat nå/);
    assert.match(text, /Vi skal snakke om medisinene på torsdag/, "what was written is kept");
    assert.doesNotMatch(text, /Bo Prøvesen/);
    return text.replaceAll(/name="key" value="[^"]*"/g, "");
  };
  const asked = await turnedAway("plan");
  await scene.rows("delete from consent.ask");
  await limit("never");
  assert.equal(await turnedAway("plan"), asked, "never looks like asked already");
  assert.equal(await asks(), 0);
  assert.deepEqual(
    await scene.rows("select 1 from platform.trail where act = 'ask' and person_id = $1", [demoCast.siv.id]),
    [],
  );
});

test("the limit that was said last holds: a week, a month, as often as needed; what was asked before it can still be answered", async () => {
  const id = await ask();
  const daysLater = (days: number) =>
    scene.rows("update consent.ask set asked_at = now() - make_interval(days => $1)", [days]);
  await daysLater(6);
  assert.equal((await askAbout("plan")).status, 422);
  await daysLater(8);
  await limit("month");
  assert.equal((await askAbout("plan")).status, 422);
  await limit("week");
  assert.equal((await askAbout("plan")).status, 303);
  await limit("any");
  assert.equal((await askAbout("crisis")).status, 303);
  await limit("never");
  assert.equal((await askAbout("daily-life")).status, 422);
  assert.equal(await asks(), 3);
  assert.equal((await post(`/my/asks/${id}/answer`, { answer: "yes" })).status, 303);
  assert.equal((await shared()).length, 1);
});

test("of two who ask at once one is heard, and so in the database itself", async () => {
  await post("/my/asks", { ...question, topic: "", to: "code", code: await codeOf("ada") }, bo);
  const met = await Promise.all(["plan", "crisis", "daily-life"].map((topic) => askAbout(topic)));
  assert.deepEqual(met.map(({ status }) => status).toSorted(), [303, 422, 422]);
  const straight = {
    personId: demoCast.ada.id,
    topic: "economy",
    purpose: "care",
    why: "x",
    to: "unit",
  } as const;
  assert.equal(await scene.as("bo", true, (tx) => addAsk(tx, straight)), "burden");
  assert.equal(await asks(), 1);
});

test("whoever is shut out meets the limit as others do and uses up nobody's turn; nobody reads the limit or learns it of a stranger", async () => {
  const siv = await scene.cookieOf("siv", true);
  await ask();
  await post("/my/blocks", { person: demoCast.bo.id });
  const again = await askAbout("plan");
  assert.deepEqual([again.status, /Det går ikke an å spørre akkurat nå/.test(again.text)], [422, true]);
  await post("/my/asks", { ...question, topic: "", to: "code", code: await codeOf("ada") }, siv);
  assert.equal((await askAbout("plan", siv)).status, 303, "what was not heard was no burden");
  await limit("any");
  for (const [who, atWork, seen] of [
    ["bo", true, 0],
    ["siv", true, 0],
    ["noor", false, 0],
    ["ada", false, 1],
  ] as const)
    assert.equal((await scene.as(who, atWork, (tx) => askLimitsIn(tx))).length, seen, who);
  assert.equal(await scene.as("siv", true, (tx) => mayAsk(tx, demoCast.ada.id)), true);
  assert.equal(await scene.as("siv", true, (tx) => mayAsk(tx, demoCast.noor.id)), false, "a stranger");
});
