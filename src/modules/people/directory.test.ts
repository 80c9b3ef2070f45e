import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import { Browser } from "#test/browser.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testHouse } from "#test/house.ts";
import { tryingOn } from "#test/may.ts";
import { serve } from "#test/serve.ts";
import { demoCast, demoOrganisation } from "../../../demo/cast.ts";
import { seedPeople } from "../../../demo/seed.ts";
import { loadNational, nationalOn } from "./directory.ts";
import { people } from "./index.ts";

const base = "http://localhost:3000";
let t: TestDatabase;
let trying: ReturnType<typeof tryingOn>;
let fetch: (request: Request) => Response | Promise<Response>;

before(async () => {
  t = await openTestDatabase();
  trying = tryingOn(t, "2026-11-25" as Day);
  const house = testHouse(t, []);
  await seedPeople(t.owner, house.config);
  fetch = serve(house, people.routes).fetch;
});
after(() => t.close());

const anybody = () => new Browser(base, fetch);
const administrator = async () => {
  const browser = new Browser(base, fetch);
  const value = await trying.tokenOf(demoCast.nina);
  browser.cookies.set("medvirk /my", { value, path: "/my" });
  return browser;
};
const keyOn = (text: string, action: string) =>
  new RegExp(`action="${action}"[^>]*><input type="hidden" name="key" value="([^"]+)"`).exec(text)?.[1] ?? "";
const headings = (text: string) => [...text.matchAll(/<h3[^>]*>([^<]+)<\/h3>/g)].map(([, name]) => name);

test("every national organisation says where and when it was read, and none has a number or address without a source", () => {
  const all = loadNational();
  assert.ok(all.length >= 20);
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  for (const one of all) {
    assert.ok(one.read_on >= "2026-11-25" && one.source.startsWith("http"), one.id);
    // An address stands only where a page of that very site, or of one that names it, was read.
    assert.equal(one.telephone, null, `${one.id}: no source was found for a number`);
  }
});

test("an organisation is listed from its first day to its last", () => {
  const [one] = loadNational();
  assert.ok(one);
  const on = (day: string) =>
    nationalOn(
      [{ ...one, valid_from: "2026-03-01" as never, valid_to: "2026-03-31" as never }],
      day as never,
      "nb",
    ).length;
  assert.deepEqual(["2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01"].map(on), [0, 1, 1, 0]);
});

test("anybody finds whom to turn to, in three languages, without signing in", async () => {
  for (const [path, word] of [
    ["/organisations", "Brukerorganisasjoner"],
    ["/nn/organisations", "Brukarorganisasjonar"],
    ["/en/organisations", "Organisations of users"],
  ] as const) {
    const met = await anybody().go(path);
    assert.equal(met.status, 200);
    assert.match(met.text, new RegExp(word));
    assert.match(met.text, /Landsforeningen We Shall Overcome/);
    assert.doesNotMatch(met.text, /mv-untranslated/);
    assert.match(
      met.text,
      /class="mv-leave/,
      "one may leave quickly: what one looks for can be nobody's business",
    );
  }
});

test("what somebody looks for narrows the list and stands in no address", async () => {
  const met = await anybody().go("/organisations", { words: "", whom: "next-of-kin", area: "policy" });
  assert.equal(met.url, "/organisations");
  assert.ok(headings(met.text).includes("Voksne for Barn"));
  assert.ok(!headings(met.text).includes("Angstringen Norge"));
  const byTopic = await anybody().go("/organisations", { words: "TVANG", whom: "", area: "" });
  assert.deepEqual(headings(byTopic.text), ["Landsforeningen We Shall Overcome (WSO)", "Sivilombudet"]);
  const none = await anybody().go("/organisations", { words: "xyzzy", whom: "", area: "" });
  assert.match(none.text, /Ingen passer/);
  const nonsense = await anybody().go("/organisations", { words: "", whom: "<b>", area: "nothing" });
  assert.ok(headings(nonsense.text).length > 20, "a choice that is none leaves everything");
});

const local = {
  name: "Storelv <lokallag>",
  kind: "user-organisation",
  purpose: "Møteplass hver torsdag.",
  for_whom_users: "yes",
  areas_anxiety: "yes",
  telephone: "00 00 00 99",
  web: "https://lokallag.example",
};

test("an administrator enters one near here: it stands first, once, and what is wrong stands at its field", async () => {
  const nina = await administrator();
  const key = keyOn((await nina.go("/my/organisations/new")).text, "/my/organisations");
  const bad = await nina.go("/my/organisations", { key, name: "Storelv", web: "javascript:alert(1)" });
  assert.equal(bad.status, 422);
  for (const field of ["kind", "purpose", "for_whom", "areas", "web"])
    assert.match(bad.text, new RegExp(`href="#${field}"`), field);
  assert.match(bad.text, /value="Storelv"/, "what was typed is kept");
  for (let twice = 0; twice < 2; twice++)
    assert.equal((await nina.go("/my/organisations", { ...local, key })).url, "/my/organisations");
  const met = await anybody().go("/organisations");
  assert.equal(headings(met.text)[0], "Storelv &lt;lokallag&gt;");
  assert.equal(met.text.match(/lokallag&gt;/g)?.length, 1);
  assert.match(met.text, /href="tel:00000099"/);
});

test("what is said of it is said anew, checked that day; removed it is gone, and what was is kept", async () => {
  const nina = await administrator();
  const list = (await nina.go("/my/organisations")).text;
  const path = /href="(\/my\/organisations\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? "";
  await t.owner.exec("update people.directory_entry set checked_on = '2026-01-01'");
  const page = (await nina.go(path)).text;
  assert.match(page, /name="areas_anxiety"[^>]*checked/);
  await nina.go(path, { ...local, name: "Storelv lokallag", key: keyOn(page, path) });
  const { rows } = await t.owner.query(
    "select name, checked_on > '2026-01-01' as checked from people.directory_entry",
  );
  assert.deepEqual(rows, [{ name: "Storelv lokallag", checked: true }]);
  await nina.go(`${path}/end`, { key: "k".repeat(24) });
  assert.ok(!headings((await anybody().go("/organisations")).text).includes("Storelv lokallag"));
  assert.equal((await nina.ask(path)).status, 404);
  assert.equal((await t.owner.query("select 1 from people.directory_entry")).rows.length, 1);
});

test("only an administrator writes the list, and only one of the organisation that it belongs to", async () => {
  const others = "00000009-5707-4e1f-8000-0000000000d1";
  await t.owner.exec(`
    insert into people.organisation (id, name, valid_from) values ('${others}', 'Fjellbo', '2020-01-01');
    insert into people.unit (organisation_id, id, code, name, short_name, valid_from) values ('${others}', '${others}', 'fjellbo', 'F', 'F', '2020-01-01');
    insert into people.person (organisation_id, id, name, valid_from) values ('${others}', '${others}', 'Aud', '2020-01-01');
    insert into people.role (organisation_id, id, person_id, unit_id, kind, valid_from) values ('${others}', '${others}', '${others}', '${others}', 'administrator', '2020-01-01');
    insert into people.directory_entry (organisation_id, id, kind, name, purpose, for_whom, checked_on, valid_from, entered_by)
      values ('${demoOrganisation.id}', '${others}', 'official', 'X', 'X', '{users}', '2026-01-01', '2020-01-01', '${demoCast.nina.id}')`);
  const enters = (tx: Tx) =>
    tx.run(
      raw(sql`insert into people.directory_entry (organisation_id, kind, name, purpose, for_whom, checked_on, entered_by)
      values (${demoOrganisation.id}, 'official', 'Y', 'Y', '{users}', current_date, platform.me())`),
    );
  const ends = (tx: Tx) =>
    tx.run(raw(sql`update people.directory_entry set valid_to = current_date - 1 where id = ${others}`));
  const reads = async (tx: Tx) =>
    (await tx.all(raw(sql`select 1 from people.directory_entry where id = ${others}`))).length;
  const { ada, siv, nina } = demoCast;
  const everyone = { anybody: null, ada, siv, nina, aud: { id: others, roles: [{ id: others }] } };
  assert.deepEqual(await trying.who(everyone, reads), Object.keys(everyone));
  assert.deepEqual(await trying.who(everyone, enters), ["nina"]);
  assert.deepEqual(await trying.who(everyone, ends), ["nina"]);
});
