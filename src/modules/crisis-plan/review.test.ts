import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { addDays, asDay, type Day } from "#platform/clock/index.ts";
import { openCrisisScene } from "#test/crisis-scene.ts";
import { reviewOn } from "./crisis.ts";
import { remindOfReviews } from "./store/retention.ts";

let scene: Awaited<ReturnType<typeof openCrisisScene>>;
before(async () => {
  scene = await openCrisisScene();
});
after(() => scene.close());
beforeEach(async () => {
  await scene.clear();
  await scene.rows("delete from platform.message");
});

const remind = (day: Day) => scene.house.db.asHouse("job", day, (tx) => remindOfReviews(tx, 100));
const reviewed = (day: Day) => scene.rows("update care.crisis_plan set reviewed_on = $1", [day]);

test("a reminder comes on the day the person chose, once, and again when the interval is over anew", async () => {
  await scene.write("signs", { words: "Tegn" });
  const today = scene.today();
  assert.equal(await remind(addDays(today, 900)), 0, "nobody is reminded who did not ask for it");
  await scene.send("/my/crisis-plan/review", /review$/, { months: "6" });
  await reviewed(asDay("2026-05-31"));
  assert.equal(await remind(asDay("2026-11-29")), 0);
  assert.equal(await remind(asDay("2026-11-30")), 1);
  assert.equal(await remind(asDay("2026-12-01")), 0);
  await reviewed(asDay("2026-12-01"));
  assert.equal(await remind(asDay("2027-05-31")), 0);
  assert.equal(await remind(asDay("2027-06-01")), 1);
  assert.deepEqual(await scene.rows("select distinct kind, subject_kind from platform.message"), [
    { kind: "crisis-review", subject_kind: "crisis-plan" },
  ]);
});

test("the day on the page is the day of the reminder, also after a short month", async () => {
  await scene.write("signs", { words: "Tegn" });
  for (const [from, months] of [
    ["2026-08-31", 6],
    ["2026-01-31", 1],
    ["2024-02-29", 12],
  ] as const) {
    await scene.rows("update care.crisis_plan set reviewed_on = $1, review_months = $2, reminded_on = null", [
      from,
      months,
    ]);
    const on = reviewOn({ reviewed_on: asDay(from), review_months: months });
    assert.ok(on);
    assert.equal(await remind(addDays(on, -1)), 0, from);
    assert.equal(await remind(on), 1, from);
  }
});

test("how often is the person's own choice, and gone through it counts from today", async () => {
  await scene.write("signs", { words: "Tegn" });
  const wrong = await scene.send("/my/crisis-plan/review", /review$/, { months: "25" });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /Skriv et tall fra 1 til 24.*value="25"/s);
  await scene.send("/my/crisis-plan/review", /review$/, { months: "3", done: "yes" });
  assert.match(
    await scene.page("/my/crisis-plan"),
    /Du får en påminnelse om å gå gjennom planen torsdag 25\. februar/,
  );
  await reviewed(asDay("2026-01-01"));
  assert.match(await scene.page("/my/crisis-plan"), /Du ville gå gjennom planen onsdag 1\. april/);
  await scene.send("/my/crisis-plan/review", /review$/, { months: "" });
  assert.match(await scene.page("/my/crisis-plan"), /Du får ingen påminnelse/);
});
