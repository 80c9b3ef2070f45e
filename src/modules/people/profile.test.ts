import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { hashOf } from "#platform/session/token.ts";
import { openPeopleScene, ownerOf, type PeopleScene } from "#test/people-scene.ts";
import { demoCast } from "../../../demo/cast.ts";
import { interpreterNeedsOf, waysByMail } from "./index.ts";

const { ada, noor, kari } = demoCast;
let scene: PeopleScene;

before(async () => {
  scene = await openPeopleScene();
});
after(() => scene.t.close());

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
  const browser = await scene.signedIn("ada");
  const bad = await scene.says(browser, "name", "name", { name: "", pronoun: "hun", language: "" });
  assert.equal(bad.status, 422);
  assert.match(bad.text, /href="#name"[\s\S]*href="#language"/);
  assert.match(bad.text, /value="hun"/, "what was typed is kept");
  const met = await scene.says(browser, "name", "name", { name: "Ada <b>", pronoun: "hun", language: "nn" });
  assert.equal(met.url, "/my/nn/profile?saved");
  assert.match(met.text, /Ada &lt;b&gt; \(hun\)\. Språk på sidene: Nynorsk\./);
  await scene.says(browser, "name", "name", { name: "Ada Eksempel", pronoun: "", language: "nb" });
  assert.deepEqual(await scene.rows("select name, pronoun from people.person where id = $1", [ada.id]), [
    { name: "Ada Eksempel", pronoun: null },
  ]);
});

test("whoever has said nothing is reached in here alone, and the page says so", async () => {
  assert.match((await (await scene.signedIn("noor")).go("/my/profile")).text, /Bare her inne\./);
  const ways = await scene.t.db.asHouse("job", scene.today, (tx) =>
    waysByMail(tx, scene.house.config, [noor.id]),
  );
  assert.equal(ways.size, 0);
});

test("a way that was chosen needs what it takes, the text is kept, and nothing of it stands in an address or in the trail", async () => {
  const browser = await scene.signedIn("ada");
  const bad = await scene.says(browser, "contact", "contact-wish", {
    ...reachable,
    email: "",
    phone: "",
    address: "",
  });
  assert.equal(bad.status, 422);
  for (const field of ["email", "phone", "address"]) assert.match(bad.text, new RegExp(`href="#${field}"`));
  assert.match(bad.text, new RegExp(`etter ${canary}tid`));
  const none = await scene.says(browser, "contact", "contact-wish", {
    reach: "ways",
    email_pace: "off",
    telephone_way: "no",
  });
  assert.match(none.text, /Velg minst én måte/);
  const met = await scene.says(browser, "contact", "contact-wish", reachable);
  assert.equal(met.url, "/my/profile?saved");
  assert.match(
    met.text,
    /E-post, høyst én i døgnet\. Brev\. SMS\. Telefon, også beskjed om å ringe tilbake\./,
  );
  const trail = await scene.rows(
    "select act, detail::text as detail from platform.trail where act = 'contact-wish'",
  );
  assert.equal(trail.length, 1);
  assert.doesNotMatch(JSON.stringify(trail), new RegExp(canary));
});

test("what a person says of how to be reached lies sealed, in no column in the clear", async () => {
  const kept = await scene.rows(`select d::text as d, a::text as a, w::text as w from people.contact_detail d
    join people.postal_address a using (person_id) join people.contact_wish w using (person_id)`);
  assert.ok(kept.length > 0);
  assert.doesNotMatch(
    JSON.stringify(kept),
    new RegExp(`${canary}|00 00 00 77|${Buffer.from(canary).toString("hex")}`),
  );
});

test("where somebody else may read or hear, nothing rings and no text lights up; what was said before stays to read", async () => {
  const browser = await scene.signedIn("ada");
  const met = await scene.says(browser, "contact", "contact-wish", {
    ...reachable,
    email_pace: "weekly",
    shared: "yes",
  });
  assert.match(met.text, /E-post, høyst én i uka\. Brev\. Andre kan lese eller høre det vi sender\./);
  assert.doesNotMatch(met.text, /SMS\.|Telefon,/);
  const history = (await browser.go("/my/profile/history")).text;
  assert.match(history, /høyst én i uka[\s\S]*høyst én i døgnet/, "newest first");
  assert.doesNotMatch(history, new RegExp(canary), "no old address");
  const ways = await scene.t.db.asHouse("job", scene.today, (tx) =>
    waysByMail(tx, scene.house.config, [ada.id]),
  );
  assert.deepEqual(ways.get(ada.id), { email: `${canary}@eksempel.no`, lang: "nb", pace: "weekly" });
});

test("a person says how often others may ask, once a week where nothing is said; a wrong choice changes nothing", async () => {
  const browser = await scene.signedIn("noor");
  assert.match((await browser.go("/my/profile")).text, /Høyst én gang i uka, alle til sammen\./);
  const bad = await scene.says(browser, "ask-limit", "ask-limit", { at_most: "hourly" });
  assert.deepEqual([bad.status, /href="#at_most"/.test(bad.text)], [422, true]);
  const met = await scene.says(browser, "ask-limit", "ask-limit", { at_most: "never" });
  assert.equal(met.url, "/my/profile?saved");
  assert.match(
    (await browser.go("/my/profile/ask-limit")).text,
    /value="never"[^>]*checked|checked[^>]*value="never"/,
  );
  await scene.says(browser, "ask-limit", "ask-limit", { at_most: "month" });
  assert.match((await browser.go("/my/profile")).text, /Høyst én gang i måneden, alle til sammen\./);
  assert.deepEqual(
    await scene.rows("select at_most from people.ask_limit where person_id = $1 order by said_at", [noor.id]),
    [{ at_most: "never" }, { at_most: "month" }],
  );
  assert.match(
    (await browser.go("/my/profile/history")).text,
    /spørre deg: Høyst én gang i måneden[\s\S]*spørre deg: Aldri/,
    "newest first",
  );
  const trail = await scene.rows("select detail::text as detail from platform.trail where act = 'ask-limit'");
  assert.equal(trail.length, 2);
  assert.doesNotMatch(JSON.stringify(trail), /never|month/);
});

test("the page shows the very mail that would come: sender, subject and text", async () => {
  const page = (await (await scene.signedIn("ada")).go("/my/profile/contact")).text;
  assert.match(page, /Emne: Du har en ny melding/);
  assert.match(page, /Det er noe nytt til deg\. Logg inn for å lese\./);
});

test("whoever is at work here is led to be oneself first; in a role one changes the name that colleagues read", async () => {
  const atWork = await scene.signedIn("siv", true);
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
  const browser = await scene.signedIn("kari");
  const bad = await scene.says(browser, "interpreter", "interpreter-need", {
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
    (await scene.says(browser, "interpreter", "interpreter-need", need)).text,
    /Tegnspråktolk, norsk tegnspråk\./,
  );
  const kept = await scene.rows("select interpreter_need::text as all from people.interpreter_need");
  assert.doesNotMatch(JSON.stringify(kept), new RegExp(`tegnspr|${canary}`));
  const copied = await scene.t.db.asPerson(
    hashOf(await scene.trying.tokenOf({ id: kari.id })),
    scene.today,
    (tx) => interpreterNeedsOf(tx, scene.house.config, ownerOf(kari.id)),
  );
  assert.deepEqual(copied[0] && { ...copied[0], said_at: null }, {
    ...need,
    needed: true,
    said_at: null,
  });
  assert.match(
    (await scene.says(browser, "interpreter", "interpreter-need", { needed: "no" })).text,
    /Trenger ikke tolk\./,
  );
  assert.match((await browser.go("/my/profile/history")).text, /Tolk: Tegnspråktolk/);
});

test("in nynorsk and English every page of mine is whole, in Northern Sámi it stands in bokmål with the mark", async () => {
  const browser = await scene.signedIn("ada");
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
