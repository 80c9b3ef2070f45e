import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import { syntheticNumber } from "#test/made-up-number.ts";
import { plantNumber } from "#test/number-scene.ts";
import { openPeopleScene, type PeopleScene } from "#test/people-scene.ts";
import { demoCast, demoOrganisation, demoUnits } from "../../../demo/cast.ts";
import { numberHashes } from "./number-keeping.ts";

const { ada, noor, kari, siv, bo, liv, ola, mia, tor, nina, vera } = demoCast;
const organisation = demoOrganisation.id;
const everyone = {
  anybody: null,
  ada: { id: ada.id },
  "noor, Ada's proxy": { id: noor.id },
  kari: { id: kari.id },
  "bo as himself": { id: bo.id },
  bo,
  siv,
  liv,
  ola,
  mia,
  tor,
  nina,
  vera,
};
const number = syntheticNumber();
let scene: PeopleScene;
let listed: string;

before(async () => {
  scene = await openPeopleScene();
  await plantNumber(scene.t.owner, scene.house.config, ada.id, number);
  listed = randomUUID();
  await scene.t.owner.query(
    "insert into people.person (organisation_id, id, name, valid_from) values ($1, $2, 'På Lista', '2026-01-01')",
    [organisation, listed],
  );
  await scene.t.owner.query(
    `insert into way_in.paper_code (organisation_id, id, person_id, code_hash, expires_at, made_by, role_id, unit_id, delivery, checked)
     values ($1, gen_random_uuid(), $2, 'x', now() + interval '1 day', $3, $4, $5, 'handed-over', 'known')`,
    [organisation, listed, bo.id, bo.roles[0].id, demoUnits.lyngtun.id],
  );
  const representation = randomUUID();
  await scene.t.owner.query(
    `insert into people.representation (organisation_id, id, person_id, representative_id, kind, topics, legal_basis, valid_from, registered_by)
     values ($1, $2, $3, $4, 'proxy', (select array_agg(t) from unnest(people.topics()) t), 'fullmakt', '2026-01-01', $3)`,
    [organisation, representation, ada.id, noor.id],
  );
  await scene.trying.tokenOf({ id: noor.id });
  await scene.t.owner.query("update platform.session set for_representation_id = $1 where person_id = $2", [
    representation,
    noor.id,
  ]);
});
after(() => scene.t.close());

const touched = (statement: ReturnType<typeof sql>) => async (tx: Tx) =>
  (await tx.all(raw(statement))).length;
const who = (statement: ReturnType<typeof sql>) => scene.trying.who(everyone, touched(statement));

test("a number is read by the one it is about and by nobody else: no employee, proxy, administrator or privacy officer", async () => {
  assert.deepEqual(
    await who(sql`select kind, sealed from people.national_number where person_id = ${ada.id}`),
    ["ada"],
  );
});

test("not even its owner reads under which hash it is found, or whether somebody else has it too", async () => {
  for (const column of ["hash", "key_id", "set_aside_at", "entered_by", "role_id"])
    assert.deepEqual(await who(sql`select ${sql.ref(column)} from people.national_number`), [], column);
});

test("only its owner says that it is wrong, and nobody changes, makes or takes away a number by hand", async () => {
  assert.deepEqual(
    await who(
      sql`update people.national_number set disputed_at = now() where person_id = ${ada.id} returning person_id`,
    ),
    ["ada"],
  );
  for (const by_hand of [
    sql`update people.national_number set sealed = 'x' where person_id = ${ada.id} returning person_id`,
    sql`delete from people.national_number where person_id = ${ada.id} returning person_id`,
    sql`insert into people.national_number (organisation_id, person_id, kind, hash, key_id, sealed, source)
      values (${organisation}, ${kari.id}, 'd-number', sha256('x'), '00000000', 'x', 'sign-in') returning person_id`,
  ])
    assert.deepEqual(await who(by_hand), []);
});

test("a number is entered by those who may give that person a code, for nobody else, and found by nobody at work", async () => {
  const hashes = [Buffer.from(numberHashes(scene.house.config, syntheticNumber(1))[0] ?? "")];
  const enters = (person: string) =>
    sql`select people.enter_number(${person}, 'birth-number', '00000000', ${hashes}::bytea[], 'sealed', 'passport')`;
  assert.deepEqual(await who(enters(listed)), ["bo", "siv", "mia", "tor", "nina"]);
  for (const person of [ada.id, kari.id, siv.id, noor.id])
    assert.deepEqual(await who(enters(person)), [], person);
  const known = [Buffer.from(numberHashes(scene.house.config, number)[0] ?? "")];
  for (const looks of [
    sql`select * from people.person_with_number(${known}::bytea[], null, '20 minutes')`,
    sql`select people.vouch_for_number(${kari.id}, 'birth-number', '00000000', ${known}::bytea[], 'sealed')`,
    sql`select people.known_by_number(${ada.id})`,
    sql`select * from people.numbers_to_seal('00000000', ${randomUUID()}, 9)`,
    sql`select people.seal_number(${ada.id}, 'x', 'y', '00000000', sha256('x'))`,
    sql`select people.one_number_at_a_time()`,
  ])
    assert.deepEqual(await who(looks), []);
  const vouched = () =>
    scene.t.db.asHouse("sign-in", scene.today, (tx) =>
      tx.all(raw(sql`select 1 from people.person_with_number(${known}::bytea[], null, '20 minutes')`)),
    );
  assert.equal(
    (await vouched()).length,
    0,
    "Ada has been in already: what was read off a document is not enough",
  );
  await scene.t.owner.query(
    "update people.national_number set source = 'sign-in', document = null, entered_by = null, role_id = null, unit_id = null",
  );
  assert.equal((await vouched()).length, 1, "the check that it is found where it should be");
});

test("those who wrote a number see that its owner says it is wrong, and no other place does", async () => {
  await scene.t.owner.query(
    `insert into people.national_number (organisation_id, person_id, kind, hash, key_id, sealed, source, document, entered_by, role_id, unit_id, disputed_at)
     values ($1, $2, 'd-number', sha256('y'), '00000000', 'x', 'document', 'passport', $3, $4, $5, now())`,
    [organisation, listed, bo.id, bo.roles[0].id, demoUnits.lyngtun.id],
  );
  assert.deepEqual(await who(sql`select 1 from people.disputed_numbers()`), [
    "bo",
    "siv",
    "mia",
    "tor",
    "nina",
  ]);
});
