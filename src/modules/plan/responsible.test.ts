import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { newKey } from "#platform/http/once.ts";
import { formsOf } from "#test/browser-form.ts";
import { openPlanScene } from "#test/plan-scene.ts";
import { demoCast, demoOrganisation } from "../../../demo/cast.ts";
import { askedTasks, pastDueTasks } from "./tasks.ts";

let scene: Awaited<ReturnType<typeof openPlanScene>>;
before(async () => {
  scene = await openPlanScene();
});
after(() => scene.close());
beforeEach(async () => {
  await scene.clear();
  await scene.start();
});

const all = { areas: "all", write: "no", "place-goal": "yes", "place-measure": "yes" };

/** Bo takes part in Ada's plan, and is asked to do a measure. */
const asked = async (more: Record<string, string> = {}) => {
  const guest = await scene.invite("bo", "lyngtun", all);
  const bo = await scene.accept("bo", true);
  const id = await scene.writeMeasure("Ringe tildelingskontoret", { owner: "guest", guest, ...more });
  const path = await scene.guestPath();
  return { guest, bo, id, path, at: `${path}/measure?of=${id}` };
};

const answer = async (at: string, value: "yes" | "no" | "done", words = "", cookie = "") => {
  const html = (await scene.page(at, cookie)).replaceAll(/<form (?![^>]*class=)/g, '<form class="mv-form" ');
  const form = formsOf(html).find((one) => one.fields["answer"] === value);
  assert.ok(form, `no way to say ${value}: ${html}`);
  return scene.visitor.post(form.action, { ...form.fields, words }, cookie);
};

const waits = (which: typeof askedTasks, name: "bo" | "ada" | "noor" | "liv", atWork: boolean) =>
  scene.as(name, atWork, async (tx, acting) =>
    which
      .told(await tx.all(which.question(scene.today(), 9)), acting, scene.today(), "nb")
      .map(({ title, facts, clock }) => [title, facts, clock?.left ?? ""].join(" | ")),
  );

test("a guest is asked to do a measure, and nobody is responsible before that one has said yes", async () => {
  const { bo, at, path } = await asked({ due: "1.12.2026" });
  assert.match(await scene.page("/my/plan"), /Ingen ennå\. Bo Prøvesen, Lyngtun er spurt/);
  assert.match(await scene.page(path, bo), /Ringe tildelingskontoret.*Du er spurt.*Les og svar/s);
  assert.deepEqual(await waits(askedTasks, "bo", true), [
    "Du er spurt om et tiltak i en plan | I en plan du er med i | 6 dager igjen",
  ]);
  assert.equal((await answer(at, "yes", "", bo)).status, 303);
  assert.match(await scene.page("/my/plan"), /<span dir="auto">Bo Prøvesen, Lyngtun<\/span>/);
  assert.deepEqual(await waits(askedTasks, "bo", true), [
    "Et tiltak du har ansvaret for | I en plan du er med i | 6 dager igjen",
  ]);
  assert.deepEqual(await waits(askedTasks, "bo", false), []);
  const told = await scene.rows(
    "select kind, person_id from platform.message where kind like 'plan-measure%' order by kind",
  );
  assert.deepEqual(told, [
    { kind: "plan-measure-answer", person_id: demoCast.ada.id },
    { kind: "plan-measure-asked", person_id: demoCast.bo.id },
  ]);
});

test("a no says why, the person reads it, and asks somebody else; without a reason it is asked for", async () => {
  const { bo, at, id } = await asked();
  const missing = await answer(at, "no", " ", bo);
  assert.equal(missing.status, 422);
  assert.match(missing.text, /href="#words".*Skriv kort hvorfor/s);
  assert.equal((await answer(at, "no", "Jeg har ferie. Spør Liv.", bo)).status, 303);
  const page = await scene.page(`/my/plan/measures/${id}`);
  assert.match(page, /Ingen ennå\. Bo Prøvesen, Lyngtun sa nei.*Jeg har ferie\. Spør Liv\./s);
  assert.deepEqual(await waits(askedTasks, "bo", true), []);
  const [row] = await scene.rows("select sealed from care.plan_measure_answer");
  assert.doesNotMatch(Buffer.from(row?.["sealed"] as Uint8Array).toString("latin1"), /ferie/);
  assert.equal((await answer(at, "yes", "", bo)).status, 303, "and may think again");
  assert.match(await scene.page("/my/plan"), /<span dir="auto">Bo Prøvesen, Lyngtun<\/span>/);
});

test("a measure past its day stands with the name of the responsible one on both sides, and names nobody to the guest", async () => {
  const { bo, at } = await asked({ due: "30.10.2026" });
  assert.deepEqual(await waits(pastDueTasks, "ada", false), [
    "Et tiltak i planen din er over fristen | Ingen ennå. Bo Prøvesen, Lyngtun er spurt | 26 dager over",
  ]);
  assert.match(
    await scene.page("/my/plan"),
    /Ingen har sagt ja til å gjøre det ennå\. Ingen ennå\. Bo Prøvesen/,
  );
  await answer(at, "yes", "", bo);
  assert.match(
    await scene.page("/my/plan"),
    /Bo Prøvesen, Lyngtun skulle gjort dette innen fredag 30\. oktober/,
  );
  assert.deepEqual(await waits(pastDueTasks, "ada", false), [
    "Et tiltak i planen din er over fristen | Bo Prøvesen, Lyngtun har ansvaret | 26 dager over",
  ]);
  assert.deepEqual(await waits(askedTasks, "bo", true), [
    "Et tiltak du har ansvaret for | I en plan du er med i | 26 dager over",
  ]);
  await scene.writeMeasure("Svare", { owner: "other", name: "Per Påhitt", due: "20.11.2026" });
  await scene.writeMeasure("Rydde", { owner: "me", due: "21.11.2026" });
  assert.deepEqual((await waits(pastDueTasks, "ada", false)).slice(1), [
    "Et tiltak i planen din er over fristen | Navnet på den som skulle gjøre det, står i planen | 5 dager over",
    "Et tiltak i planen din er over fristen | Du har selv ansvaret | 4 dager over",
  ]);
  assert.deepEqual(await waits(pastDueTasks, "noor", false), []);
});

test("whoever is out of the plan, has left the work, reads it no more or is blocked is responsible for nothing from the next request on", async () => {
  const { bo, at, guest } = await asked({ due: "30.10.2026" });
  await answer(at, "yes", "", bo);
  const gone = async () => {
    assert.match(await scene.page("/my/plan"), /Ingen nå\. Bo Prøvesen, Lyngtun er ikke med lenger/);
    assert.deepEqual(await waits(pastDueTasks, "ada", false), [
      "Et tiltak i planen din er over fristen | Ingen nå. Bo Prøvesen, Lyngtun er ikke med lenger | 26 dager over",
    ]);
    assert.deepEqual(await waits(askedTasks, "bo", true), []);
    const answered = await scene.get(at, bo);
    assert.equal(answered.status, 404);
  };
  await scene.rows("update care.plan_guest_scope set places = array['goal']");
  await gone();
  await scene.rows("update care.plan_guest_scope set places = array['goal', 'measure'], valid_to = $1", [
    "2026-11-24",
  ]);
  await gone();
  await scene.rows("update care.plan_guest_scope set valid_to = null");
  await scene.rows("update care.plan_text set hidden = true where place = 'measure'");
  await gone();
  await scene.rows("update care.plan_text set hidden = false");
  await scene.rows(
    "insert into consent.block (organisation_id, id, person_id, blocked_person_id) values ($1, $2, $3, $4)",
    [demoOrganisation.id, randomUUID(), demoCast.ada.id, demoCast.bo.id],
  );
  await gone();
  await scene.rows("delete from consent.block");
  assert.doesNotMatch(await scene.page("/my/plan"), /er ikke med lenger/);
  // Asked for while the page was open: the words are given back, nothing is stored.
  const form = await scene.fill(at, /measure-answer$/, { answer: "no", words: "Jeg slutter." }, bo);
  await scene.send(`/my/plan/guests/${guest}`, /ending$/);
  const late = await scene.post(form, {}, bo);
  assert.equal(late.status, 409);
  assert.match(late.text, /Jeg slutter\./);
  await gone();
  assert.equal((await scene.rows("select id from care.plan_measure_answer")).length, 1);
  // Invited anew, that one is asked anew.
  await scene.invite("bo", "lyngtun", all);
  await scene.accept("bo", true);
  assert.deepEqual(await waits(askedTasks, "bo", true), []);
});

test("agreed anew by another day, or said in other words, it is asked anew; an answer to what stood there before is none", async () => {
  const { bo, at, id, guest } = await asked({ due: "1.12.2026" });
  await answer(at, "yes", "", bo);
  const late = await scene.fill(at, /measure-answer$/, { answer: "no", words: "For tidlig." }, bo);
  const change = `/my/plan/measures/${id}/version`;
  await scene.send(change, /version$/, { guest, waiting: "Nav" });
  assert.match(
    await scene.page("/my/plan"),
    /<span dir="auto">Bo Prøvesen/,
    "what it waits for is no other day",
  );
  await scene.send(change, /version$/, { guest, due: "2.12.2026" });
  assert.match(await scene.page("/my/plan"), /Ingen ennå\. Bo Prøvesen, Lyngtun er spurt/);
  const overtaken = await scene.post(late, {}, bo);
  assert.equal(overtaken.status, 409);
  assert.match(overtaken.text, /endret mens du leste.*2\. desember.*For tidlig\./s);
  await answer(at, "yes", "", bo);
  await scene.send(change, /version$/, { guest, words: "Ringe Nav" });
  assert.match(await scene.page("/my/plan"), /er spurt/);
});

test("the guest says that it is done, and the person says whether it is so", async () => {
  const { bo, at, id } = await asked({ due: "30.10.2026" });
  await answer(at, "yes", "", bo);
  assert.equal((await answer(at, "done", "", bo)).status, 303);
  assert.match(await scene.page("/my/plan"), /Bo Prøvesen, Lyngtun sier at det er gjort/);
  assert.deepEqual(await waits(askedTasks, "bo", true), []);
  await scene.send(`/my/plan/measures/${id}`, /step$/, { status: "under-way" });
  assert.deepEqual(await waits(askedTasks, "bo", true), [
    "Et tiltak du har ansvaret for | I en plan du er med i | 26 dager over",
  ]);
  await answer(at, "done", "", bo);
  await scene.send(`/my/plan/measures/${id}`, /step$/, { status: "completed" });
  assert.deepEqual(await waits(pastDueTasks, "ada", false), []);
  assert.deepEqual(await waits(askedTasks, "bo", true), []);
});

test("nobody is asked who takes no part, has not said yes, or may not read it; what was typed stays", async () => {
  const guest = await scene.invite("bo", "lyngtun", { ...all, "place-measure": "" });
  const to = (more: Record<string, string>) =>
    scene.visitor.post(
      "/my/plan/measures",
      { key: newKey(), words: "Ringe", owner: "guest", guest, area: "", hide: "", ...more },
      scene.ada,
    );
  const [plan] = await scene.rows("select id from care.plan where ended_at is null");
  const of = { plan: String(plan?.["id"]) };
  const refused = async (more: Record<string, string>, words: RegExp) => {
    const said = await to({ ...of, ...more });
    assert.equal(said.status, 422);
    assert.match(said.text, words);
  };
  await refused({}, /Velg en som er med i planen nå/);
  await scene.accept("bo", true);
  await refused({}, /href="#guest".*får ikke lese dette.*Ringe/s);
  await refused({ hide: "yes" }, /href="#hide".*bare du skal se/s);
  await refused({ guest: randomUUID() }, /href="#guest".*Velg en som er med/s);
  assert.equal((await scene.rows("select id from care.plan_measure")).length, 0);
});

test("others in the plan read who has said yes, and not who was asked or why somebody said no", async () => {
  const { bo, at, path } = await asked();
  await scene.invite("noor", null, all);
  const noor = await scene.accept("noor", false);
  assert.doesNotMatch(await scene.page(path, noor), /Bo Prøvesen/);
  await answer(at, "no", "Jeg har ferie.", bo);
  assert.doesNotMatch(await scene.page(path, noor), /Bo Prøvesen|ferie/);
  assert.equal((await scene.get(at, noor)).status, 404);
  await answer(at, "yes", "", bo);
  assert.match(await scene.page(path, noor), /Bo Prøvesen, Lyngtun/);
});

test("clicked ten times a yes is one; who was asked and what they said goes along in the take-out and the file", async () => {
  const { bo, at } = await asked();
  const form = await scene.fill(at, /measure-answer$/, { answer: "yes" }, bo);
  for (const one of await Promise.all(Array.from({ length: 10 }, () => scene.post(form, {}, bo))))
    assert.equal(one.status, 303);
  assert.equal((await scene.rows("select id from care.plan_measure_answer")).length, 1);
  const file = await scene.page("/my/plan/file/fhir");
  assert.match(file, /Bo Prøvesen, Lyngtun/);
});
