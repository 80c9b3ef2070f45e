import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { openTestDatabase, type TestDatabase } from "../database.ts";
import { ids, plantCanaries, sayAs } from "./raw-sql-world.ts";

// Mia is Vera's proxy for treatment. Whom Vera has blocked is Vera's alone, also where the proxy speaks to the database.
const skip = process.env["DATABASE_URL"]
  ? false
  : "the embedded database has no login of the application's own: PostgreSQL only";
const { home, unit, mia, vera, uno } = ids;
const [ask, mandate] = [randomUUID(), randomUUID()];

let t: TestDatabase;
before(async () => {
  if (skip) return;
  t = await openTestDatabase();
  await plantCanaries(t);
  await t.owner.exec(`
    insert into people.representation (organisation_id, id, person_id, representative_id, kind, topics, legal_basis, valid_from, registered_by)
      values ('${home}', '${mandate}', '${vera}', '${mia}', 'proxy', '{treatment}', 'x', current_date - 9, '${vera}');
    insert into platform.session (token_hash, person_id, for_representation_id, provider, assurance, ends_at)
      values (sha256(sha256('mia for vera'::bytea)), '${mia}', '${mandate}', 'test', 'high', now() + interval '1 day');
    delete from consent.ask;
    update people.person set name = 'Uno Stengt' where id = '${uno}';
    update consent.block set ended_at = null where person_id = '${vera}' and blocked_person_id = '${uno}';
    insert into consent.consent (organisation_id, id, person_id, topic, recipient_kind, recipient_person_id, purpose, valid_from, given_by)
      values ('${home}', gen_random_uuid(), '${vera}', 'plan', 'person', '${uno}', 'care', current_date, '${vera}');
    insert into consent.ask (organisation_id, id, person_id, topic, recipient_kind, recipient_unit_id, purpose, why, asked_by, asked_role_id)
      select '${home}', '${ask}', '${vera}', 'treatment', 'unit', '${unit}', 'care', 'x', '${uno}', id from people.role where person_id = '${uno}';`);
});
after(async () => {
  if (!skip) await t.close();
});

const tries = [
  "select * from consent.block",
  "select blocked_person_id from consent.block",
  "select consent.blocked_by_principal()",
  "select consent.blocked_by(platform.my_principal())",
  "select * from consent.blocking_me",
  "select consent.asks_heard_for()",
  "select * from consent.ask",
  "select * from consent.waiting_asks(9)",
  "select * from consent.acquainted()",
  `select * from consent.names(array['${uno}', '${vera}']::uuid[])`,
];
const heard = async () => (await sayAs(t.url ?? "", "mia for vera", tries)).text;
/** What the ask was after somebody had changed it without reading. */
const changed = async (text: string) => {
  await sayAs(t.url ?? "", "mia for vera", [text]);
  return (await t.owner.query("select answer, later_at is not null as later from consent.ask")).rows;
};
const [putOff, saidNo] = [
  "update consent.ask set later_at = now()",
  "update consent.ask set answer = 'no', answered_at = now(), answered_by = platform.me()",
];

test("a proxy is told of nobody whom the person has blocked, and touches nothing that such a one asks", {
  skip,
}, async () => {
  const text = await heard();
  for (const word of [uno, "Uno Stengt", ask]) assert.ok(!text.includes(word), text);
  const untouched = [{ answer: null, later: false }];
  assert.deepEqual(await changed(putOff), untouched);
  assert.deepEqual(await changed(saidNo), untouched);
});

test("once the person has opened again, the proxy hears the ask and answers it (the check that it can be heard)", {
  skip,
}, async () => {
  await t.owner.exec("update consent.block set ended_at = now()");
  const text = await heard();
  for (const word of [uno, "Uno Stengt", ask]) assert.ok(text.includes(word), text);
  assert.deepEqual(await changed(putOff), [{ answer: null, later: true }]);
  assert.deepEqual(await changed(saidNo), [{ answer: "no", later: true }]);
});
