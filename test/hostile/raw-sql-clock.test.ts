import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openTestDatabase, type TestDatabase } from "../database.ts";
import { ids, plantCanaries, sayAs } from "./raw-sql-world.ts";

// A clock on what is others' would put a duty in their list, and would tell that there is something there.
const skip = process.env["DATABASE_URL"]
  ? false
  : "the embedded database has no login of the application's own: PostgreSQL only";
const { home, unit, voice, note, glass, mia, vera, uno } = ids;
const clock = (kind: string, subject: string, where: string = unit) =>
  `insert into platform.clock (organisation_id, unit_id, subject_kind, subject_id, rule_id, rule_version, start, due, reminder)
   values ('${home}', '${where}', '${kind}', '${subject}', 'voice-answer', current_date, current_date, current_date, current_date)`;

let t: TestDatabase;
let miasUnit = "";
before(async () => {
  if (skip) return;
  t = await openTestDatabase();
  await plantCanaries(t);
  const { rows } = await t.owner.query("select unit_id from people.role where person_id = $1", [mia]);
  miasUnit = (rows[0] as { unit_id: string }).unit_id;
});
after(async () => {
  if (!skip) await t.close();
});

/** How many clocks there are more of after somebody has said these statements. */
const started = async (hat: string, statements: readonly string[]): Promise<number> => {
  const count = async () =>
    Number(((await t.owner.query("select count(*) as n from platform.clock")).rows[0] as { n: string }).n);
  const was = await count();
  await sayAs(t.url ?? "", hat, statements);
  return (await count()) - was;
};

test("nobody starts a clock on another's voice, or on anything they have nothing to do with", {
  skip,
}, async () => {
  const on = [
    clock("voice", voice),
    clock("voice", voice, miasUnit),
    clock("measure", voice),
    clock("effect-check", voice, miasUnit),
    clock("kin-information", note, miasUnit),
    clock("explanation", glass),
    clock("objection", glass, miasUnit),
    clock("break-glass", glass),
    clock("x", vera),
    clock("x", mia, miasUnit),
  ];
  for (const hat of ["mia", "mia at work"])
    for (const one of on) assert.equal(await started(hat, [one]), 0, `${hat}: ${one}`);
  assert.equal(await started("uno at work", [clock("voice", voice)]), 0, "who works with it did not give it");
});

test("nobody hands a clock over by hand, ends it for others or takes it back into their own list", {
  skip,
}, async () => {
  await t.owner.query(clock("voice", voice));
  for (const hat of ["mia", "mia at work"])
    await sayAs(t.url ?? "", hat, [
      `update platform.clock set unit_id = '${miasUnit}'`,
      "update platform.clock set ended_on = current_date",
      `update platform.clock set owner_person_id = '${mia}'`,
      "delete from platform.clock",
    ]);
  await sayAs(t.url ?? "", "uno at work", [`update platform.clock set unit_id = '${miasUnit}'`]);
  const { rows } = await t.owner.query(
    "select unit_id, ended_on, owner_person_id from platform.clock where subject_id = $1",
    [voice],
  );
  assert.deepEqual(rows, [{ unit_id: unit, ended_on: null, owner_person_id: null }]);
});

test("whoever gave the voice starts its clock, and whoever works with a measure that one (the check that it can be done)", {
  skip,
}, async () => {
  assert.equal(await started("vera", [clock("voice", voice)]), 1);
  assert.equal(await started("vera", [clock("voice", voice, miasUnit)]), 0, "not in others' list");
  const [found, promised] = [voice.replace("73190008", "7319000c"), voice.replace("73190008", "7319000d")];
  const measure = [
    `insert into participation.improvement_case (organisation_id, id, unit_id, title, problem, opened_by) values ('${home}', '${found}', '${unit}', 'x', 'x', '${uno}')`,
    `insert into participation.measure (organisation_id, id, case_id, unit_id, what, owner_person_id, owner_name, due, made_by) values ('${home}', '${promised}', '${found}', '${unit}', 'x', '${uno}', 'x', current_date, '${uno}')`,
  ];
  assert.equal(await started("uno at work", [...measure, clock("measure", promised)]), 1);
  assert.equal(await started("mia at work", [clock("measure", promised)]), 0);
  assert.equal(await started("vera", [clock("measure", promised)]), 0);
});
