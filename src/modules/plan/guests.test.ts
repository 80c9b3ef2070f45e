import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { newKey } from "#platform/http/once.ts";
import { openPlanScene } from "#test/plan-scene.ts";
import { demoCast, demoOrganisation, demoUnits } from "../../../demo/cast.ts";
import { invitationTasks } from "./tasks.ts";

let scene: Awaited<ReturnType<typeof openPlanScene>>;
before(async () => {
  scene = await openPlanScene();
});
after(() => scene.close());
beforeEach(async () => {
  await scene.clear();
  await scene.start();
});

const lines = () => scene.rows("select basis, topic, what, purpose, actor_person_id from consent.opening");
const notFound = async (cookie: string, path: string) => {
  const [there, absent] = [
    await scene.get(path, cookie),
    await scene.get(`/my/guest/plans/${randomUUID()}`, cookie),
  ];
  assert.equal(there.status, 404);
  assert.equal(there.text, absent.text);
};

test("whom the person invites sees nothing before saying yes, then the parts that were named, and each look leaves a line", async () => {
  await scene.write("Jeg vil ut.", { area: "daily-life" });
  await scene.write("Noen å gå med.", { place: "need" });
  await scene.write("Et sted med lås.", { area: "housing" });
  await scene.write("Bare mitt.", { hide: "yes" });
  await scene.writeMeasure("Gå tur", { due: "1.12.2026", area: "daily-life" });
  await scene.invite("bo", "lyngtun", {
    "place-goal": "yes",
    "place-measure": "yes",
    areas: "some",
    "area-whole": "yes",
    "area-daily-life": "yes",
    write: "no",
  });
  const bo = await scene.cookieOf("bo", true);
  const path = await scene.guestPath();
  const invitation = await scene.page(path, bo);
  assert.match(invitation, /Ada Eksempel inviterer deg.*Mitt mål, Tiltak.*Kan bare lese/s);
  assert.doesNotMatch(invitation, /Jeg vil ut|Gå tur/);
  assert.deepEqual(await lines(), []);
  await scene.accept("bo", true);
  const read = await scene.page(path, bo);
  assert.match(read, /Planen til Ada Eksempel.*Du er gjest her.*Jeg vil ut\..*Gå tur/s);
  assert.doesNotMatch(read, /Noen å gå med|Et sted med lås|Bare mitt/);
  assert.deepEqual(await lines(), [
    {
      basis: "invitation",
      topic: "plan",
      what: "plan",
      purpose: "cooperation",
      actor_person_id: demoCast.bo.id,
    },
  ]);
  await scene.page(path, bo);
  assert.equal((await lines()).length, 2);
  assert.match(await scene.page("/my/plan/guests"), /Bo Prøvesen, Lyngtun.*Er med siden/s);
});

test("an invitation is for the person in the very unit, or as oneself: in another hat, for others and without one it is not there", async () => {
  await scene.write("Jeg vil ut.");
  await scene.invite("bo", "lyngtun");
  const path = await scene.guestPath();
  for (const [name, atWork] of [
    ["bo", false],
    ["liv", true],
    ["noor", false],
    ["ada", false],
  ] as const)
    await notFound(await scene.cookieOf(name, atWork), path);
  await scene.accept("bo", true);
  await notFound(await scene.cookieOf("bo", false), path);
  // Nobody says yes for somebody else, nor anybody of whom nothing is asked.
  const noor = await scene.cookieOf("noor", false);
  for (const noun of ["answer", "leaving"])
    assert.equal(
      (await scene.visitor.post(`${path}/${noun}`, { key: newKey(), answer: "yes" }, noor)).status,
      404,
    );
});

test("made less, it holds with the next request; ended in one act, the plan is not there any more, and can be given anew", async () => {
  await scene.write("Jeg vil ut.");
  await scene.write("Et sted med lås.", { area: "housing" });
  const id = await scene.invite("bo", "lyngtun");
  const bo = await scene.accept("bo", true);
  const path = await scene.guestPath();
  const less = await scene.fill(`/my/plan/guests/${id}`, /scope$/, { areas: "some", "area-housing": "yes" });
  const other = await scene.fill(`/my/plan/guests/${id}`, /scope$/, { until: "31.12.2026" });
  assert.equal((await scene.post(less)).status, 303);
  const read = await scene.page(path, bo);
  assert.match(read, /Et sted med lås/);
  assert.doesNotMatch(read, /Jeg vil ut/);
  // Said in another window on what held before: what holds now is shown first.
  const late = await scene.post(other, { key: newKey() });
  assert.equal(late.status, 409);
  assert.match(late.text, /endret i et annet vindu.*Slik det var før/s);
  assert.equal((await scene.send(`/my/plan/guests/${id}`, /ending$/)).status, 303);
  await notFound(bo, path);
  assert.match(await scene.page("/my/plan/guests"), /Ingen er med.*Du avsluttet dette/s);
  await scene.invite("bo", "lyngtun");
  assert.match(await scene.page(path, bo), /inviterer deg/);
  assert.equal((await scene.rows("select id from care.plan_guest")).length, 2);
});

test("time that is out, an ended plan and a block close it; whoever is blocked meets what a stranger meets", async () => {
  await scene.write("Jeg vil ut.");
  const id = await scene.invite("bo", "lyngtun");
  const bo = await scene.accept("bo", true);
  const path = await scene.guestPath();
  const open = async () => assert.match(await scene.page(path, bo), /Jeg vil ut/);
  await open();
  await scene.rows("update care.plan_guest_scope set valid_to = $1", ["2026-11-24"]);
  await notFound(bo, path);
  assert.match(await scene.page("/my/plan/guests"), /Tiden er ute/);
  await scene.rows("update care.plan_guest_scope set valid_to = $1", ["2026-11-25"]);
  await open();
  await scene.rows(
    "insert into consent.block (organisation_id, id, person_id, blocked_person_id) values ($1, $2, $3, $4)",
    [demoOrganisation.id, randomUUID(), demoCast.ada.id, demoCast.bo.id],
  );
  await notFound(bo, path);
  assert.doesNotMatch(await scene.page("/my/guest/plans", bo), /Ada/);
  await scene.rows("delete from consent.block");
  await open();
  await scene.rows("update care.plan set ended_at = now(), ended_by = person_id");
  await notFound(bo, path);
  assert.equal((await scene.rows("select id from care.plan_guest where id = $1", [id])).length, 1);
});

test("a next of kin comes as oneself and may leave again; a no ends it, and the owner sees both", async () => {
  await scene.write("Jeg vil ut.");
  await scene.invite("noor", null);
  const noor = await scene.accept("noor", false);
  const path = await scene.guestPath();
  assert.match(await scene.page(path, noor), /Jeg vil ut/);
  assert.match(await scene.page("/my/guest/plans", noor), /Planen til Ada Eksempel/);
  const leave = await scene.fill(path, /leaving$/, {}, noor);
  assert.equal((await scene.post(leave, {}, noor)).status, 303);
  assert.equal((await scene.post(leave, {}, noor)).status, 303, "clicked twice");
  await notFound(noor, path);
  await scene.invite("bo", "lyngtun");
  const bo = await scene.cookieOf("bo", true);
  const no = { key: newKey(), answer: "no" };
  assert.equal((await scene.visitor.post(`${path}/answer`, no, bo)).status, 303);
  await notFound(bo, path);
  assert.match(
    await scene.page("/my/plan/guests"),
    /Noor Oppdiktet\. Gikk ut.*Bo Prøvesen, Lyngtun\. Sa nei/s,
  );
});

test("only whom one knows here can be invited, and nothing is given that was not ticked", async () => {
  const stranger = `person:${demoCast.liv.id}@${demoUnits.lyngtun.id}`;
  const form = await scene.fill("/my/plan/guests/new", /guests$/);
  const refused = async (more: Record<string, string>, words: RegExp) => {
    const answer = await scene.post(form, { key: newKey(), ...more });
    assert.equal(answer.status, 422);
    assert.match(answer.text, words);
  };
  const all = { areas: "all", write: "no", "place-goal": "yes" };
  await refused({ to: stranger, ...all }, /href="#to".*Velg hvem du vil ha med/s);
  await refused({ to: "code", code: "abc", ...all }, /href="#code".*Denne koden åpner ikke noe/s);
  await refused({}, /href="#to".*href="#areas".*href="#write"/s);
  await scene.invite("bo", "lyngtun");
  const bo = { to: `person:${demoCast.bo.id}@${demoUnits.lyngtun.id}` };
  await refused({ ...bo, areas: "all", write: "no" }, /href="#place-goal".*Kryss av minst én ting/s);
  await refused({ ...bo, ...all, areas: "some" }, /href="#area-whole".*Kryss av minst ett område/s);
  await refused({ ...bo, ...all, until: "1.1.2026" }, /href="#until".*Velg en dag som kommer/s);
  // Invited already: that invitation it is, with what it gave.
  const again = await scene.post(form, { key: newKey(), ...bo, ...all, write: "yes" });
  assert.match(again.headers.get("location") ?? "", /\/my\/plan\/guests\/[0-9a-f-]{36}$/);
  assert.deepEqual(await scene.rows("select may_write from care.plan_guest_scope"), [{ may_write: false }]);
});

test("whoever is invited finds it among what waits and in a message that names nobody", async () => {
  await scene.rows("delete from platform.message");
  await scene.invite("bo", "lyngtun");
  assert.deepEqual(await scene.rows("select person_id, kind, subject_kind from platform.message"), [
    { person_id: demoCast.bo.id, kind: "plan-invitation", subject_kind: "plan" },
  ]);
  const waits = (name: "bo" | "noor", atWork: boolean) =>
    scene.as(name, atWork, async (tx, acting) =>
      invitationTasks
        .told(await tx.all(invitationTasks.question(scene.today(), 5)), acting, scene.today(), "nb")
        .map(({ title }) => title),
    );
  assert.deepEqual(await waits("bo", true), ["Ada Eksempel inviterer deg til å være med i planen sin"]);
  assert.deepEqual(await waits("bo", false), []);
  assert.deepEqual(await waits("noor", false), []);
  await scene.accept("bo", true);
  assert.deepEqual(await waits("bo", true), []);
});
