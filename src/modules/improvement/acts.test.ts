import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addDays, asDay, type Day } from "#platform/clock/index.ts";
import { clocksOf } from "#platform/clock-store.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound, Refused } from "#platform/http/ask.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { arrange, codeOf, people, type Somebody, token, units, voices } from "#test/improvement-cast.ts";
import {
  addMeasure,
  addSource,
  cancelMeasure,
  casesOfUnit,
  caseViews,
  completeMeasure,
  moveMeasure,
  openCase,
  recordEffect,
  startMeasure,
} from "./index.ts";

const today = asDay("2026-11-23");
let t: TestDatabase;
before(async () => {
  t = await openTestDatabase();
  await arrange(t);
});
after(() => t.close());

const as = <T>(who: Somebody, work: (tx: Tx, acting: Acting) => Promise<T>, day: Day = today) =>
  t.db.asPerson(token(who), day, work);
const refusedWith = (word: string) => (error: unknown) => error instanceof Refused && error.word === word;

const evening = { title: "Telefontid på kvelden", problem: "Ingen svarer etter klokka to." };
const promise = { what: "Åpent til 20", ownerPersonId: people.bo, ownerName: "Bo", due: asDay("2027-01-15") };

/** A case at Lyngtun with one measure that Bo owes. */
const newCase = (sources: string[] = []) =>
  as("siv", async (tx, acting) => {
    const id = await openCase(tx, acting, { unitId: units.lyngtun, ...evening });
    for (const source of sources)
      await addSource(tx, acting, id, { kind: "voice", id: source, shownText: "Telefonen" });
    return { id, measure: await addMeasure(tx, acting, id, promise, today) };
  });
const view = async (id: string, who: Somebody = "siv", day = today) => {
  const [found] = await as(who, (tx) => caseViews(tx, [id], day), day);
  assert.ok(found);
  return found;
};

test("whoever promises a measure is asked after 3, 6 and 12 months whether it works, counted from the day it is due", async () => {
  const { id } = await newCase();
  const { checks, measures } = await view(id);
  assert.deepEqual(
    checks.map((c) => [c.months, c.due, c.status]),
    [
      [3, "2027-04-15", "waits"],
      [6, "2027-07-15", "waits"],
      [12, "2028-01-17", "waits"],
    ],
  );
  assert.deepEqual(
    measures.map((m) => [m.status, m.due, m.ownerName, m.clock?.due]),
    [["planned", "2027-01-15", "Bo", "2027-01-15"]],
  );
  // A second measure asks no second time.
  await as("siv", (tx, acting) => addMeasure(tx, acting, id, promise, today));
  assert.equal((await view(id)).checks.length, 3);
});

test("two voices lead to one case, each giver sees it, and the number of voices only those who work there", async () => {
  const { id } = await newCase([voices.ofAda, voices.ofEli, voices.ofAda]);
  assert.equal((await view(id)).sources, 2);
  for (const giver of ["ada", "eli"] as const) {
    const seen = await view(id, giver);
    assert.equal(seen.sources, null);
    assert.equal(seen.measures[0]?.ownerName, "Bo");
    assert.equal(seen.checks[0]?.due, "2027-04-15");
  }
  const byCode = await t.db.asCode(codeOf("ofAda"), today, (tx) => caseViews(tx, [id], today));
  assert.equal(byCode?.[0]?.checks[0]?.due, "2027-04-15");
});

test("who may see and change a case: those who work there and above, and to see it, its givers", async () => {
  const { id, measure } = await newCase([voices.ofAda]);
  const sees: Record<Somebody, boolean> = {
    siv: true,
    bo: true,
    kari: true,
    per: false,
    ada: true,
    eli: false,
  };
  const changes: Record<Somebody, boolean> = { ...sees, ada: false };
  for (const who of Object.keys(people) as Somebody[]) {
    assert.equal((await as(who, (tx) => caseViews(tx, [id], today))).length, sees[who] ? 1 : 0, who);
    const change = () =>
      as(who, (tx, acting) =>
        startMeasure(tx, acting, measure, { text: "", seen: 0 }, today).then(() => {
          throw new Error("undone");
        }),
      );
    const [clock] = await as(who, (tx) => clocksOf(tx, [measure]));
    assert.equal(clock !== undefined, sees[who], `${who} and the clock`);
    await assert.rejects(
      change(),
      changes[who] ? /undone/ : sees[who] ? /row-level security/ : (e) => e instanceof NotFound,
      who,
    );
    assert.equal(
      (await as(who, (tx) => casesOfUnit(tx, units.lyngtun))).some((c) => c.id === id),
      changes[who],
      who,
    );
  }
  assert.equal((await t.db.asNobody((tx) => caseViews(tx, [id], today))).length, 0);
  assert.equal((await t.db.asCode(codeOf("ofEli"), today, (tx) => caseViews(tx, [id], today)))?.length, 0);
  await assert.rejects(
    as("per", (tx, acting) => openCase(tx, acting, { unitId: units.lyngtun, ...evening })),
    /row-level security/,
  );
});

test("a measure past its day is overdue until it is done, and what shows that it is done stays", async () => {
  const { id, measure } = await newCase();
  const after = addDays(promise.due, 3);
  assert.equal((await view(id, "siv", promise.due)).measures[0]?.status, "planned");
  assert.equal((await view(id, "siv", after)).measures[0]?.status, "overdue");
  const done = (text: string) =>
    as("bo", (tx, acting) => completeMeasure(tx, acting, measure, { text, seen: 0 }, after), after);
  await assert.rejects(done(" "), refusedWith("no-evidence"));
  await done("Vaktlista for januar har kveldsvakter.");
  const [now] = (await view(id, "siv", after)).measures;
  assert.deepEqual(
    [now?.status, now?.end?.text, now?.end?.by_name, now?.clock?.endedOn],
    ["done", "Vaktlista for januar har kveldsvakter.", "Bo", after],
  );
});

test("a measure gets a later day with a reason, and the day first promised stays", async () => {
  const { id, measure } = await newCase();
  const move = (to: string, text: string, seen: number) =>
    as("bo", (tx, acting) => moveMeasure(tx, acting, measure, { to: asDay(to), text, seen }, today));
  await assert.rejects(move("2027-02-01", "", 0), refusedWith("no-reason"));
  await assert.rejects(move("2026-12-01", "Ferie", 0), refusedWith("not-later"));
  await move("2027-02-01", "Ny ansatt begynner i januar.", 0);
  const [now] = (await view(id)).measures;
  assert.deepEqual(
    [now?.status, now?.firstDue, now?.due, now?.clock?.due, now?.clock?.extendedTo],
    ["moved", "2027-01-15", "2027-02-01", "2027-01-15", "2027-02-01"],
  );
  await move("2027-03-01", "Han er syk.", 1);
  await assert.rejects(move("2027-03-15", "Enda en gang.", 2), refusedWith("already-extended"));
});

test("of two who decide at once on the same measure the second is told that it has changed", async () => {
  const { measure } = await newCase();
  const both = await Promise.allSettled([
    as("siv", (tx, acting) => completeMeasure(tx, acting, measure, { text: "Gjort.", seen: 0 }, today)),
    as("bo", (tx, acting) => cancelMeasure(tx, acting, measure, { text: "Går ikke.", seen: 0 }, today)),
  ]);
  assert.deepEqual(both.map((b) => b.status).sort(), ["fulfilled", "rejected"]);
  const lost = both.find((b) => b.status === "rejected");
  assert.ok(refusedWith("changed-meanwhile")(lost?.reason));
});

test("whether it works is asked near its day, rests on something, and is answered once", async () => {
  const { id } = await newCase();
  const check = (await view(id)).checks[0]?.id ?? "";
  const answer = (text: string, day: Day) =>
    as("siv", (tx, acting) => recordEffect(tx, acting, check, { finding: "half", text }, day), day);
  await assert.rejects(answer("31 samtaler", today), refusedWith("too-early"));
  const near = asDay("2027-04-01");
  await assert.rejects(answer("", near), refusedWith("no-basis"));
  assert.equal(await answer("31 samtaler på 14 kvelder.", near), id);
  await assert.rejects(answer("Noe annet", near), refusedWith("is-answered"));
  const [now] = (await view(id, "siv", near)).checks;
  assert.deepEqual([now?.status, now?.finding, now?.by, now?.clock?.endedOn], ["done", "half", "Siv", near]);
});

test("when every measure is dropped nothing is checked, and a new measure is checked again", async () => {
  const { id, measure } = await newCase();
  await as("siv", (tx, acting) =>
    cancelMeasure(tx, acting, measure, { text: "Huset blir solgt.", seen: 0 }, today),
  );
  assert.deepEqual(
    (await view(id)).checks.map((c) => c.status),
    ["dropped", "dropped", "dropped"],
  );
  await as("siv", (tx, acting) =>
    addMeasure(tx, acting, id, { ...promise, due: asDay("2027-02-15") }, today),
  );
  assert.deepEqual(
    (await view(id)).checks.map((c) => c.due),
    ["2027-05-18", "2027-08-16", "2028-02-15"],
  );
});
