// security.md T23: the id is new after a check, the old one is dead; a provider that did not ask anew is not believed.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { asMe } from "#platform/http/ask.ts";
import { readForm } from "#platform/http/form.ts";
import { recheck } from "#platform/http/recheck.ts";
import { get, type Handler, post } from "#platform/http/route.ts";
import { Browser } from "#test/browser.ts";
import { testHouse } from "#test/house.ts";
import { startProvider, type TestProvider } from "#test/provider.ts";
import { serve } from "#test/serve.ts";
import { base, comeIn, copyOf, giveNew, isIn, type Scene, wayInScene } from "#test/way-in-scene.ts";
import { people } from "../people/index.ts";
import { wayIn } from "./index.ts";

let s: Scene;
let provider: TestProvider;
const password = "lyngen blomstrer i august";
before(async () => {
  provider = await startProvider();
  s = await wayInScene();
});
after(async () => {
  await provider.close();
  await s.t.close();
});

const token = (browser: Browser) => browser.cookies.get("medvirk /my")?.value ?? "";
/** All who are signed in showed who they are so long ago. */
const longAgo = (minutes = 11) =>
  s.t.owner.query("update platform.session set checked_at = now() - make_interval(mins => $1)", [minutes]);

const lowPerson = async (name: string) => {
  const sheet = await giveNew(await s.as("bo"), name);
  const browser = s.browser();
  await comeIn(browser, sheet, password);
  return { browser, sheet };
};

test("whoever came in just now changes the password without being asked again, and eleven minutes later is asked", async () => {
  const { browser } = await lowPerson("Fersk Inne");
  assert.equal((await browser.go("/my/way-in/password")).url, "/my/way-in/password");
  await longAgo();
  const asked = await browser.go("/my/way-in/password");
  assert.match(asked.url, /^\/my\/check\?return=/);
  assert.match(asked.text, /Vis at det er deg/);
});

test("with the password one is let on to the same page, under a new token; whoever has the old one is out", async () => {
  const { browser } = await lowPerson("Ny Nøkkel");
  await longAgo();
  const before = copyOf(browser);
  const fields = { secret: "noe helt annet enn det", return: "/my/way-in/password" };
  assert.equal((await browser.go("/my/check", fields)).status, 422);
  assert.equal(token(browser), token(before), "nothing is new after a wrong one");
  const met = await browser.go("/my/check", { ...fields, secret: password });
  assert.equal(met.url, "/my/way-in/password");
  assert.notEqual(token(browser), token(before));
  assert.equal(await isIn(before), false);
  assert.equal(await isIn(browser), true);
});

test("an act that was sent too late waits, and is done with one press after the check", async () => {
  const { browser, sheet } = await lowPerson("Sendte Sent");
  await longAgo(31);
  const asked = await browser.go("/my/way-in/end", { key: "e".repeat(24) });
  assert.match(asked.url, /return=%2Fmy%2Fresume/);
  assert.equal(await isIn(browser), true, "nothing has happened yet");
  const resume = await browser.go("/my/check", { secret: password, return: "/my/resume" });
  assert.equal(resume.url, "/my/resume");
  assert.match(resume.text, /Vil du gå videre\?/);
  assert.match(resume.text, /action="\/my\/way-in\/end"/);
  assert.ok(sheet);
});

test("a password that is sent when nobody is signed in is kept nowhere, not even sealed", async () => {
  const { browser } = await lowPerson("Ikke Lagre");
  await s.t.owner.query("delete from platform.pending_form");
  await s.t.owner.query("update platform.session set seen_at = now() - interval '21 minutes'");
  const made = {
    key: "p".repeat(24),
    password: "hemmelig setning her",
    password_again: "hemmelig setning her",
  };
  assert.equal((await browser.go("/my/way-in/password", made)).url, "/my/sign-in/again");
  const { length } = (
    (await s.t.owner.query("select octet_length(sealed) as n from platform.pending_form")).rows as {
      n: number;
    }[]
  ).filter(
    ({ n }) => n > 28 + JSON.stringify({ path: "/my/way-in/password", fields: { key: made.key } }).length,
  );
  assert.equal(length, 0);
});

test("a spare code is no proof, and wrong passwords are held up here too", async () => {
  const { browser } = await lowPerson("Prøv Deg");
  const shown = await browser.go("/my/way-in/paper-code", { key: "c".repeat(24) });
  const code = (/<p class="mv-code[^"]*">(.*?)<\/p>/s.exec(shown.text)?.[1] ?? "").replaceAll(/<[^>]+>/g, "");
  const send = async (secret: string) => (await browser.go("/my/check", { secret, return: "/my" })).status;
  assert.equal(await send(code), 422);
  for (let i = 0; i < 5; i++) assert.equal(await send(`${password} ${i}`), 422);
  assert.equal(await send(password), 429);
});

/** Stands for any room's sensitive form. */
const said: string[] = [];
const say: Handler = async (c) => {
  const { words = "" } = await readForm(c);
  await recheck(c);
  await asMe(c, async (_tx, acting) => said.push(`${acting.person_name}: ${words}`));
  return c.redirect("/my/role", 303);
};
const look: Handler = async (c) => {
  await recheck(c);
  return asMe(c, async (_tx, acting) => c.text(`only ${acting.person_name}`));
};

const atProvider = () => {
  const house = testHouse(s.t, [wayIn], {
    MEDVIRK_DEMO: "no",
    MEDVIRK_PUBLIC_URL: base,
    MEDVIRK_EMBEDDED_IN_PRODUCTION: "yes",
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: "medvirk",
    OIDC_CLIENT_SECRET: "not a secret",
    OIDC_OPEN: "yes",
    MEDVIRK_PAPER_CODE: "yes",
  });
  const routes = [
    ...people.routes,
    ...wayIn.routes,
    post("/my/say", "person", say),
    get("/my/look", "person", look),
  ];
  return new Browser(base, serve(house, routes).fetch);
};
const nowSeconds = () => Math.floor(Date.now() / 1000);

/** Goes to the provider by this link and comes back vouched for. */
const signIn = async (browser: Browser, path: string, claims: Record<string, unknown>) => {
  const sent = (await browser.ask(path)).headers.get("location") ?? "";
  return { sent, met: await browser.go(`/my/sign-in/callback${provider.answer(sent, claims)}`) };
};
const inAs = async (browser: Browser, sub: string, more = {}) =>
  signIn(browser, "/my/sign-in/provider?return=/my/role", {
    sub,
    name: `Navn ${sub}`,
    auth_time: nowSeconds(),
    ...more,
  });

test("where there is more than one way in one chooses, and each says whom it is for", async () => {
  const met = await atProvider().go("/my/sign-in?return=/my/role");
  assert.equal(met.status, 200);
  for (const way of [
    /\/my\/sign-in\/provider\?return=%2Fmy%2Frole/,
    /\/my\/sign-in\/paper\?return=%2Fmy%2Frole/,
  ])
    assert.match(met.text, way);
});

test("whoever came in with a national eID is sent to the provider, which must ask anew and say that it did", async () => {
  const browser = atProvider();
  await inAs(browser, "eva");
  assert.equal((await browser.go("/my/look")).text, "only Navn eva");
  await longAgo();
  const asked = await browser.go("/my/look");
  const [, anew = ""] = /href="(\/my\/sign-in\/anew\?[^"]+)"/.exec(asked.text) ?? [];
  const before = copyOf(browser);
  const { sent, met } = await signIn(browser, anew.replaceAll("&amp;", "&"), {
    sub: "eva",
    auth_time: nowSeconds(),
  });
  const query = new URL(sent).searchParams;
  assert.deepEqual([query.get("prompt"), query.get("max_age")], ["login", "0"]);
  assert.equal(met.url, "/my/look");
  assert.equal(met.text, "only Navn eva");
  assert.notEqual(token(browser), token(before));
  assert.equal((await before.ask("/my/role")).status, 500, "the old token is nobody's");
});

for (const [what, claims] of [
  ["that it asked this morning", () => ({ auth_time: nowSeconds() - 3600 })],
  ["nothing of when it asked", () => ({})],
] as const)
  test(`a provider that says ${what} is not believed, and the session stays as it was`, async () => {
    const browser = atProvider();
    await inAs(browser, "liv");
    await longAgo();
    const { met } = await signIn(browser, "/my/sign-in/anew?return=/my/look", { sub: "liv", ...claims() });
    assert.equal(met.status, 400);
    assert.match(met.text, /Du må logge inn en gang til/);
    assert.equal((await browser.go("/my/role")).status, 200);
    assert.match((await browser.go("/my/look")).url, /^\/my\/check/);
  });

test("whoever the provider let in from an earlier sign-in has not shown just now who they are", async () => {
  for (const more of [{ auth_time: nowSeconds() - 3600 }, { auth_time: undefined }]) {
    const browser = atProvider();
    await inAs(browser, "ola", more);
    assert.equal((await browser.go("/my/role")).status, 200);
    assert.match((await browser.go("/my/look")).url, /^\/my\/check/);
  }
});

test("what was written waits for the same person through the check, and another who signs in there never sees it", async () => {
  const browser = atProvider();
  await inAs(browser, "tor");
  await longAgo();
  const words = "Ingen andre\nskal lese dette & mer";
  const asked = await browser.go("/my/say", { words, key: "k".repeat(24) });
  assert.match(asked.text, /Det du skrev, er tatt vare på/);
  assert.deepEqual(said, []);
  const other = copyOf(browser);
  const { met } = await signIn(other, "/my/sign-in/anew?return=/my/resume", {
    sub: "mia",
    auth_time: nowSeconds(),
    name: "Mia",
  });
  assert.doesNotMatch(met.text, /Ingen andre/);
  assert.doesNotMatch((await other.go("/my/resume")).text, /Ingen andre/);
  // The other one's sign-in has ended the session that was in the browser.
  await inAs(browser, "tor");
  const back = await browser.go("/my/resume");
  assert.match(back.text, /Ingen andre/);
  await browser.go("/my/say", { words, key: "k".repeat(24) });
  assert.deepEqual(said, [`Navn tor: ${words}`]);
});

test("nobody who came in surely gets on with a password", async () => {
  const ada = await s.as("ada");
  assert.equal((await ada.go("/my/check", { secret: password, return: "/my" })).status, 404);
});

test("a check that was begun in one browser is worth nothing in another", async () => {
  const [browser, thief] = [atProvider(), atProvider()];
  await inAs(browser, "nina");
  const sent = (await browser.ask("/my/sign-in/anew?return=/my/look")).headers.get("location") ?? "";
  const query = provider.answer(sent, { sub: "nina", auth_time: nowSeconds() });
  assert.equal((await thief.go(`/my/sign-in/callback${query}`)).status, 400);
  assert.equal(thief.cookies.has("medvirk /my"), false);
});

test("whoever begins to act for somebody, and stops, has a new token each time, and the one before opens nothing", async () => {
  const { demoCast, demoOrganisation } = await import("../../../demo/cast.ts");
  const id = "99999999-5707-4e1f-8000-000000000777";
  await s.t.owner.query(
    `insert into people.representation (organisation_id, id, person_id, representative_id, kind, topics, legal_basis, valid_from, registered_by)
     values ($1, $2, $3, $4, 'proxy', '{contact}', 'fullmakt', '2020-01-01', $3)`,
    [demoOrganisation.id, id, demoCast.noor.id, demoCast.ada.id],
  );
  const ada = await s.as("ada");
  for (const role of [`for:${id}`, "self"]) {
    const before = copyOf(ada);
    assert.equal((await ada.ask("/my/role", { role })).status, 303);
    assert.notEqual(token(ada), token(before));
    assert.equal(await isIn(before), false);
    assert.equal(await isIn(ada), true);
  }
});

test("whoever sits down at an open screen cannot turn what is only told here into a mail to another address", async () => {
  const browser = await s.as("kari");
  await longAgo(21);
  const wishes = () => s.count("people.contact_wish");
  const before = await wishes();
  const key = "contact-wish-0000000000";
  const ways = { reach: "ways", email_pace: "daily", email: "en.annen@eksempel.no" };
  const sent = await browser.ask("/my/profile/contact-wish", { ...ways, key });
  assert.match(sent.headers.get("location") ?? "", /^\/my\/check\?return=%2Fmy%2Fresume/);
  const opened = await browser.ask("/my/profile/address-grading", { grade: "none", key });
  assert.match(opened.headers.get("location") ?? "", /^\/my\/check/);
  assert.equal(await wishes(), before);
  // To close every way needs nothing more: it may be urgent.
  const closed = await browser.ask("/my/profile/contact-wish", { reach: "here", key });
  assert.match(closed.headers.get("location") ?? "", /\/profile\?saved$/);
  assert.equal(await wishes(), before + 1);
});
