import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { openRecord } from "#modules/consent/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import { hashOf } from "#platform/session/token.ts";
import { openPeopleScene, ownerOf, type PeopleScene } from "#test/people-scene.ts";
import { demoCast, demoOrganisation, demoUnits } from "../../../demo/cast.ts";
import { contactOf, inOffice, people } from "./index.ts";

const { ada, noor, kari, siv, bo, mia, nina } = demoCast;
const organisation = demoOrganisation.id;
const canary = "kanarifugl";
let scene: PeopleScene;

before(async () => {
  scene = await openPeopleScene();
  await scene.says(await scene.signedIn("ada"), "contact", "contact-wish", {
    reach: "ways",
    email_pace: "daily",
    telephone_way: "call",
    letter: "yes",
    email: `${canary}@eksempel.no`,
    phone: "00 00 00 77",
    address: `${canary}veien 7`,
  });
});
after(() => scene.t.close());

const consents = async (person: string, unit: string | null, topic = "contact") =>
  scene.t.owner.query(
    `insert into consent.consent (organisation_id, id, person_id, topic, recipient_kind, recipient_unit_id, purpose, valid_from, given_by)
     values ($1, $2, $3, $4, 'unit', $5, 'care', '2026-01-01', $3)`,
    [organisation, randomUUID(), person, topic, unit],
  );
const opens = (person: string) => (tx: Tx) =>
  openRecord(tx, { personId: person, topic: "contact", purpose: "care", what: "contact" });

test("how somebody is reached is seen by that person, and by those the topic was shared with who leave their line; by no proxy, parent or leader", async () => {
  await consents(ada.id, demoUnits.lyngtun.id);
  // A proxy with a mandate in the matter: whoever reads somebody's post must not learn that it is known.
  const representation = randomUUID();
  await scene.t.owner.query(
    `insert into people.representation (organisation_id, id, person_id, representative_id, kind, topics, legal_basis, valid_from, registered_by)
     values ($1, $2, $3, $4, 'proxy', '{contact}', 'fullmakt', '2026-01-01', $3)`,
    [organisation, representation, ada.id, noor.id],
  );
  await scene.signedIn("noor");
  const [session] = await scene.rows("select id from platform.session where person_id = $1", [noor.id]);
  assert.ok(session, "Noor is signed in");
  await scene.t.owner.query("update platform.session set for_representation_id = $1 where id = $2", [
    representation,
    session["id"],
  ]);
  const everyone = {
    anybody: null,
    ada: { id: ada.id },
    "noor as proxy": { id: noor.id },
    kari: { id: kari.id },
    siv,
    bo,
    mia,
    nina,
  };
  for (const table of ["contact_detail", "contact_wish", "postal_address"]) {
    const reads = async (tx: Tx) =>
      (await tx.all(raw(sql`select 1 from ${sql.raw(`people.${table}`)} where person_id = ${ada.id}`)))
        .length;
    const opened = async (tx: Tx) => {
      await opens(ada.id)(tx);
      return reads(tx);
    };
    assert.deepEqual(await scene.trying.who(everyone, reads), ["ada"], table);
    assert.deepEqual(await scene.trying.who(everyone, opened), ["ada", "siv", "bo"], `${table}, opened`);
  }
  await scene.t.owner.query("update platform.session set for_representation_id = null where id = $1", [
    session["id"],
  ]);
  const wishesFor = (tx: Tx) =>
    tx.run(
      raw(sql`insert into people.contact_wish (organisation_id, id, person_id, email_pace, letter, sms, telephone_way, shared)
      values (${organisation}, gen_random_uuid(), ${ada.id}, 'daily', true, true, 'call', false)`),
    );
  assert.deepEqual(await scene.trying.who(everyone, wishesFor), ["ada"]);
});

test("those whom it is shared with read it open, and a graded address looks like one that was never entered", async () => {
  const seen = (atWork: typeof siv) =>
    scene.trying.tokenOf(atWork).then(async (token) =>
      scene.t.db.asPerson(hashOf(token), scene.today, async (tx) => {
        await opens(ada.id)(tx);
        return contactOf(tx, scene.house.config, ownerOf(ada.id));
      }),
    );
  assert.match((await seen(siv)).detail.address ?? "", new RegExp(canary), "the check that it can be read");
  const browser = await scene.signedIn("ada");
  assert.match(
    (await scene.says(browser, "address-grading", "address-grading", { grade: "strictly-confidential" }))
      .text,
    /strengt fortrolig adresse/,
  );
  const graded = await seen(siv);
  assert.equal(graded.detail.address, null);
  assert.match(graded.detail.email ?? "", new RegExp(canary));
  await scene.t.owner.query("delete from people.postal_address where person_id = $1", [ada.id]);
  assert.deepEqual(await seen(siv), graded);
  assert.equal((await browser.go("/my/profile/address-grading")).status, 200);
  const reads = async (tx: Tx) =>
    (await tx.all(raw(sql`select 1 from people.address_grading where person_id = ${ada.id}`))).length;
  const everyone = { anybody: null, ada: { id: ada.id }, siv, nina };
  assert.deepEqual(
    await scene.trying.who(everyone, async (tx) => {
      await opens(ada.id)(tx);
      return reads(tx);
    }),
    ["ada"],
  );
});

test("whoever works here with a graded address stands on the open page without a name, until it is graded no more", async () => {
  const office = () =>
    scene.t.db.asAnonymous(scene.today, (tx) => inOffice(tx, demoUnits.lyngtun.id, "user-contact"));
  assert.deepEqual(
    (await office()).map(({ name }) => name),
    ["Mia Diktet"],
  );
  const browser = await scene.signedIn("mia");
  await scene.says(browser, "address-grading", "address-grading", { grade: "confidential" });
  assert.deepEqual(
    (await office()).map(({ name, title, person_id }) => [name, title, person_id]),
    [["", "", mia.id]],
  );
  await scene.says(browser, "address-grading", "address-grading", { grade: "none" });
  assert.deepEqual(
    (await office()).map(({ name }) => name),
    ["Mia Diktet"],
  );
});

test("whoever has opened the topic reads in words how to reach somebody, and leaves no line of it in another matter", async () => {
  await scene.says(await scene.signedIn("kari"), "contact", "contact-wish", { reach: "here", shared: "yes" });
  await consents(kari.id, demoUnits.lyngtun.id);
  const shown = await scene.t.db.asPerson(hashOf(await scene.trying.tokenOf(bo)), scene.today, async (tx) => {
    await opens(kari.id)(tx);
    return people.shared?.find(tx, scene.house.config, ownerOf(kari.id), "contact", "en");
  });
  assert.deepEqual(
    shown?.map(({ words }) => words),
    ["Can be reached like this: Only in here. Others can read or hear what we send."],
  );
  assert.deepEqual(people.shared?.topics, ["contact"]);
});
