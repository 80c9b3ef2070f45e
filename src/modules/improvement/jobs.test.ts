import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { asDay, type Day } from "#platform/clock/index.ts";
import type { JobWork } from "#platform/module.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { arrange, people, type Somebody, token, units } from "#test/improvement-cast.ts";
import { whatWaits } from "#test/waiting.ts";
import { addMeasure, caseViews, improvement, moveMeasure, openCase, recordEffect } from "./index.ts";
import { escalateOverdue } from "./jobs.ts";

const today = asDay("2026-11-23");
let t: TestDatabase;
before(async () => {
  t = await openTestDatabase();
  await arrange(t);
});
after(() => t.close());

const round = (day: Day) => {
  const run: JobWork["run"] = (work) => t.db.asHouse("job", day, work);
  return escalateOverdue({}, { today: day, now: new Date(`${day}T04:00:00Z`), run, step: run } as JobWork);
};
const told = async (kind: string) =>
  (
    await t.owner.query(
      "select person_id, subject_id from platform.message where kind = $1 order by created_at",
      [kind],
    )
  ).rows as { person_id: string; subject_id: string }[];
const promised = (owner: Somebody, due: string, what = "Åpent til 20") =>
  t.db.asPerson(token("siv"), today, async (tx, acting) => {
    const id = await openCase(tx, acting, { unitId: units.lyngtun, title: "Telefontid", problem: "Stengt." });
    const asked = { what, ownerPersonId: people[owner], ownerName: owner, due: asDay(due) };
    return { id, measure: await addMeasure(tx, acting, id, asked, today) };
  });
const tasksOf = (who: Somebody, day: Day) =>
  t.db.asPerson(token(who), day, (tx, acting) => whatWaits(tx, acting, day, improvement.tasks?.atWork ?? []));

test("whoever gets a measure from somebody else is told", async () => {
  const { id } = await promised("bo", "2026-12-18");
  await promised("siv", "2026-12-18");
  assert.deepEqual(await told("measure-given"), [{ person_id: people.bo, subject_id: id }]);
});

test("a measure past its day goes to the level above the one who owes it, once, the working day after", async () => {
  await promised("bo", "2026-12-18");
  await round(asDay("2026-12-18"));
  await round(asDay("2026-12-19"));
  assert.deepEqual(await told("measure-overdue"), []);
  await Promise.all([round(asDay("2026-12-21")), round(asDay("2026-12-21"))]);
  await round(asDay("2026-12-22"));
  // Bo's leader is Siv; Siv's own goes to Kari above her.
  const to = (await told("measure-overdue")).map((m) => m.person_id).sort();
  assert.deepEqual(to, [people.siv, people.siv, people.kari].sort());
});

test("a measure that got a new date and passes that one too is told of again", async () => {
  const { id, measure } = await promised("bo", "2026-12-30");
  const mine = async () => (await told("measure-overdue")).filter((m) => m.subject_id === id).length;
  await round(asDay("2027-01-04"));
  assert.equal(await mine(), 1);
  const day = asDay("2027-01-05");
  await t.db.asPerson(token("bo"), day, (tx, acting) =>
    moveMeasure(tx, acting, measure, { to: asDay("2027-01-15"), text: "Sykdom.", seen: 0 }, day),
  );
  await round(asDay("2027-01-12"));
  assert.equal(await mine(), 1);
  await round(asDay("2027-01-19"));
  assert.equal(await mine(), 2);
});

test("an effect check is asked of the one who owes it from two weeks before, and the level above is told when it passes", async () => {
  const { id } = await promised("bo", "2026-12-01", "Kveldsvakt");
  const asks = async (who: Somebody, day: Day) =>
    (await tasksOf(who, day)).filter((task) => task.href.endsWith(id) && task.facts.includes("Virker"));
  const [check] =
    (await t.db.asPerson(token("bo"), today, (tx) => caseViews(tx, [id], today)))[0]?.checks ?? [];
  assert.equal(check?.due, "2027-03-01");
  assert.deepEqual(await asks("bo", asDay("2027-02-14")), []);
  assert.equal((await asks("bo", asDay("2027-02-15"))).length, 1);
  await round(asDay("2027-03-02"));
  assert.equal((await told("effect-check-overdue")).filter((m) => m.subject_id === id).length, 1);
  const day = asDay("2027-03-03");
  await t.db.asPerson(token("bo"), day, (tx, acting) =>
    recordEffect(tx, acting, check?.id ?? "", { finding: "works", text: "31 samtaler." }, day),
  );
  assert.deepEqual(await asks("bo", day), []);
});

test("my measures wait for me; a colleague's wait for the colleague until they are past their day", async () => {
  const { id } = await promised("bo", "2027-02-01", "Ringe tilbake");
  const waits = async (who: Somebody, day: Day) =>
    (await tasksOf(who, day)).find((task) => task.href.endsWith(id))?.waitsForOther;
  assert.equal(await waits("bo", today), false);
  assert.equal(await waits("siv", today), true);
  assert.equal(await waits("siv", asDay("2027-02-03")), false);
  assert.equal(await waits("per", today), undefined);
  assert.equal(
    (await tasksOf("bo", asDay("2027-02-03"))).find((x) => x.href.endsWith(id))?.clock?.state,
    "over",
  );
});

test("a message of this room has a neutral sentence in every language and leads to the case", () => {
  for (const kind of ["measure-given", "measure-overdue", "effect-check-overdue"])
    for (const lang of ["nb", "nn", "en", "se"] as const)
      assert.equal(improvement.messages?.(kind, lang)?.href("x"), "/my/improvement/x");
  assert.equal(improvement.messages?.("voice-news", "nb"), null);
});
