import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { asDay } from "#platform/clock/index.ts";
import type { JobWork } from "#platform/module.ts";
import { openCoordinationScene } from "#test/coordination-scene.ts";
import { demoCast, demoOrganisation, demoUnits } from "../../../demo/cast.ts";
import { coordinatorsAway } from "./away.ts";

const { ada, bo, liv, siv } = demoCast;
let scene: Awaited<ReturnType<typeof openCoordinationScene>>;
before(async () => {
  scene = await openCoordinationScene();
});
after(() => scene.close());
beforeEach(async () => {
  await scene.clear();
  await scene.report();
  await scene.step("offered");
  await scene.answer("coordinator");
  await scene.name("bo");
  await scene.rows("delete from platform.message");
});

const coordinators = async () =>
  (
    await scene.rows(
      "select coordinator_id, ended_why from care.coordinator where person_id = $1 order by named_at, id",
      [ada.id],
    )
  ).map((row) => [row["coordinator_id"], row["ended_why"]]);
const running = async () =>
  (
    await scene.rows(
      "select rule_id from platform.clock where subject_kind = 'coordination' and ended_on is null order by rule_id",
    )
  ).map((row) => row["rule_id"]);
const round = async (day: string) => {
  const run: JobWork["run"] = (work) => scene.t.db.asHouse("job", asDay(day), work);
  const work = { today: asDay(day), now: new Date(`${day}T04:00:00Z`), run, step: run } as JobWork;
  await Promise.all([coordinatorsAway({}, work), coordinatorsAway({}, work)]);
};

test("a coordinator hands over to somebody of the unit, who is told, and so is the person", async () => {
  const path = `/my/coordinations/${await scene.id()}/departure`;
  assert.equal((await scene.send(path, /departure$/, "bo", true)).status, 422);
  await scene.sent(path, /departure$/, "bo", true, { to: siv.roles[0].id });
  assert.deepEqual(await coordinators(), [
    [bo.id, "left"],
    [siv.id, null],
  ]);
  assert.match(await scene.page("/my/coordination"), /Koordinatoren din er Siv Tenkt/);
  assert.equal((await scene.get(`/my/coordinations/${await scene.id()}`, "bo", true)).status, 404);
  const told = await scene.rows("select person_id, kind from platform.message order by kind");
  assert.deepEqual(told, [
    { person_id: ada.id, kind: "coordination-moved" },
    { person_id: siv.id, kind: "coordination-yours" },
  ]);
});

test("whoever leaves without a successor leaves it to the unit, which owes another by a day", async () => {
  await scene.sent(`/my/coordinations/${await scene.id()}/departure`, /departure$/, "bo", true, {
    to: "unit",
  });
  assert.deepEqual(await running(), ["coordination-successor"]);
  assert.match(
    await scene.page("/my/coordination"),
    /Koordinatoren har sluttet\. Tildelingskontoret svarer for oppfølgingen til en ny er på plass.*2\. desember/s,
  );
  await scene.name("liv");
  assert.deepEqual(await running(), ["coordination-work"]);
});

test("a coordinator whose role is over is shown to nobody as if there, and the next round the unit owes another", async () => {
  await scene.rows("update people.role set valid_to = '2026-11-24' where id = $1", [bo.roles[0].id]);
  assert.doesNotMatch(await scene.page("/my/coordination"), /Koordinatoren din er Bo/);
  await round("2026-11-25");
  await scene.rows("update people.role set valid_to = null where id = $1", [bo.roles[0].id]);
  assert.deepEqual(await coordinators(), [[bo.id, "away"]]);
  assert.deepEqual(await running(), ["coordination-successor"]);
});

test("whom the person blocks coordinates no longer, and nobody is told that it was that", async () => {
  await scene.rows(
    "insert into consent.block (organisation_id, id, person_id, blocked_person_id) values ($1, gen_random_uuid(), $2, $3)",
    [demoOrganisation.id, ada.id, bo.id],
  );
  assert.match(await scene.page("/my/coordination"), /Du har sperret koordinatoren.*ikke hvorfor/s);
  await round("2026-11-25");
  assert.deepEqual(await coordinators(), [[bo.id, "away"]]);
  const seen = await scene.page(`/my/coordinations/${await scene.id()}`, "liv", true);
  assert.match(seen, /Koordinatoren er ikke lenger på plass.*Satt av Medvirk/s);
  assert.doesNotMatch(seen, /sperret/);
});

test("a coordinator of sixty leaves in one act, and each of them has somebody who answers", async () => {
  await scene.rows(
    `with person as (insert into people.person (organisation_id, id, name) select $1, gen_random_uuid(), 'Prøve ' || i from generate_series(1, 60) i returning id),
      begun as (insert into care.coordination (organisation_id, id, person_id, unit_id, begun_by) select $1, gen_random_uuid(), p.id, $2, p.id from person p returning id, person_id),
      steps as (insert into care.coordination_step (organisation_id, id, person_id, coordination_id, n, kind, on_day, wants, as_whom, written_by)
        select $1, gen_random_uuid(), b.person_id, b.id, k.n, k.kind, '2026-11-20', k.wants, 'self', b.person_id
          from begun b, (values (1, 'need-reported', null), (2, 'accepted', 'both')) k (n, kind, wants) returning id)
    insert into care.coordinator (organisation_id, id, person_id, coordination_id, coordinator_id, role_id, named_by)
      select $1, gen_random_uuid(), b.person_id, b.id, $3, $4, $5 from begun b`,
    [demoOrganisation.id, demoUnits.tildeling.id, bo.id, bo.roles[0].id, liv.id],
  );
  // Somebody among them has blocked the successor: the unit gets that one.
  await scene.rows(
    `insert into consent.block (organisation_id, id, person_id, blocked_person_id)
     select $1, gen_random_uuid(), id, $2 from people.person where name = 'Prøve 7'`,
    [demoOrganisation.id, siv.id],
  );
  await scene.sent("/my/coordinations/departure", /departure$/, "bo", true, { to: siv.roles[0].id });
  const [sum] = await scene.rows(
    `select count(*) filter (where k.coordinator_id = $1)::int as handed, count(*) filter (where k.id is null)::int as none,
       (select count(*)::int from platform.clock where rule_id = 'coordination-successor' and ended_on is null) as owed
     from care.coordination c left join care.coordinator k on k.coordination_id = c.id and k.ended_at is null`,
    [siv.id],
  );
  assert.deepEqual(sum, { handed: 60, none: 1, owed: 1 });
  assert.doesNotMatch(await scene.page("/my/coordinations", "bo", true), /Prøve|Ada/);
});
