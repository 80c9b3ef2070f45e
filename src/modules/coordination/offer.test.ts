import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { newKey } from "#platform/http/once.ts";
import { openCoordinationScene } from "#test/coordination-scene.ts";
import { demoCast, demoOrganisation } from "../../../demo/cast.ts";

let scene: Awaited<ReturnType<typeof openCoordinationScene>>;
before(async () => {
  scene = await openCoordinationScene();
});
after(() => scene.close());
beforeEach(() => scene.clear());

const clocks = async () =>
  (
    await scene.rows(
      "select rule_id, due::text as due, ended_on is null as runs from platform.clock where subject_kind = 'coordination' order by start, ended_on is null, rule_id",
    )
  ).map((row) => `${row["rule_id"]} ${row["due"]} ${row["runs"] ? "runs" : "ended"}`);
const kinds = async () =>
  (await scene.rows("select kind from care.coordination_step order by written_at, n")).map(
    (row) => row["kind"],
  );

test("whoever is signed in reports a need without being known anywhere, and sees by when there must be an offer", async () => {
  assert.match(
    await scene.page("/my/coordination"),
    /Du kan melde fra selv, også om ingen her kjenner deg.*§ 2-5 b/s,
  );
  await scene.report();
  const html = await scene.page("/my/coordination");
  assert.match(html, /Behovet er meldt\. Tildelingskontoret skal/);
  assert.match(html, /9\. desember.*løfte/s);
  assert.match(html, /Alle ber meg fortelle alt på nytt/);
  assert.deepEqual(await clocks(), ["coordination-offer 2026-12-09 runs"]);
  // The unit sees the very same clock.
  assert.match(await scene.page(`/my/coordinations/${await scene.id()}`, "liv", true), /9\. desember/);
});

test("reported in three windows it is one, with one clock", async () => {
  const form = await scene.fill("/my/coordination", /coordination$/, "ada", false, { words: "Hjelp" });
  const answers = await Promise.all([1, 2, 3].map(() => scene.post(form, "ada", false, { key: newKey() })));
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303, 303],
  );
  assert.equal((await scene.rows("select id from care.coordination")).length, 1);
  assert.deepEqual(await clocks(), ["coordination-offer 2026-12-09 runs"]);
});

test("told, offered, said yes, named, begun, in use, evaluated: each owed by a day until it is done", async () => {
  await scene.report();
  await scene.step("told", { words: "Vi ringte i går." });
  assert.deepEqual(await clocks(), ["coordination-offer 2026-12-09 runs"]);
  await scene.step("offered");
  assert.match(await scene.page("/my/coordination"), /ingen frist for å svare.*Hva vil du\?/s);
  assert.deepEqual(await clocks(), ["coordination-offer 2026-12-09 ended"]);
  await scene.answer("both");
  await scene.name("bo");
  assert.match(await scene.page("/my/coordination"), /Koordinatoren din er Bo Prøvesen.*fagleder.*Lyngtun/s);
  await scene.step("in-work", {}, "bo");
  await scene.step("active", {}, "bo");
  await scene.sent("/my/coordination/evaluation", /evaluation$/, "ada", false, { words: "Det går bedre" });
  assert.deepEqual(await kinds(), [
    "need-reported",
    "told",
    "offered",
    "accepted",
    "coordinator-named",
    "in-work",
    "active",
    "evaluated",
  ]);
  const running = (await clocks()).filter((one) => one.endsWith("runs"));
  assert.deepEqual(running, ["coordination-evaluation 2027-05-25 runs"]);
  assert.match(await scene.page(`/my/coordinations/${await scene.id()}`, "bo", true), /Det går bedre/);
});

test("declined until a day it is offered again then; without a day nobody asks, and a yes is always open", async () => {
  await scene.report();
  await scene.step("offered");
  await scene.answer("no", { again: "1.2.2027", words: "Ikke nå" });
  assert.deepEqual((await clocks()).at(-1), "coordination-again 2027-02-01 runs");
  assert.match(await scene.page("/my/coordination"), /Takket nei\. Kan tilbys igjen mandag 1\. februar 2027/);
  await scene.step("offered");
  await scene.answer("no");
  assert.equal((await clocks()).filter((one) => one.endsWith("runs")).length, 0);
  // Changed one's mind, without being asked.
  await scene.answer("coordinator");
  assert.match((await clocks()).at(-1) ?? "", /^coordination-naming .* runs$/);
});

test("whoever wants no plan has a coordinator all the same", async () => {
  await scene.report();
  await scene.step("offered");
  await scene.answer("coordinator");
  await scene.name("bo");
  assert.match(await scene.page("/my/coordination"), /Takket ja til koordinator, uten individuell plan/);
  const work = await scene.page(`/my/coordinations/${await scene.id()}`, "bo", true);
  assert.doesNotMatch(work, /value="in-work"/);
  await scene.step("active", {}, "bo");
});

test("an answer on the telephone is entered for the person, who is told and sees by whom", async () => {
  await scene.report();
  await scene.step("offered");
  await scene.enter("coordinator", { words: "Ja, gjerne" });
  assert.match(
    await scene.page("/my/coordination"),
    /Takket ja til koordinator.*Du, på telefon\. Skrevet inn av Liv Påhitt, Tildelingskontoret.*Ja, gjerne/s,
  );
  const told = await scene.rows("select kind from platform.message where person_id = $1", [demoCast.ada.id]);
  assert.ok(told.every(({ kind }) => kind === "coordination-moved") && told.length >= 1);
});

test("two who write on the same sight: the second is told, and the words are kept", async () => {
  await scene.report();
  const path = `/my/coordinations/${await scene.id()}`;
  const late = await scene.fill(path, /step$/, "liv", true, { kind: "told", words: "Mine ord" });
  await scene.step("offered");
  const answer = await scene.post(late, "liv", true);
  assert.equal(answer.status, 409);
  assert.match(answer.text, /Noe har skjedd siden du åpnet siden.*Mine ord/s);
  const ten = await scene.fill(path, /entry$/, "liv", true, { answer: "plan", channel: "talk" });
  const all = await Promise.all(Array.from({ length: 10 }, () => scene.post(ten, "liv", true)));
  assert.deepEqual(new Set(all.map(({ status }) => status)), new Set([303]));
  assert.equal((await kinds()).filter((kind) => kind === "accepted").length, 1);
});

test("what is missing is said at its field, and what does not fit is refused", async () => {
  await scene.report();
  const path = `/my/coordinations/${await scene.id()}`;
  const nothing = await scene.send(path, /step$/, "liv", true, { words: "Husk" });
  assert.equal(nothing.status, 422);
  assert.match(nothing.text, /role="alert".*href="#kind".*Husk/s);
  const tomorrow = await scene.send(path, /step$/, "liv", true, { kind: "told", day: "26.11.2026" });
  assert.equal(tomorrow.status, 422);
  const early = await scene.send(path, /step$/, "liv", true, { kind: "evaluated" });
  assert.equal(early.status, 409);
  await scene.step("offered");
  const past = await scene.send("/my/coordination", /answer$/, "ada", false, {
    answer: "no",
    again: "1.1.2026",
  });
  assert.equal(past.status, 422);
  assert.match(past.text, /Velg en dag som kommer/);
});

test("ended by the person nobody at work sees it any more, nothing is owed, and it can be reported again", async () => {
  await scene.report();
  await scene.step("offered");
  await scene.answer("coordinator");
  await scene.name("bo");
  const path = `/my/coordinations/${await scene.id()}`;
  await scene.sent("/my/coordination/ending", /ending$/, "ada", false, { words: "Nok nå" });
  for (const who of ["liv", "bo"] as const) assert.equal((await scene.get(path, who, true)).status, 404, who);
  assert.equal((await clocks()).filter((one) => one.endsWith("runs")).length, 0);
  assert.match(await scene.page("/my/coordination"), /Meld behov.*Tidligere/s);
  assert.match(await scene.page(`/my/coordination/earlier/${await scene.id()}`), /Nok nå/);
  await scene.report("Igjen");
});

test("nobody else sees that there is one: not by role, not as the person's neighbour, not whom the person has blocked", async () => {
  await scene.report();
  await scene.step("offered");
  await scene.answer("coordinator");
  await scene.name("bo");
  const path = `/my/coordinations/${await scene.id()}`;
  const absent = await scene.get(`/my/coordinations/${randomUUID()}`, "siv", true);
  assert.equal(absent.status, 404);
  for (const who of ["siv", "tor", "mia", "ola"] as const)
    assert.equal(
      (await scene.get(path, who, true)).text,
      (await scene.get(`/my/coordinations/${randomUUID()}`, who, true)).text,
      who,
    );
  assert.equal((await scene.get(path, "nina", true)).status, 404);
  await scene.rows(
    "insert into consent.block (organisation_id, id, person_id, blocked_person_id) values ($1, gen_random_uuid(), $2, $3)",
    [demoOrganisation.id, demoCast.ada.id, demoCast.bo.id],
  );
  assert.equal((await scene.get(path, "bo", true)).status, 404);
  assert.doesNotMatch(await scene.page("/my/coordinations", "bo", true), /Ada Eksempel/);
});

test("each look by another leaves a line before the person, the list once a day", async () => {
  await scene.rows("delete from platform.trail");
  await scene.report();
  const path = `/my/coordinations/${await scene.id()}`;
  await scene.page(path, "liv", true);
  await scene.page("/my/coordinations", "liv", true);
  await scene.page("/my/coordinations", "liv", true);
  const lines = await scene.rows(
    "select act, person_id, for_person_id from platform.trail where for_person_id is not null order by at",
  );
  assert.deepEqual(lines, [
    { act: "coordination-reading", person_id: demoCast.liv.id, for_person_id: demoCast.ada.id },
    { act: "coordination-list", person_id: demoCast.liv.id, for_person_id: demoCast.ada.id },
  ]);
});

test("whom the person has blocked is not among those who can be named, and is refused like somebody who does not work here", async () => {
  await scene.report();
  await scene.step("offered");
  await scene.answer("coordinator");
  await scene.rows(
    "insert into consent.block (organisation_id, id, person_id, blocked_person_id) values ($1, gen_random_uuid(), $2, $3)",
    [demoOrganisation.id, demoCast.ada.id, demoCast.bo.id],
  );
  const path = `/my/coordinations/${await scene.id()}`;
  const refused = async (role: string) => {
    const { status, text } = await scene.send(path, /coordinator$/, "liv", true, { role });
    return `${status} ${text.replaceAll(/name="key" value="[^"]*"/g, "")}`;
  };
  const blocked = await refused(demoCast.bo.roles[0].id);
  assert.match(blocked, /^422.*kan ikke oppnevnes for denne personen/s);
  assert.doesNotMatch(blocked, /Bo Prøvesen/);
  assert.equal(await refused(randomUUID()), blocked);
});
