import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Day } from "#platform/clock/index.ts";
import { openCoercionScene } from "#test/coercion-scene.ts";
import { demoCast, demoOrganisation, demoUnits } from "../../../demo/cast.ts";
import { coercionFigureRows } from "./figure-rows.ts";
import { type CoercionRow, coercionFiguresOf, quartersToClose } from "./figures.ts";
import { coercionRows, freezeCoercionFigures, frozenCoercionFigures } from "./store/figures.ts";

let scene: Awaited<ReturnType<typeof openCoercionScene>>;
before(async () => {
  scene = await openCoercionScene();
  await scene.known("ada");
  await scene.clear();
});
after(() => scene.close());

const quarter = { name: "2026-3", from: "2026-07-01" as Day, to: "2026-09-30" as Day };
const duty = ["mechanical", "holding", "search"];
const unit = { organisation_id: demoOrganisation.id, id: demoUnits.fossenDegn.id };
const rowsNow = () =>
  scene.house.db.asHouse("job", scene.today(), (tx) => coercionRows(tx, unit.id, quarter, duty));

test("each person counts once: offered where every measure was, held where the person has not denied it; a mistake counts nowhere", async () => {
  const first = await scene.register("ada", "mechanical", "10.9.2026");
  await scene.offer(first);
  await scene.answer(first, "yes");
  await scene.hold(first);
  assert.deepEqual(await rowsNow(), [{ offered: true, held: true, changed: false }]);
  await scene.send("ada", false, `/my/after-talks/${first}`, /denial$/);
  const second = await scene.register("ada", "holding", "12.9.2026");
  assert.deepEqual(await rowsNow(), [{ offered: false, held: false, changed: false }]);
  await scene.send("eva", true, `/my/after-talks-here/${second}`, /withdrawal$/);
  assert.deepEqual(await rowsNow(), [{ offered: true, held: false, changed: false }]);
  await scene.register("ada", "drug-test", "14.9.2026");
  await scene.register("ada", "search", "2.10.2026");
  assert.equal((await rowsNow()).length, 1, "other kinds and other quarters are not among them");
});

test("what a quarter came to stays as it was told, whatever is withdrawn or changed later", async () => {
  const first = coercionFiguresOf(
    Array.from({ length: 30 }, () => ({ offered: true, held: false, changed: false })),
  );
  await scene.house.db.asHouse("job", scene.today(), async (tx) => {
    await freezeCoercionFigures(tx, unit, quarter.name, first, scene.today());
    await freezeCoercionFigures(tx, unit, quarter.name, coercionFiguresOf([]), scene.today());
    assert.ok((await frozenCoercionFigures(tx, [quarter.name])).has(`${unit.id} ${quarter.name}`));
  });
  const page = await scene.page("eva", true, "/my/after-talks-here/figures");
  assert.match(
    page,
    /3\. kvartal 2026.*mot 30 personer.*Fikk tilbud.*Minst 21 av 30.*Hadde minst.*Færre enn ti av 30/s,
  );
  assert.doesNotMatch(await scene.page("bo", true, "/my/after-talks-here/figures"), /kvartal 2026/);
  assert.equal((await scene.get("eva", false, "/my/after-talks-here/figures")).status, 404);
  assert.equal(demoCast.eva.roles.length, 2);
});

test("small numbers are not told, and none looks like a few", () => {
  const of = (n: number, held: number): CoercionRow[] =>
    Array.from({ length: n }, (_, i) => ({ offered: true, held: i < held, changed: false }));
  const said = (n: number, held: number) =>
    JSON.stringify(coercionFigureRows("nb", coercionFiguresOf(of(n, held))));
  assert.equal(said(9, 0), said(0, 0));
  assert.equal(said(9, 4), said(1, 1));
  assert.equal(said(40, 0), said(40, 9));
  assert.match(said(40, 20), /20 av 40/);
});

test("a quarter is closed once its last conversations have had their time, and not before", () => {
  assert.ok(!quartersToClose("2026-10-15" as Day).some(({ name }) => name === "2026-3"));
  assert.ok(quartersToClose("2026-10-21" as Day).some(({ name }) => name === "2026-3"));
});
