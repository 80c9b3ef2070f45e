import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { newKey } from "#platform/http/once.ts";
import { openPlanScene } from "#test/plan-scene.ts";
import { demoCast } from "../../../demo/cast.ts";

let scene: Awaited<ReturnType<typeof openPlanScene>>;
before(async () => {
  scene = await openPlanScene();
});
after(() => scene.close());
beforeEach(() => scene.clear());

test("whoever has no plan is told what one is and what the law gives, and starts one alone in one act", async () => {
  const html = await scene.page("/my/plan");
  assert.match(
    html,
    /Du trenger ingen tjeneste for å begynne.*§ 2-5.*forskrift om individuell plan § 4.*§ 9/s,
  );
  const nothing = await scene.send("/my/plan", /\/my\/plan$/);
  assert.equal(nothing.status, 422);
  assert.match(nothing.text, /role="alert".*href="#template"/s);
  await scene.start("short");
  assert.match(await scene.page("/my/plan"), /Planen er din.*Skriv noe i planen/s);
  const rows = await scene.rows("select person_id, started_by from care.plan");
  assert.deepEqual(rows, [{ person_id: demoCast.ada.id, started_by: demoCast.ada.id }]);
  assert.deepEqual(
    (await scene.rows("select act from platform.trail order by at, id")).map((row) => row["act"]),
    ["plan"],
  );
});

test("started in two windows it is one plan", async () => {
  const form = await scene.fill("/my/plan", /\/my\/plan$/, { template: "full" });
  const answers = await Promise.all([newKey(), newKey(), newKey()].map((key) => scene.post(form, { key })));
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303, 303],
  );
  assert.equal((await scene.rows("select id from care.plan")).length, 1);
});

test("ended, nothing can be written and one's own words stay on the page; taken up again, everything is there", async () => {
  await scene.start();
  const id = await scene.write("Målet mitt");
  const measure = await scene.writeMeasure("Tiltaket");
  const [text, version, step] = [
    await scene.fill("/my/plan/texts/new", /texts$/, { place: "goal", words: "For sent" }),
    await scene.fill(`/my/plan/texts/${id}/version`, /version$/, { words: "For sent" }),
    await scene.fill(`/my/plan/measures/${measure}`, /step$/, { status: "completed" }),
  ];
  const gone = await scene.fill(`/my/plan/texts/${id}/removal`, /removal$/);
  assert.match(await scene.page("/my/plan/ending"), /Ingenting blir slettet/);
  const ended = await scene.send("/my/plan/ending", /ending$/);
  const past = ended.headers.get("location") ?? "";
  for (const { action, fields } of [text, version]) {
    const late = await scene.post({ action, fields });
    assert.equal(late.status, 409, action);
    assert.match(late.text, /Planen er avsluttet, så dette er ikke lagret.*For sent/s);
  }
  for (const { action, fields } of [step, gone])
    assert.equal((await scene.post({ action, fields })).status, 409, action);
  assert.match(await scene.page(past), /Du avsluttet denne planen.*Målet mitt.*Tiltaket/s);
  assert.match(await scene.page("/my/plan"), /Start planen min.*Tidligere planer/s);
  await scene.send(past, /resumption$/);
  assert.match(await scene.page("/my/plan"), /Målet mitt.*Tiltaket/s);
  assert.match(await scene.page("/my/plan/texts/new"), /Dette skrev du sist.*For sent/s);
});

test("while another plan runs an ended one is read, and cannot be taken up", async () => {
  await scene.start();
  await scene.write("Fra i fjor");
  const form = await scene.fill("/my/plan/ending", /ending$/);
  const past = (await scene.post(form)).headers.get("location") ?? "";
  const resume = await scene.fill(past, /resumption$/);
  await scene.start("short");
  assert.match(await scene.page(past), /Du har en plan i gang.*Fra i fjor/s);
  const refused = await scene.post(resume, { key: newKey() });
  assert.equal(refused.status, 409);
  assert.match(refused.text, /Avslutt den før du tar opp igjen/);
  // The old page of ending ends the plan that was on it, and none that was begun since.
  await scene.post(form, { key: newKey() });
  assert.equal((await scene.rows("select id from care.plan where ended_at is null")).length, 1);
});

test("the period and the day of going through it are the person's to set, in the order of the calendar", async () => {
  await scene.start();
  const wrong = await scene.send("/my/plan/frame", /frame$/, { from: "1.3.2027", to: "1.1.2027" });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /Siste dag må være etter første dag.*value="1\.3\.2027"/s);
  await scene.send("/my/plan/frame", /frame$/, { from: "1.1.2027", to: "31.12.2027", revise: "1.6.2027" });
  assert.match(
    await scene.page("/my/plan"),
    /fra fredag 1\. januar 2027 til fredag 31\. desember 2027.*gås gjennom tirsdag 1\. juni 2027/s,
  );
});

test("another person's plan, one's own at work, and none at all are the same: not found", async () => {
  await scene.start();
  const [goal, measure] = [await scene.write("Ikke for Noor"), await scene.writeMeasure("Heller ikke dette")];
  const [own] = await scene.rows("select id from care.plan");
  const noor = await scene.cookieOf("noor", false);
  const said = async (path: string) => {
    const { status, text } = await scene.get(path, noor);
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
  assert.equal((await scene.get("/my/plan", work)).headers.get("location"), "/my/role?return=%2Fmy%2Fplan");
  assert.equal((await scene.visitor.post("/my/plan", { key: newKey(), template: "full" }, work)).status, 404);
  assert.match(await scene.page("/my/plan"), /Ikke for Noor/);
});

test("whoever is known less surely is told how to come to the plan, the same whether there is one or not", async () => {
  const low = async () => {
    await scene.rows("update platform.session set assurance = 'low' where person_id = $1", [demoCast.ada.id]);
    const html = await scene.page("/my/plan");
    const posted = await scene.visitor.post("/my/plan", { key: newKey(), template: "full" }, scene.ada);
    await scene.rows("update platform.session set assurance = 'high' where person_id = $1", [
      demoCast.ada.id,
    ]);
    return [html.replaceAll(/name="key" value="[^"]*"/g, ""), posted.status];
  };
  const before_ = await low();
  assert.match(String(before_[0]), /Logg inn med elektronisk ID for å se eller lage planen din/);
  assert.equal(before_[1], 404);
  await scene.start();
  await scene.write("Målet mitt");
  assert.deepEqual(await low(), before_);
});
