import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { newKey } from "#platform/http/once.ts";
import { formTo } from "#test/browser-form.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { type CastName, demoCast, demoUnits } from "../../../demo/cast.ts";
import { consent } from "./index.ts";
import { sharedWithMe } from "./store/openings.ts";

let scene: Awaited<ReturnType<typeof openVoiceScene>>;
let ada: string;
let noor: string;
before(async () => {
  scene = await openVoiceScene(consent.routes);
  ada = await scene.cookieOf("ada", false);
  noor = await scene.cookieOf("noor", false);
});
after(() => scene.close());
beforeEach(async () => {
  for (const table of ["consent", "introduction", "block", "wrong_code"])
    await scene.rows(`delete from consent.${table}`);
});

const get = async (path: string, cookie = ada) => (await scene.visitor.get(path, cookie)).text;
const post = (path: string, fields: Record<string, string> = {}, cookie = ada) =>
  scene.visitor.post(path, { key: newKey(), ...fields }, cookie);

/** The code that somebody is shown, as oneself or at work. */
const codeOf = async (name: CastName, atWork = false) => {
  const { text } = await post("/my/sharing-code", {}, await scene.cookieOf(name, atWork));
  const [, groups = ""] = /class="mv-code[^"]*">(.*?)<\/p>/s.exec(text) ?? [];
  return groups.replace(/<[^>]*>|\s/g, "");
};
/** Goes through all the steps, each with the form that the one before shows. */
const share = async (who: Record<string, string>, what: Record<string, string> = {}) => {
  const second = await post("/my/consents/new", who);
  const filled = formTo(second.text, /review$/).fields;
  const review = await post("/my/consents/review", {
    ...filled,
    topic: "daily-life",
    purpose: "support",
    ...what,
  });
  const { action, fields } = formTo(review.text, /consents$/);
  const done = await scene.visitor.post(action, fields, ada);
  assert.equal(done.status, 303, done.text);
  return { review: review.text, at: done.headers.get("location") ?? "" };
};
const sees = async (name: CastName, atWork: boolean) =>
  (await scene.as(name, atWork, sharedWithMe)).map(({ topic, purpose, valid_to }) => [
    topic,
    purpose,
    valid_to,
  ]);

test("a person names a next of kin by the code that is shown to her, and lets her see one topic for one month", async () => {
  const code = await codeOf("noor");
  assert.match(code, /^[0-9A-Z]{12}$/);
  const { review, at } = await share({ to: "code", code: ` ${code.toLowerCase()} ` });
  assert.match(
    review,
    /Noor Oppdiktet kan lese «Hverdagen min» fra i dag til og med fredag 25\. desember, for å være der for deg\./,
  );
  assert.match(review, /Hver gang noen leser, blir det skrevet ned/);
  assert.match(await get(at), /Noor Oppdiktet kan lese «Hverdagen min»/);
  assert.deepEqual(await sees("noor", false), [["daily-life", "support", "2026-12-25"]]);
  assert.deepEqual(await sees("kari", false), []);
  // Once known she is found without a code, and can be given more.
  assert.match(await get("/my/consents/new"), /Noor Oppdiktet.*Har vist deg en kode/s);
  await share({ to: `person:${demoCast.noor.id}` }, { topic: "contact", length: "open" });
  assert.equal((await sees("noor", false)).length, 2);
});

test("a code works once, and every code that opens nothing is answered alike", async () => {
  const code = await codeOf("noor");
  const kari = await scene.cookieOf("kari", false);
  await post("/my/consents/new", { to: "code", code });
  const answer = async (typed: string) => {
    const { status, text } = await post("/my/consents/new", { to: "code", code: typed }, kari);
    return `${status} ${text.replaceAll(typed, "CODE")}`;
  };
  const used = await answer(code);
  assert.match(used, /^422 .*Denne koden åpner ikke noe/s);
  const slip = `${code.slice(0, -1)}${code.endsWith("A") ? "B" : "A"}`;
  assert.equal(await answer(slip), used);
  const ended = await codeOf("bo", true);
  await codeOf("bo", true);
  assert.equal(await answer(ended), used, "a newer code ends the older");
  const old = await codeOf("noor");
  await scene.rows("update consent.introduction set valid_until = now() - interval '1 second'");
  assert.equal(await answer(old), used);
  // Typed again by the same hands it is still theirs: a page that is reloaded loses nothing.
  assert.equal((await post("/my/consents/new", { to: "code", code })).status, 200);
});

test("ten wrong codes in an hour are all that one may try, also at once, and then even a right one waits", async () => {
  const right = await codeOf("noor");
  const wrong = await codeOf("bo", true);
  await scene.rows("update consent.introduction set ended_at = now() where shown_by = $1", [demoCast.bo.id]);
  const tries = await Promise.all(
    Array.from({ length: 14 }, () => post("/my/consents/new", { to: "code", code: wrong })),
  );
  const said = (words: RegExp) => tries.filter(({ text }) => words.test(text)).length;
  assert.deepEqual([said(/åpner ikke noe/), said(/Vent en time/)], [10, 4]);
  const waits = await post("/my/consents/new", { to: "code", code: right });
  assert.match(waits.text, /Vent en time/);
  await scene.rows("update consent.wrong_code set at = at - interval '61 minutes'");
  assert.equal((await post("/my/consents/new", { to: "code", code: right })).status, 200);
});

test("an employee who shows a code at work is found at work, and sees it there and not at home", async () => {
  const { review } = await share({ to: "code", code: await codeOf("bo", true) }, { purpose: "care" });
  assert.match(review, /Bo Prøvesen, fagleder på Lyngtun kan lese/);
  assert.equal((await sees("bo", true)).length, 1);
  assert.deepEqual(await sees("bo", false), []);
  assert.deepEqual(await sees("siv", true), []);
});

test("a place is chosen whole or in part", async () => {
  const unit = demoUnits.lyngtun.id;
  await share({ to: "place", unit });
  assert.equal((await sees("siv", true)).length, 1);
  assert.equal((await sees("bo", true)).length, 1);
  await scene.rows("delete from consent.consent");
  await share({ to: "place", unit }, { group: `role:unit-leader@${unit}` });
  assert.equal((await sees("siv", true)).length, 1);
  assert.deepEqual(await sees("bo", true), []);
});

test("what is missing is asked for, in the field's own words, and nothing is shared", async () => {
  assert.match((await post("/my/consents/new")).text, /role="alert".*Velg hvem du vil dele med/s);
  const to = `unit:${demoUnits.lyngtun.id}`;
  const wrong = async (fields: Record<string, string>) => {
    const { status, text } = await post("/my/consents/review", { to, ...fields });
    assert.equal(status, 422);
    return text;
  };
  const good = { topic: "contact", purpose: "care", length: "month" };
  assert.match(await wrong({ ...good, topic: "" }), /Velg hvilket tema/);
  assert.match(await wrong({ ...good, topic: "everything" }), /Velg hvilket tema/);
  assert.match(await wrong({ ...good, from: "24.11.2026" }), /Skriv en dag som ikke er over/);
  assert.match(await wrong({ ...good, length: "day", day: "24.11.2026" }), /Skriv den siste dagen/);
  assert.match(await wrong({ ...good, day: "1.12.2026" }), /Du har skrevet en siste dag/);
  assert.match(await wrong({ ...good, group: `unit:${demoUnits.fossen.id}` }), /Velg hvem der/);
  // Nobody is chosen by an id alone: one must know them.
  for (const stranger of [demoCast.kari.id, randomUUID()])
    assert.match(
      (await post("/my/consents", { ...good, to: `person:${stranger}` })).text,
      /Velg hvem du vil dele med/,
    );
  assert.deepEqual(await scene.rows("select id from consent.consent"), []);
});

test("sharing ends in one act, quietly, at the next request; the list offers to take it back", async () => {
  await share({ to: "code", code: await codeOf("noor") });
  const before_ = await scene.rows("select * from platform.message");
  const { action, fields } = formTo(
    (await get("/my/consents")).replaceAll('<form method="post"', '<form class="mv-form" method="post"'),
    /withdrawal$/,
  );
  await scene.visitor.post(action, fields, ada);
  assert.deepEqual(await sees("noor", false), []);
  assert.deepEqual(await scene.rows("select * from platform.message"), before_, "nobody is told");
  const list = await get("/my/consents");
  assert.match(list, /Du deler ikke lenger: Noor Oppdiktet kan lese «Hverdagen min»/);
  const undo = formTo(
    list.replaceAll('<form method="post"', '<form class="mv-form" method="post"'),
    /resumption$/,
  );
  await scene.visitor.post(undo.action, undo.fields, ada);
  assert.deepEqual(await sees("noor", false), [["daily-life", "support", "2026-12-25"]]);
  assert.doesNotMatch(await get("/my/consents"), /Du deler ikke lenger/);
});

test("only whoever ticks that it may be told tells it, and then not what it was", async () => {
  const { at } = await share({ to: "code", code: await codeOf("noor") });
  await post(`${at}/withdrawal`, { tell: "yes" });
  const told = await scene.rows("select person_id, kind from platform.message");
  assert.deepEqual(told, [{ person_id: demoCast.noor.id, kind: "sharing-ended" }]);
  assert.equal(consent.messages?.("sharing-ended", "nb")?.text, "Noen har sluttet å dele noe med deg.");
  await scene.rows("delete from platform.message");
});

test("a sharing is made shorter or for fewer, never longer or for more", async () => {
  const { at } = await share({ to: "place", unit: demoUnits.lyngtun.id }, { length: "year" });
  assert.equal((await post(`${at}/narrowing`)).status, 422);
  assert.equal((await post(`${at}/narrowing`, { length: "open" })).status, 422);
  assert.equal((await post(`${at}/narrowing`, { length: "day", day: "1.1.2028" })).status, 422);
  assert.equal((await post(`${at}/narrowing`, { group: `unit:${demoUnits.fossen.id}` })).status, 422);
  assert.equal((await sees("bo", true)).length, 1);
  const less = await post(`${at}/narrowing`, {
    length: "week",
    group: `role:unit-leader@${demoUnits.lyngtun.id}`,
  });
  assert.equal(less.status, 303);
  assert.deepEqual(await sees("siv", true), [["daily-life", "support", "2026-12-02"]]);
  assert.deepEqual(await sees("bo", true), []);
  assert.equal((await post(`${at}/narrowing`, { length: "week" })).status, 409, "what has ended stays ended");
});

test("a sharing without an end is asked about after a year, and goes on if nothing is answered", async () => {
  const { at } = await share({ to: "place", unit: demoUnits.lyngtun.id }, { length: "open" });
  assert.doesNotMatch(await get("/my/consents"), /Skal dette fortsatt gjelde/);
  await scene.rows("update consent.consent set given_at = given_at - interval '13 months'");
  assert.match(await get("/my/consents"), /Skal dette fortsatt gjelde/);
  assert.equal((await sees("bo", true)).length, 1);
  assert.equal((await post(`${at}/confirmation`)).status, 303);
  assert.doesNotMatch(await get("/my/consents"), /Skal dette fortsatt gjelde/);
});

test("a person shuts out somebody by name in one act, also from what the place may see, and lets them in again", async () => {
  await share({ to: "place", unit: demoUnits.lyngtun.id });
  assert.doesNotMatch(
    await get("/my/blocks"),
    /Sperr for Bo/,
    "whom one has nothing to do with is not listed",
  );
  assert.equal((await post("/my/blocks", { person: demoCast.bo.id })).status, 404);
  await post("/my/consents/new", { to: "code", code: await codeOf("bo", true) });
  const page = (await get("/my/blocks")).replaceAll(
    '<form method="post"',
    '<form class="mv-form" method="post"',
  );
  const form = formTo(page, /blocks$/);
  assert.equal(form.fields["person"], demoCast.bo.id);
  await scene.visitor.post(form.action, form.fields, ada);
  assert.deepEqual(await sees("bo", true), []);
  assert.equal((await sees("siv", true)).length, 1);
  const after_ = (await get("/my/blocks")).replaceAll(
    '<form method="post"',
    '<form class="mv-form" method="post"',
  );
  assert.match(after_, /Bo Prøvesen ser ikke noe av ditt fra nå av/);
  assert.doesNotMatch(await get("/my/consents/new"), /Bo Prøvesen/);
  const end = formTo(after_, /end$/);
  await scene.visitor.post(end.action, end.fields, ada);
  assert.equal((await sees("bo", true)).length, 1);
});

test("another's sharing is not found by anybody, and at work nothing is one's own", async () => {
  const { at } = await share({ to: "code", code: await codeOf("noor") });
  const absent = `/my/consents/${randomUUID()}`;
  for (const noun of ["", "/withdrawal", "/narrowing", "/resumption", "/confirmation"]) {
    const ask = (path: string) => (noun ? post(path + noun, {}, noor) : scene.visitor.get(path, noor));
    const [one, other] = [await ask(at), await ask(absent)];
    assert.deepEqual([one.status, one.text], [404, other.text], noun);
  }
  const work = await scene.cookieOf("bo", true);
  assert.equal((await post("/my/consents/new", { to: "place" }, work)).status, 404);
  assert.match((await scene.visitor.get("/my/consents", work)).headers.get("location") ?? "", /^\/my\/role/);
  assert.equal((await sees("noor", false)).length, 1);
});
