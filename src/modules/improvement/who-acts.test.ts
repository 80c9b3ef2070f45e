// Whoever speaks to the database as somebody at work cannot let what they do be a colleague's, nor answer over an answer.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { asDay } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import {
  arrange,
  organisation,
  people,
  type Somebody,
  token,
  units,
  voices,
} from "#test/improvement-cast.ts";

const today = asDay("2026-11-23");
let t: TestDatabase;
const kase = randomUUID();
before(async () => {
  t = await openTestDatabase();
  await arrange(t);
  await as("siv", (tx) => tx.run(opens("siv", kase)));
});
after(() => t.close());

const as = <T>(who: Somebody, work: (tx: Tx) => Promise<T>) => t.db.asPerson(token(who), today, work);
const opens = (by: Somebody, id: string = randomUUID()) =>
  raw(sql`insert into participation.improvement_case (organisation_id, id, unit_id, title, problem, opened_by)
    values (${organisation}, ${id}, ${units.lyngtun}, 'Telefon', 'Ingen svarer', ${people[by]})`);

/** What is written in somebody's name. */
const acts = {
  "opens a case": (by: Somebody) => opens(by),
  "links a voice": (by: Somebody) =>
    raw(sql`insert into participation.case_source (organisation_id, case_id, kind, source_id, shown_text, added_by)
      values (${organisation}, ${kase}, 'voice', ${voices.ofAda}, 'Telefonen', ${people[by]})`),
  "promises a measure": (by: Somebody) =>
    raw(sql`insert into participation.measure (organisation_id, id, case_id, unit_id, what, owner_person_id, owner_name, due, made_by)
      values (${organisation}, ${randomUUID()}, ${kase}, ${units.lyngtun}, 'Åpent til 20', ${people.bo}, 'Bo', '2027-01-15', ${people[by]})`),
};

for (const [what, act] of Object.entries(acts))
  test(`whoever ${what} does it in one's own name, and nobody in a colleague's`, async () => {
    for (const [who, name] of [
      ["bo", "siv"],
      ["siv", "bo"],
      ["kari", "siv"],
    ] as const)
      await assert.rejects(
        as(who, (tx) => tx.run(act(name))),
        { code: "42501" },
        `${who} as ${name}`,
      );
    assert.equal(await as("bo", (tx) => tx.run(act("bo"))), 1, "the check that one can");
  });

test("whether it works is answered once, by the one who answers, and not before it is asked", async () => {
  const id = randomUUID();
  const asked = (finding: string | null, check: string) =>
    raw(sql`insert into participation.effect_check (organisation_id, id, case_id, unit_id, months, finding, text, by_person_id, by_name, at)
      values (${organisation}, ${check}, ${kase}, ${units.lyngtun}, 3, ${finding}, ${finding && "31 samtaler"},
        ${finding && people.bo}, ${finding && "Bo"}, ${finding && "2026-11-23T10:00:00Z"})`);
  await assert.rejects(
    as("bo", (tx) => tx.run(asked("works", randomUUID()))),
    { code: "42501" },
  );
  assert.equal(await as("bo", (tx) => tx.run(asked(null, id))), 1);
  const answers = (by: Somebody, finding: string) =>
    raw(sql`update participation.effect_check set finding = ${finding}, text = '31 samtaler', by_person_id = ${people[by]},
      by_name = 'En', at = now() where id = ${id}`);
  await assert.rejects(
    as("bo", (tx) => tx.run(answers("siv", "works"))),
    { code: "42501" },
  );
  assert.equal(await as("bo", (tx) => tx.run(answers("bo", "half"))), 1, "the check that one can");
  for (const who of ["bo", "siv"] as const)
    await assert.rejects(
      as(who, (tx) => tx.run(answers(who, "works"))),
      { code: "42501" },
      who,
    );
  const { rows } = await t.owner.query("select finding from participation.effect_check where id = $1", [id]);
  assert.deepEqual(rows, [{ finding: "half" }]);
});
