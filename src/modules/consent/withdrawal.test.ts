import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { addDays } from "#platform/clock/index.ts";
import { newKey } from "#platform/http/once.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { type CastName, demoCast, demoOrganisation, demoUnits } from "../../../demo/cast.ts";
import { codeHash, newCode } from "./code.ts";
import { consent } from "./index.ts";
import type { Recipient } from "./recipient.ts";
import { addBlock } from "./store/blocks.ts";
import { addConsent, consentsOf, endConsent } from "./store/consents.ts";
import { enterConsent, showCode } from "./store/introductions.ts";
import { sharedWithMe } from "./store/openings.ts";
import { enterWithdrawal, stoppable } from "./store/withdrawals.ts";
import type { Topic } from "./topics.ts";

let scene: Awaited<ReturnType<typeof openVoiceScene>>;
let ada: string;
const lyngtun = demoUnits.lyngtun.id;
const atLyngtun: Recipient = { kind: "unit", unitId: lyngtun };
const toNoor: Recipient = { kind: "person", personId: demoCast.noor.id, unitId: null };
before(async () => {
  scene = await openVoiceScene(consent.routes, undefined, [consent]);
  ada = await scene.cookieOf("ada", false);
});
after(() => scene.close());
beforeEach(async () => {
  for (const table of ["consent", "withdrawal_entry", "introduction", "block", "wrong_code", "objection"])
    await scene.rows(`delete from consent.${table}`);
  for (const table of ["message", "once", "trail"]) await scene.rows(`delete from platform.${table}`);
});

const give = (topic: Topic, to: Recipient, until = null as ReturnType<typeof scene.today> | null) =>
  scene.as("ada", false, (tx) =>
    addConsent(tx, {
      organisationId: demoOrganisation.id,
      personId: demoCast.ada.id,
      topic,
      purpose: "care",
      to,
      from: scene.today(),
      until,
    }),
  );
let n = 0;
/** A code on a sheet of somebody's. */
const sheetOf = async (name: CastName) => {
  const code = newCode("paper", Buffer.alloc(10, ++n));
  const hash = codeHash(scene.house.config, "paper", code);
  const of = { organisationId: demoOrganisation.id, kind: "paper", hash, validHours: 24 } as const;
  await scene.as(name, false, (tx) => showCode(tx, of));
  return code;
};
const usual = { when: "now", channel: "telephone", received: demoCast.bo.id };
const enter = async (fields: Record<string, string>, by: CastName = "bo") =>
  scene.visitor.post(
    "/my/withdrawal-entry",
    { key: newKey(), ...usual, received: demoCast[by].id, ...fields },
    await scene.cookieOf(by, true),
  );
/** A page without what is new each time. */
const bare = (text: string) => text.replaceAll(/name="key" value="[^"]*"|nonce="[^"]*"/g, "");
const onList = (topic: Topic) => ({ what: `${demoCast.ada.id}:${topic}` });
const sees = async (name: CastName, atWork: boolean) =>
  (await scene.as(name, atWork, sharedWithMe)).map((one) => one.topic);
const list = (by: CastName) => scene.as(by, true, stoppable);

test("what somebody says on the telephone holds at the next request; she sees who entered it and who took it", async () => {
  await give("treatment", atLyngtun);
  await give("contact", atLyngtun);
  const done = await enter({ ...onList("treatment"), received: demoCast.siv.id });
  assert.equal(done.status, 201, done.text);
  assert.match(done.text, /Det Ada Eksempel sa, er ført inn/);
  assert.deepEqual(await sees("siv", true), ["contact"], "nothing more than what she said");
  const [told] = await scene.rows("select kind, person_id, subject_id from platform.message");
  assert.deepEqual([told?.["kind"], told?.["person_id"]], ["withdrawal-entered", demoCast.ada.id]);
  assert.equal((await scene.rows("select id from platform.message")).length, 1, "and nobody else is told");
  const page = await scene.visitor.get(`/my/withdrawal-entries/${told?.["subject_id"]}`, ada);
  assert.match(page.text, /Du sa det på telefon .*til Siv Tenkt\. Bo Prøvesen på Lyngtun.* førte det inn/s);
  assert.match(page.text, /Alle som jobber på Lyngtun kan lese/);
  for (const [name, atWork] of [
    ["noor", false],
    ["bo", true],
    ["siv", true],
  ] as const) // prettier
    assert.equal(
      (
        await scene.visitor.get(
          `/my/withdrawal-entries/${told?.["subject_id"]}`,
          await scene.cookieOf(name, atWork),
        )
      ).status === 200,
      false,
      name,
    );
});

test("she says that it was wrong: the privacy officer is to go through it, and only she opens it again", async () => {
  const id = await give("treatment", atLyngtun);
  await enter(onList("treatment"));
  const [entry] = await scene.rows("select id from consent.withdrawal_entry");
  const at = `/my/looked/${entry?.["id"]}/objection`;
  assert.match((await scene.visitor.get(at, ada)).text, /førte inn at du slutter å dele noe/);
  const said = await scene.visitor.post(at, { key: newKey(), words: "Jeg har ikke ringt." }, ada);
  assert.equal(said.status, 303, said.text);
  const [objection] = await scene.rows("select actor_person_id, words from consent.objection");
  assert.deepEqual(Object.values(objection ?? {}), [demoCast.bo.id, "Jeg har ikke ringt."]);
  const bo = await scene.cookieOf("bo", true);
  assert.equal(
    (await scene.visitor.post(`/my/consents/${id}/resumption`, { key: newKey() }, bo)).status,
    404,
  );
  assert.deepEqual(await sees("siv", true), [], "nobody at work opens it");
  await scene.visitor.post(`/my/consents/${id}/resumption`, { key: newKey() }, ada);
  assert.deepEqual(await sees("siv", true), ["treatment"]);
});

test("a last day that somebody chose makes it shorter and never longer, for the same ones", async () => {
  const soon = addDays(scene.today(), 3);
  await give("treatment", atLyngtun);
  await give("crisis", atLyngtun, soon);
  const later = addDays(scene.today(), 10);
  for (const topic of ["treatment", "crisis"] as const)
    assert.equal((await enter({ ...onList(topic), when: "day", day: later, channel: "spoken" })).status, 201);
  const running = (await scene.as("ada", false, (tx) => consentsOf(tx, demoCast.ada.id))).filter(
    (c) => !c.ended_at,
  );
  assert.deepEqual(running.map((c) => [c.topic, c.valid_to, c.recipient_kind, c.given_by]).sort(), [
    ["crisis", soon, "unit", demoCast.ada.id],
    ["treatment", later, "unit", demoCast.ada.id],
  ]);
  assert.deepEqual((await sees("siv", true)).sort(), ["crisis", "treatment"]);
});

test("an employee sees only what is shared with their own place and what they entered themselves", async () => {
  await give("treatment", atLyngtun);
  await give("economy", { kind: "unit", unitId: demoUnits.tildeling.id });
  await give("contact", toNoor);
  await give("crisis", { kind: "person", personId: demoCast.siv.id, unitId: lyngtun });
  assert.deepEqual(
    (await list("bo")).map((one) => one.topic),
    ["treatment"],
  );
  assert.deepEqual(
    (await list("liv")).map((one) => one.topic),
    ["economy"],
  );
  assert.deepEqual((await list("siv")).map((one) => one.topic).sort(), ["crisis", "treatment"]);
  assert.deepEqual(await list("tor"), [], "whoever leads above");
  for (const topic of ["economy", "contact", "crisis", "plan"] as const)
    assert.match((await enter(onList(topic))).text, /Velg hva de slutter å dele/, topic);
  const forged = (topic: Topic) =>
    scene.as("bo", true, (tx) =>
      enterWithdrawal(tx, {
        what: { personId: demoCast.ada.id, topic },
        until: null,
        channel: "paper",
        saidOn: scene.today(),
        receivedBy: demoCast.bo.id,
      }),
    );
  assert.deepEqual([await forged("economy"), await forged("plan")], [null, null], "past the page, neither");
  assert.equal((await scene.rows("select id from consent.consent where ended_at is not null")).length, 0);
});

test("what one has entered for others stays on one's list alike, also when the person has stopped it or shut one out", async () => {
  const code = codeHash(scene.house.config, "paper", await sheetOf("ada"));
  const screen = newCode("screen");
  const recipient = codeHash(scene.house.config, "screen", screen);
  await scene.as("noor", false, (tx) =>
    showCode(tx, { organisationId: demoOrganisation.id, kind: "screen", hash: recipient, validHours: 1 }),
  );
  const given = await scene.as("bo", true, (tx) =>
    enterConsent(tx, {
      code,
      topic: "crisis",
      purpose: "support",
      unitId: null,
      recipient,
      until: null,
      channel: "paper",
    }),
  );
  assert.ok(given.outcome === "entered");
  const before = await list("bo");
  assert.deepEqual(
    before.map((one) => [one.topic, one.recipient]),
    [["crisis", "Noor Oppdiktet"]],
  );
  assert.deepEqual(await list("siv"), [], "a colleague has nothing of it");
  await scene.as("ada", false, (tx) => endConsent(tx, given.id, "withdrawal", false));
  assert.deepEqual(await list("bo"), before);
  await scene.as("ada", false, (tx) => addBlock(tx, demoOrganisation.id, demoCast.bo.id));
  assert.deepEqual(await list("bo"), before);
  const answer = async () => bare((await enter({ what: given.id })).text);
  const ended = await answer();
  assert.match(ended, /Det Ada Eksempel sa, er ført inn/);
  await scene.rows("delete from consent.withdrawal_entry");
  await scene.rows("update consent.consent set ended_at = null, ended_by = null, ended_how = null");
  assert.equal(await answer(), ended, "the same whether or not it ran");
  assert.deepEqual(await sees("noor", false), []);
  assert.deepEqual(await list("bo"), [], "off the list by one's own entry");
});

test("with a sheet's code any place enters it, for all, one place or those outside; nothing is told of what there was", async () => {
  const rows = [
    ["all", "all", ""],
    ["treatment", "all", ""],
    ["all", "unit", lyngtun],
    ["all", "persons", ""],
  ] as const;
  const left: unknown[] = [];
  const answers = new Set<string>();
  for (const [topic, scope, unit] of rows) {
    await scene.rows("delete from consent.consent");
    await give("treatment", atLyngtun);
    await give("contact", atLyngtun);
    await give("treatment", toNoor);
    const done = await enter({ with: "code", code: await sheetOf("ada"), topic, scope, unit }, "liv");
    assert.equal(done.status, 201, done.text);
    answers.add(bare(done.text));
    left.push([(await sees("siv", true)).sort(), await sees("noor", false)]);
  }
  assert.deepEqual(left, [
    [[], []],
    [["contact"], []],
    [[], ["treatment"]],
    [["contact", "treatment"], []],
  ]);
  await scene.rows("delete from consent.consent");
  const none = await enter({ with: "code", code: await sheetOf("ada"), topic: "all", scope: "all" }, "liv");
  answers.add(bare(none.text));
  assert.equal(answers.size, 1, "where there was nothing, the same page");
});

test("a sheet works once; used, one's own, of somebody who has shut one out, and nobody's are the same", async () => {
  const whole = { with: "code", topic: "all", scope: "all" };
  const code = await sheetOf("ada");
  await enter({ ...whole, code });
  const answer = async (typed: string) => {
    const { status, text } = await enter({ ...whole, code: typed }, "siv");
    return `${status} ${bare(text.replaceAll(typed, "CODE"))}`;
  };
  const used = await answer(code);
  assert.match(used, /^422 .*Denne koden åpner ikke noe/s);
  assert.equal(await answer(newCode("paper", Buffer.alloc(10, 250))), used);
  assert.equal(await answer(await sheetOf("siv")), used);
  const shut = await sheetOf("ada");
  await scene.as("ada", false, (tx) => addBlock(tx, demoOrganisation.id, demoCast.siv.id));
  assert.equal(await answer(shut), used);
  assert.equal((await enter({ ...whole, code: shut })).status, 201);
});

test("what is missing stands at its field with the text kept; a day to come was not said; sent twice it is entered once", async () => {
  await give("treatment", atLyngtun);
  const wrong = await enter({
    when: "",
    channel: "",
    said: addDays(scene.today(), 1),
    received: demoCast.liv.id,
  });
  assert.equal(wrong.status, 422);
  for (const words of [
    /Velg hva de slutter/,
    /Velg når/,
    /Velg hvordan/,
    /Skriv dagen de sa det/,
    /Velg hvem som tok/,
  ])
    assert.match(wrong.text, words);
  assert.match(wrong.text, new RegExp(`value="${addDays(scene.today(), 1)}"`));
  const sheet = await enter({ with: "code", code: "", topic: "", scope: "unit", when: "day", day: "i går" });
  for (const words of [/Skriv koden/, /Velg hva de vil slutte/, /Velg stedet/, /Skriv en dag som kommer/])
    assert.match(sheet.text, words);
  const fields = { key: newKey(), ...onList("treatment") };
  assert.deepEqual([(await enter(fields)).status, (await enter(fields)).status], [201, 303]);
  assert.equal((await scene.rows("select id from consent.withdrawal_entry")).length, 1);
  assert.equal(
    (await scene.visitor.post("/my/withdrawal-entry", { ...usual, ...fields, key: newKey() }, ada)).status,
    404,
  );
});
