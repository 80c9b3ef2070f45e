import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { openRecord } from "#modules/consent/index.ts";
import { oslo } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import { Browser } from "#test/browser.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testHouse } from "#test/house.ts";
import { tryingOn } from "#test/may.ts";
import { serve } from "#test/serve.ts";
import { type CastName, demoCast, demoOrganisation, demoUnits } from "../../../demo/cast.ts";
import { seedPeople } from "../../../demo/seed.ts";
import { contactOf, inOffice, interpreterNeedsOf, people, waysByMail } from "./index.ts";

const base = "http://localhost:3000";
const { ada, noor, kari, siv, bo, mia, nina } = demoCast;
const organisation = demoOrganisation.id;
const today = oslo(new Date());
let t: TestDatabase;
let trying: ReturnType<typeof tryingOn>;
let house: ReturnType<typeof testHouse>;
let fetch: (request: Request) => Response | Promise<Response>;

before(async () => {
  t = await openTestDatabase();
  house = testHouse(t, []);
  await seedPeople(t.owner, house.config);
  trying = tryingOn(t, today);
  fetch = serve(house, people.routes).fetch;
});
after(() => t.close());

const signedIn = async (name: CastName, atWork = false) => {
  const browser = new Browser(base, fetch);
  const who: { id: string; roles?: readonly { id: string }[] } = demoCast[name];
  const value = await trying.tokenOf(atWork ? who : { id: who.id });
  browser.cookies.set("medvirk /my", { value, path: "/my" });
  return browser;
};
const keyOn = (text: string) => /name="key" value="([^"]+)"/.exec(text)?.[1] ?? "";
const rows = async (query: string, values: unknown[] = []) =>
  (await t.owner.query(query, values)).rows as Record<string, unknown>[];
const says = async (browser: Browser, page: string, act: string, fields: Record<string, string>) => {
  const key = keyOn((await browser.go(`/my/profile/${page}`)).text);
  return browser.go(`/my/profile/${act}`, { ...fields, key });
};
const owner = (id: string) => ({ id, organisation_id: organisation });

const canary = "kanarifugl";
const reachable = {
  reach: "ways",
  email_pace: "daily",
  telephone_way: "call-and-word",
  sms: "yes",
  letter: "yes",
  email: `${canary}@eksempel.no`,
  phone: "00 00 00 77",
  address: `${canary}veien 7\n0000 Storelv`,
  times: `etter ${canary}tid`,
};

test("a person says what to be called, how to be spoken of and in which language, and reads it back", async () => {
  const browser = await signedIn("ada");
  const bad = await says(browser, "name", "name", { name: "", pronoun: "hun", language: "" });
  assert.equal(bad.status, 422);
  assert.match(bad.text, /href="#name"[\s\S]*href="#language"/);
  assert.match(bad.text, /value="hun"/, "what was typed is kept");
  const met = await says(browser, "name", "name", { name: "Ada <b>", pronoun: "hun", language: "nn" });
  assert.equal(met.url, "/my/nn/profile?saved");
  assert.match(met.text, /Ada &lt;b&gt; \(hun\)\. Sidene er på Nynorsk\./);
  await says(browser, "name", "name", { name: "Ada Eksempel", pronoun: "", language: "nb" });
  assert.deepEqual(await rows("select name, pronoun from people.person where id = $1", [ada.id]), [
    { name: "Ada Eksempel", pronoun: null },
  ]);
});

test("whoever has said nothing is reached in here alone, and the page says so", async () => {
  assert.match((await (await signedIn("noor")).go("/my/profile")).text, /Bare her inne\./);
  const ways = await t.db.asHouse("job", today, (tx) => waysByMail(tx, house.config, [noor.id]));
  assert.equal(ways.size, 0);
});

test("a way that was chosen needs what it takes, the text is kept, and nothing of it stands in an address or in the trail", async () => {
  const browser = await signedIn("ada");
  const bad = await says(browser, "contact", "contact-wish", {
    ...reachable,
    email: "",
    phone: "",
    address: "",
  });
  assert.equal(bad.status, 422);
  for (const field of ["email", "phone", "address"]) assert.match(bad.text, new RegExp(`href="#${field}"`));
  assert.match(bad.text, new RegExp(`etter ${canary}tid`));
  const none = await says(browser, "contact", "contact-wish", {
    reach: "ways",
    email_pace: "off",
    telephone_way: "no",
  });
  assert.match(none.text, /Velg minst én måte/);
  const met = await says(browser, "contact", "contact-wish", reachable);
  assert.equal(met.url, "/my/profile?saved");
  assert.match(
    met.text,
    /E-post, høyst én i døgnet\. Brev\. SMS\. Telefon, også beskjed om å ringe tilbake\./,
  );
  const trail = await rows(
    "select act, detail::text as detail from platform.trail where act = 'contact-wish'",
  );
  assert.equal(trail.length, 1);
  assert.doesNotMatch(JSON.stringify(trail), new RegExp(canary));
});

test("what a person says of how to be reached lies sealed, in no column in the clear", async () => {
  const kept = await rows(`select d::text as d, a::text as a, w::text as w from people.contact_detail d
    join people.postal_address a using (person_id) join people.contact_wish w using (person_id)`);
  assert.ok(kept.length > 0);
  assert.doesNotMatch(
    JSON.stringify(kept),
    new RegExp(`${canary}|00 00 00 77|${Buffer.from(canary).toString("hex")}`),
  );
});

test("where somebody else may read or hear, nothing rings and no text lights up; what was said before stays to read", async () => {
  const browser = await signedIn("ada");
  const met = await says(browser, "contact", "contact-wish", {
    ...reachable,
    email_pace: "weekly",
    shared: "yes",
  });
  assert.match(met.text, /E-post, høyst én i uka\. Brev\. Andre kan lese eller høre det vi sender\./);
  assert.doesNotMatch(met.text, /SMS\.|Telefon,/);
  const history = (await browser.go("/my/profile/history")).text;
  assert.match(history, /høyst én i uka[\s\S]*høyst én i døgnet/, "newest first");
  assert.doesNotMatch(history, new RegExp(canary), "no old address");
  const ways = await t.db.asHouse("job", today, (tx) => waysByMail(tx, house.config, [ada.id]));
  assert.deepEqual(ways.get(ada.id), { email: `${canary}@eksempel.no`, lang: "nb", pace: "weekly" });
});

test("the page shows the very mail that would come: sender, subject and text", async () => {
  const page = (await (await signedIn("ada")).go("/my/profile/contact")).text;
  assert.match(page, /Emne: Du har en ny melding/);
  assert.match(page, /Det er noe nytt til deg\. Logg inn for å lese\./);
});

test("whoever is at work here is led to be oneself first; in a role one changes the name that colleagues read", async () => {
  const atWork = await signedIn("siv", true);
  const met = await atWork.ask("/my/en/profile/contact");
  assert.deepEqual(
    [met.status, met.headers.get("location")],
    [303, "/my/en/role?return=%2Fmy%2Fprofile%2Fcontact"],
  );
  assert.equal(
    (await atWork.ask("/my/profile/contact-wish", { ...reachable, key: "k".repeat(24) })).status,
    404,
  );
  assert.equal((await atWork.ask("/my/profile/name")).status, 200);
});

test("a person says whether an interpreter is needed, reads what the law says, and a meeting can copy it", async () => {
  const browser = await signedIn("kari");
  const bad = await says(browser, "interpreter", "interpreter-need", {
    needed: "yes",
    kind: "",
    language: "",
  });
  assert.match(bad.text, /href="#kind"[\s\S]*href="#language"/);
  const page = (await browser.go("/my/en/profile/interpreter")).text;
  assert.match(page, /Children under 18 must as a rule not interpret/);
  assert.match(page, /tolkeloven § 4/);
  const need = { needed: "yes", kind: "sign", language: "norsk tegnspråk", note: `ikke ${canary}` };
  assert.match(
    (await says(browser, "interpreter", "interpreter-need", need)).text,
    /Tegnspråktolk, norsk tegnspråk\./,
  );
  const kept = await rows("select interpreter_need::text as all from people.interpreter_need");
  assert.doesNotMatch(JSON.stringify(kept), new RegExp(`tegnspr|${canary}`));
  const copied = await t.db.asPerson(
    (await import("#platform/session/token.ts")).hashOf(await trying.tokenOf({ id: kari.id })),
    today,
    (tx) => interpreterNeedsOf(tx, house.config, owner(kari.id)),
  );
  assert.deepEqual(copied[0] && { ...copied[0], said_at: null }, {
    ...need,
    needed: true,
    said_at: null,
  });
  assert.match(
    (await says(browser, "interpreter", "interpreter-need", { needed: "no" })).text,
    /Trenger ikke tolk\./,
  );
  assert.match((await browser.go("/my/profile/history")).text, /Tolk: Tegnspråktolk/);
});

const consents = async (person: string, unit: string | null, topic = "contact") =>
  t.owner.query(
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
  await t.owner.query(
    `insert into people.representation (organisation_id, id, person_id, representative_id, kind, topics, legal_basis, valid_from, registered_by)
     values ($1, $2, $3, $4, 'proxy', '{contact}', 'fullmakt', '2026-01-01', $3)`,
    [organisation, representation, ada.id, noor.id],
  );
  const [session] = await rows("select id from platform.session where person_id = $1", [noor.id]);
  assert.ok(session, "Noor is signed in");
  await t.owner.query("update platform.session set for_representation_id = $1 where id = $2", [
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
    assert.deepEqual(await trying.who(everyone, reads), ["ada"], table);
    assert.deepEqual(await trying.who(everyone, opened), ["ada", "siv", "bo"], `${table}, opened`);
  }
  await t.owner.query("update platform.session set for_representation_id = null where id = $1", [
    session["id"],
  ]);
  const wishesFor = (tx: Tx) =>
    tx.run(
      raw(sql`insert into people.contact_wish (organisation_id, id, person_id, email_pace, letter, sms, telephone_way, shared)
      values (${organisation}, gen_random_uuid(), ${ada.id}, 'daily', true, true, 'call', false)`),
    );
  assert.deepEqual(await trying.who(everyone, wishesFor), ["ada"]);
});

test("those whom it is shared with read it open, and a graded address looks like one that was never entered", async () => {
  const seen = (atWork: typeof siv) =>
    trying.tokenOf(atWork).then(async (token) =>
      t.db.asPerson((await import("#platform/session/token.ts")).hashOf(token), today, async (tx) => {
        await opens(ada.id)(tx);
        return contactOf(tx, house.config, owner(ada.id));
      }),
    );
  assert.match((await seen(siv)).detail.address ?? "", new RegExp(canary), "the check that it can be read");
  const browser = await signedIn("ada");
  assert.match(
    (await says(browser, "address-grading", "address-grading", { grade: "strictly-confidential" })).text,
    /strengt fortrolig adresse/,
  );
  const graded = await seen(siv);
  assert.equal(graded.detail.address, null);
  assert.match(graded.detail.email ?? "", new RegExp(canary));
  await t.owner.query("delete from people.postal_address where person_id = $1", [ada.id]);
  assert.deepEqual(await seen(siv), graded);
  assert.equal((await browser.go("/my/profile/address-grading")).status, 200);
  const reads = async (tx: Tx) =>
    (await tx.all(raw(sql`select 1 from people.address_grading where person_id = ${ada.id}`))).length;
  const everyone = { anybody: null, ada: { id: ada.id }, siv, nina };
  assert.deepEqual(await trying.who(everyone, async (tx) => (await opens(ada.id)(tx), reads(tx))), ["ada"]);
});

test("whoever works here with a graded address stands on the open page without a name, until it is graded no more", async () => {
  const office = () => t.db.asAnonymous(today, (tx) => inOffice(tx, demoUnits.lyngtun.id, "user-contact"));
  assert.deepEqual(
    (await office()).map(({ name }) => name),
    ["Mia Diktet"],
  );
  const browser = await signedIn("mia");
  await says(browser, "address-grading", "address-grading", { grade: "confidential" });
  assert.deepEqual(
    (await office()).map(({ name, title, person_id }) => [name, title, person_id]),
    [["", "", mia.id]],
  );
  await says(browser, "address-grading", "address-grading", { grade: "none" });
  assert.deepEqual(
    (await office()).map(({ name }) => name),
    ["Mia Diktet"],
  );
});

test("in nynorsk and English every page of mine is whole, in Northern Sámi it stands in bokmål with the mark", async () => {
  const browser = await signedIn("ada");
  for (const page of ["", "/name", "/contact", "/interpreter", "/address-grading", "/history"]) {
    for (const lang of ["nn", "en"])
      assert.doesNotMatch(
        (await browser.go(`/my/${lang}/profile${page}`)).text,
        /mv-untranslated/,
        `${lang}${page}`,
      );
    assert.match((await browser.go(`/my/se/profile${page}`)).text, /mv-untranslated/);
  }
});
