import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { asDay } from "#platform/clock/index.ts";
import type { JobWork } from "#platform/module.ts";
import { skipWithoutPdftotext, textOf } from "#platform/pdf/fixtures/text-of.ts";
import { openCoordinationScene } from "#test/coordination-scene.ts";
import { demoCast, demoOrganisation, demoUnits } from "../../../demo/cast.ts";
import { coordinationOverdue } from "./overdue.ts";
import { findCoordination, openForWork } from "./store/coordinations.ts";
import { addStep, firstStep } from "./store/steps.ts";
import { coordinationTakeOut } from "./take-out.ts";
import { offerTasks, owedTasks } from "./tasks.ts";

let scene: Awaited<ReturnType<typeof openCoordinationScene>>;
before(async () => {
  scene = await openCoordinationScene();
});
after(() => scene.close());
beforeEach(() => scene.clear());

const tasksOf = (who: "liv" | "bo" | "siv" | "ada", atWork: boolean) =>
  scene.as(who, atWork, async (tx, acting) => {
    const of = atWork ? owedTasks : offerTasks;
    return of.told(await tx.all(of.question(scene.today(), 50)), acting, scene.today(), "nb");
  });

test("My tasks show what the unit owes and then what the coordinator owes, without a name", async () => {
  await scene.report();
  const [first] = await tasksOf("liv", true);
  assert.equal(first?.title, "Noen har meldt behov for koordinator eller plan");
  assert.equal(first?.waitsForOther, false);
  assert.doesNotMatch(JSON.stringify(first), /Ada/);
  assert.deepEqual(await tasksOf("siv", true), []);
  await scene.step("offered");
  assert.deepEqual(
    (await tasksOf("ada", false)).map(({ title }) => title),
    ["Tilbud om koordinator og plan"],
  );
  assert.deepEqual(await tasksOf("liv", true), []);
  await scene.answer("both");
  await scene.name("bo");
  assert.deepEqual(
    (await tasksOf("bo", true)).map(({ title, waitsForOther }) => [title, waitsForOther]),
    [["Arbeidet skal i gang", false]],
  );
  assert.deepEqual(
    (await tasksOf("liv", true)).map(({ waitsForOther }) => waitsForOther),
    [true],
  );
});

test("a person takes out everything that happened, with the words, and nobody takes out another's", async () => {
  await scene.report("Fem ringer meg");
  await scene.step("offered", { words: "Vi tilbyr begge deler" });
  await scene.answer("coordinator", { words: "Bare koordinator" });
  await scene.name("bo");
  const taken = (who: "ada" | "noor") =>
    scene.as(who, false, async (tx, acting) =>
      JSON.stringify(
        await coordinationTakeOut.take(tx, acting, {
          today: scene.today(),
          lang: "nb",
          config: scene.house.config,
        }),
      ),
    );
  assert.match(await taken("ada"), /Fem ringer meg.*Vi tilbyr begge deler.*Bare koordinator.*Bo Prøvesen/s);
  assert.doesNotMatch(await taken("noor"), /Fem ringer|Bo Prøvesen/);
});

test("an administrator of the whole says which unit coordinates, and what runs goes along with its clock", async () => {
  await scene.report();
  const before_ = await scene.get(`/my/coordinations/${await scene.id()}`, "siv", true);
  assert.equal(before_.status, 404);
  const nothing = await scene.send("/my/coordinating-unit", /unit$/, "nina", true, { unit: "" });
  assert.equal(nothing.status, 422);
  await scene.sent("/my/coordinating-unit", /unit$/, "nina", true, { unit: demoUnits.lyngtun.id });
  assert.equal((await scene.get(`/my/coordinations/${await scene.id()}`, "siv", true)).status, 200);
  assert.equal((await scene.get(`/my/coordinations/${await scene.id()}`, "liv", true)).status, 404);
  assert.match(await scene.page("/my/coordination"), /Behovet er meldt\. Lyngtun skal/);
  assert.equal((await tasksOf("siv", true)).length, 1);
  await scene.sent("/my/coordinating-unit", /unit$/, "nina", true, { unit: demoUnits.tildeling.id });
});

test("nobody at work writes a step of somebody's coordination without the look that the person reads a line of", async () => {
  await scene.report();
  const id = await scene.id();
  const written = (opened: boolean) =>
    scene.as("liv", true, async (tx) => {
      const of = await findCoordination(tx, id);
      assert.ok(of);
      if (opened) assert.ok(await openForWork(tx, of.id));
      return addStep(tx, {
        ...firstStep(scene.today()),
        coordination: of,
        kind: "offered",
        after: 1,
        sealed: null,
        as_whom: "service",
        channel: null,
      });
    });
  await assert.rejects(written(false), /row-level security/);
  assert.equal(await written(true), true);
});

test("on paper: the person's own, and a letter with an answer to send back", async () => {
  await scene.report();
  await scene.step("offered");
  for (const [path, who, atWork] of [
    ["/my/coordination/paper", "ada", false],
    [`/my/coordinations/${await scene.id()}/paper`, "liv", true],
  ] as const) {
    const answer = await scene.get(path, who, atWork);
    assert.equal(answer.status, 200, path);
    assert.equal(answer.headers.get("content-type"), "application/pdf");
  }
});

test("on paper too it says where it stands and who answers", { skip: skipWithoutPdftotext }, async () => {
  await scene.report();
  await scene.step("offered");
  const answer = await scene.app.request("http://localhost:3000/my/coordination/paper", {
    headers: {
      cookie: `medvirk=${await scene.cookieOf("ada", false)}`,
      "sec-fetch-site": "same-origin",
    },
  });
  const text = textOf(new Uint8Array(await answer.arrayBuffer()));
  assert.match(text, /Du er tilbudt koordinator og individuell plan.*Tildelingskontoret/s);
});

/** The round of a day, by two at once; out: who has been told so far. */
const roundOn = async (day: string) => {
  const run: JobWork["run"] = (work) => scene.t.db.asHouse("job", asDay(day), work);
  const work = { today: asDay(day), now: new Date(`${day}T04:00:00Z`), run, step: run } as JobWork;
  await Promise.all([coordinationOverdue({}, work), coordinationOverdue({}, work)]);
  return (await scene.rows("select person_id from platform.message where kind = 'coordination-overdue'")).map(
    (row) => row["person_id"],
  );
};

test("past its day both sides read what to do now, and the leader above is told, once", async () => {
  await scene.report();
  assert.deepEqual(await roundOn("2026-12-09"), []);
  assert.deepEqual(await roundOn("2026-12-14"), [demoCast.tor.id]);
  assert.deepEqual(await roundOn("2026-12-15"), [demoCast.tor.id]);
  scene.clock.now = new Date("2026-12-14T10:00:00+01:00");
  const mine = await scene.page("/my/coordination");
  scene.clock.now = new Date("2026-11-25T10:00:00+01:00");
  assert.match(mine, /Fristen er passert\. Ring Tildelingskontoret/);
});

test("whom the person has blocked is not told that something about them is late", async () => {
  await scene.report();
  await scene.rows(
    "insert into consent.block (organisation_id, id, person_id, blocked_person_id) values ($1, gen_random_uuid(), $2, $3)",
    [demoOrganisation.id, demoCast.ada.id, demoCast.tor.id],
  );
  assert.deepEqual(await roundOn("2026-12-14"), []);
});
