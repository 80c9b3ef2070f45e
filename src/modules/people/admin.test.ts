import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import { Browser } from "#test/browser.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testHouse } from "#test/house.ts";
import { serve } from "#test/serve.ts";
import { type CastName, demoCast, demoUnits } from "../../../demo/cast.ts";
import { seedPeople } from "../../../demo/seed.ts";
import { people } from "./index.ts";

const base = "http://localhost:3000";
let t: TestDatabase;
let fetch: (request: Request) => Response | Promise<Response>;
let serial = 0;

/** Somebody of the cast, signed in and acting in their first role. */
const signedIn = async (who: CastName) => {
  const token = `${"t".repeat(30)}${String(++serial).padStart(13, "0")}`;
  const person: { id: string; roles?: readonly { id: string }[] } = demoCast[who];
  await t.owner.query(
    `insert into platform.session (token_hash, person_id, role_id, provider, ends_at)
     values (sha256($1), $2, $3, 'test', now() + interval '1 hour')`,
    [createHash("sha256").update(token).digest(), person.id, person.roles?.[0]?.id ?? null],
  );
  const browser = new Browser(base, fetch);
  browser.cookies.set("medvirk /my", { value: token, path: "/my" });
  return browser;
};
const keyOn = (text: string, action: string) =>
  new RegExp(`action="${action}"[^>]*><input type="hidden" name="key" value="([^"]+)"`).exec(text)?.[1] ?? "";
const count = async (text: string) =>
  ((await t.owner.query(`select count(*)::integer as n from ${text}`)).rows[0] as { n: number }).n;

before(async () => {
  t = await openTestDatabase();
  const house = testHouse(t, []);
  await seedPeople(t.owner, house.config);
  fetch = serve(house, people.routes).fetch;
});
after(() => t.close());

test("only an administrator finds the administrator's pages; all others find nothing there", async () => {
  for (const who of ["ada", "bo", "siv", "mia", "tor"] as const) {
    const browser = await signedIn(who);
    for (const path of ["/my/units", "/my/units/lyngtun", "/my/staff", `/my/staff/${demoCast.bo.id}`])
      assert.equal((await browser.ask(path)).status, 404, `${who} ${path}`);
  }
  assert.equal((await (await signedIn("nina")).ask("/my/units")).status, 200);
});

const place = {
  parent: demoUnits.mestring.id,
  name: "Bruvollen <møteplass>",
  short_name: "Bruvollen",
  telephone: "",
  address: "",
  takes_voices: "yes",
  code: "bruvollen",
};

test("an administrator adds a place, once however often it is clicked, and what is wrong stands at its field", async () => {
  const nina = await signedIn("nina");
  const key = keyOn((await nina.go("/my/units/new")).text, "/my/units");
  const bad = await nina.go("/my/units", { ...place, name: "", code: "Ø Ø", key });
  assert.equal(bad.status, 422);
  assert.match(bad.text, /href="#name"/);
  assert.match(bad.text, /id="code-error"/);
  assert.match(bad.text, /value="Bruvollen"/, "what was typed is kept");
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => nina.ask("/my/units", { ...place, key })),
  );
  assert.deepEqual(new Set(answers.map((one) => one.status)), new Set([303]));
  assert.equal(await count("people.unit where code = 'bruvollen'"), 1);
  assert.equal(await count("platform.trail where act = 'unit' and role_kind = 'administrator'"), 1);
  assert.match((await nina.go("/my/units")).text, /Bruvollen &lt;møteplass&gt;/);
  const other = keyOn((await nina.go("/my/units/new")).text, "/my/units");
  assert.match((await nina.go("/my/units", { ...place, key: other })).text, /Dette adresseordet er i bruk/);
});

test("a place that another takes over from is found no more among the administrator's; its own top gives way to nobody", async () => {
  const nina = await signedIn("nina");
  const path = "/my/units/bruvollen/succession";
  const key = keyOn((await nina.go(path)).text, path);
  const to = { key, successor: demoUnits.elvebredden.id, reason: "Bruvollen flytter inn på Elvebredden." };
  assert.equal((await nina.ask(path, to)).status, 303);
  assert.equal((await nina.ask(path, to)).status, 303, "clicked twice, done once");
  assert.equal((await nina.ask("/my/units/bruvollen")).status, 404);
  const top = await nina.go("/my/units/storelv/succession", { ...to, key: "k".repeat(24) });
  assert.match(top.text, /der du selv er administrator/);
});

test("an administrator takes in a member of staff, gives and ends roles, and shows the code once", async () => {
  const nina = await signedIn("nina");
  const key = keyOn((await nina.go("/my/staff/new")).text, "/my/staff");
  const fields = { name: "Ny Ansattsen", unit: demoUnits.lyngtun.id, kind: "employee", title: "vikar", key };
  const met = await nina.go("/my/staff", fields);
  assert.match(met.url, /^\/my\/staff\/[0-9a-f-]{36}$/);
  const again = await nina.go("/my/staff", fields);
  assert.equal(again.url, met.url, "the same person, not another");
  const code = keyOn(met.text, `${met.url}/invitation`);
  const shown = await nina.go(`${met.url}/invitation`, { key: code });
  assert.match(shown.text, /Koden til Ny Ansattsen/);
  assert.match(shown.text, /class="mv-code/);
  assert.doesNotMatch((await nina.go(`${met.url}/invitation`, { key: code })).text, /class="mv-code/);
  assert.equal(await count("people.invitation"), 1);
  const give = keyOn(met.text, `${met.url}/role`);
  await nina.go(`${met.url}/role`, { unit: demoUnits.fossen.id, kind: "unit-leader", title: "", key: give });
  assert.equal(
    await count("people.role r join people.person p on p.id = r.person_id where p.name = 'Ny Ansattsen'"),
    2,
  );
  const role = /name="role" value="([^"]+)"/.exec((await nina.go(met.url)).text)?.[1] ?? "";
  assert.equal((await nina.ask(`${met.url}/role-end`, { role, key: "x".repeat(24) })).status, 303);
  assert.equal(await count("people.role where valid_to is not null"), 1);
  assert.equal(await count("platform.trail where act = 'role-end'"), 1);
});

test("an administrator cannot lock the door behind the last one: one's own role is not one's to end", async () => {
  const nina = await signedIn("nina");
  const met = await nina.go(`/my/staff/${demoCast.nina.id}/role-end`, { role: demoCast.nina.roles[0].id });
  assert.equal(met.status, 409);
  assert.match(met.text, /Be en annen administrator/);
});

test("whoever reads Northern Sámi meets the roles in it, and elsewhere bokmål with the mark", async () => {
  const ada = await signedIn("siv");
  assert.match((await ada.go("/my/se/role")).text, /Geanin leat don dáppe/);
  const name = (await ada.go("/my/se/profile/name")).text;
  assert.match(name, /<main[^>]*lang="nb"/);
  assert.match(name, /mv-untranslated/);
});
