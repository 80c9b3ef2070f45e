import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Browser } from "#test/browser.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testHouse } from "#test/house.ts";
import { startProvider, type TestProvider } from "#test/provider.ts";
import { serve } from "#test/serve.ts";
import { demoUnits } from "../../../demo/cast.ts";
import { seedPeople } from "../../../demo/seed.ts";
import { newInvitationCode, readInvitationCode } from "./code.ts";
import { people } from "./index.ts";

const base = "http://localhost:3000";
let t: TestDatabase;
let provider: TestProvider;
let house: ReturnType<typeof testHouse>;
const env = () => ({
  MEDVIRK_DEMO: "no",
  MEDVIRK_PUBLIC_URL: base,
  MEDVIRK_EMBEDDED_IN_PRODUCTION: "yes",
  OIDC_ISSUER: provider.issuer,
  OIDC_CLIENT_ID: "medvirk",
  OIDC_CLIENT_SECRET: "not a secret",
  OIDC_ROLE_CLAIM: "roles",
});
const browserWith = (settings: Record<string, string> = {}) => {
  house = testHouse(t, [], { ...env(), ...settings });
  return new Browser(base, serve(house, people.routes).fetch);
};

/** Signs in at the provider with these claims; `wrong` says what it does that it must not. */
const signIn = async (
  browser: Browser,
  claims: Record<string, unknown>,
  wrong?: Parameters<TestProvider["answer"]>[2],
  path = "/my/role",
) => {
  const sent = await browser.ask(`/my/sign-in?return=${encodeURIComponent(path)}`);
  const query = provider.answer(sent.headers.get("location") ?? "", claims, wrong);
  return { query, met: await browser.go(`/my/sign-in/callback${query}`) };
};
const count = async (text: string, values: unknown[] = []) =>
  ((await t.owner.query(`select count(*)::integer as n from ${text}`, values)).rows[0] as { n: number }).n;

before(async () => {
  provider = await startProvider();
  t = await openTestDatabase();
  house = testHouse(t, [], env());
  await seedPeople(t.owner, house.config);
});
after(async () => {
  await provider.close();
  await t.close();
});

test("a stranger is nobody here, and is told in plain words how to come in", async () => {
  const before = await count("people.person");
  const { met } = await signIn(browserWith(), { sub: "stranger" });
  assert.equal(met.url, "/my/invitation");
  assert.match(met.text, /Har du fått en kode/);
  assert.equal(await count("people.person"), before, "nobody was made");
});

test("where the house is open a new user comes in, and is the same person the next time", async () => {
  const browser = browserWith({ OIDC_OPEN: "yes" });
  assert.equal((await signIn(browser, { sub: "new", name: "Ny Oppfunnet" })).met.status, 200);
  const before = await count("people.person");
  assert.equal((await signIn(browserWith({ OIDC_OPEN: "yes" }), { sub: "new" })).met.status, 200);
  assert.equal(await count("people.person"), before);
  assert.equal(await count("people.person where name = 'Ny Oppfunnet'"), 1);
  assert.equal(await count("platform.trail where act = 'sign-in'"), 2);
});

test("nothing that names the person lies in the clear where identities are kept", async () => {
  await signIn(browserWith({ OIDC_OPEN: "yes", OIDC_PERSON_CLAIM: "pid" }), { sub: "x", pid: "99999999999" });
  const rows = JSON.stringify(
    (await t.owner.query("select * from people.identity where claim = 'pid'")).rows,
  );
  assert.equal(await count("people.identity where claim = 'pid'"), 1);
  assert.doesNotMatch(rows, /99999999999/);
});

test("roles follow the claim: given while it carries them, ended when it does not", async () => {
  // Norwegian days: between midnight here and midnight in the database's zone they are not the same.
  const held =
    "people.role r where r.source = 'claim' and (valid_to is null or valid_to >= (now() at time zone 'Europe/Oslo')::date)";
  const staff = {
    sub: "staff",
    name: "Claim Påstand",
    roles: ["lyngtun:employee", "elsewhere:employee", "nonsense"],
  };
  const browser = browserWith();
  const { met } = await signIn(browser, staff);
  assert.match(met.text, /ansatt på Lyngtun/);
  assert.equal(await count(held), 1);
  await signIn(browserWith(), { ...staff, roles: [] });
  assert.equal(await count(held), 0);
  const again = await browser.go("/my/role");
  assert.doesNotMatch(again.text, /ansatt på Lyngtun/, "the session of before acts in it no longer");
  assert.equal(await count("platform.trail where act = 'role-end'"), 1);
});

test("a claim never ends a role that the operator gave", async () => {
  const operated = await count("people.role where source = 'operator' and valid_to is null");
  await signIn(browserWith(), { sub: "staff", roles: [] });
  assert.equal(await count("people.role where source = 'operator' and valid_to is null"), operated);
});

test("an invitation's code makes a stranger the invited person, once", async () => {
  const code = newInvitationCode();
  await t.owner.query(
    `insert into people.person (organisation_id, id, name) select id, $1, 'Innbudt Tenkt' from people.organisation`,
    ["99999999-0000-4000-8000-999999999991"],
  );
  await t.owner.query(
    `insert into people.role (organisation_id, person_id, unit_id, kind) select id, $1, $2, 'employee' from people.organisation`,
    ["99999999-0000-4000-8000-999999999991", demoUnits.lyngtun.id],
  );
  await t.owner.query(
    `insert into people.invitation (organisation_id, code_hash, person_id, expires_at)
     select id, $1, $2, now() + interval '1 day' from people.organisation`,
    [
      house.config.keyedHash("invitation", readInvitationCode(code) ?? ""),
      "99999999-0000-4000-8000-999999999991",
    ],
  );
  const browser = browserWith({ OIDC_OPEN: "yes" });
  await signIn(browser, { sub: "invited" }, undefined, "/my/invitation");
  assert.equal((await browser.go("/my/invitation", { code: "0000-0000-0000-0000-0000" })).status, 422);
  assert.equal(
    (await browser.ask("/my/invitation", { code: code.toLowerCase().replaceAll("-", " ") })).status,
    303,
  );
  assert.match((await browser.go("/my/role")).text, /ansatt på Lyngtun/);
  const second = browserWith();
  await signIn(second, { sub: "another" });
  assert.equal((await second.go("/my/invitation", { code })).status, 422);
});

test("an answer that this browser did not ask for is refused, and so is one used twice", async () => {
  const victim = browserWith({ OIDC_OPEN: "yes" });
  const sent = await victim.ask("/my/sign-in");
  const query = provider.answer(sent.headers.get("location") ?? "", { sub: "new" });
  const attacker = browserWith({ OIDC_OPEN: "yes" });
  assert.equal((await attacker.go(`/my/sign-in/callback${query}`)).status, 400, "another browser");
  assert.equal(attacker.sent("/my"), "");
  assert.equal((await victim.ask(`/my/sign-in/callback${query}`)).status, 303, "the one that asked");
  const replay = await victim.go(`/my/sign-in/callback${query}`);
  assert.equal(replay.status, 400);
  assert.match(replay.text, /Innloggingen ble for gammel/);
});

test("one sign-in's code with another's state is refused: the provider asks for the other's proof (PKCE)", async () => {
  const browser = browserWith({ OIDC_OPEN: "yes" });
  const [a, b] = [await browser.ask("/my/sign-in"), await browser.ask("/my/sign-in")];
  const codeOfA = new URLSearchParams(provider.answer(a.headers.get("location") ?? "", { sub: "new" }));
  const stateOfB = new URL(b.headers.get("location") ?? "").searchParams.get("state") ?? "";
  codeOfA.set("state", stateOfB);
  assert.equal((await browser.go(`/my/sign-in/callback?${codeOfA}`)).status, 503);
  assert.equal(browser.cookies.has("medvirk /my"), false);
});

for (const [what, wrong] of [
  ["another nonce", { claims: { nonce: "another" } }],
  ["another issuer", { iss: "https://elsewhere.example" }],
  ["a token from another issuer", { claims: { iss: "https://elsewhere.example" } }],
  ["a token for another application", { claims: { aud: "another" } }],
  ["a token that has run out", { claims: { exp: 1 } }],
] as const)
  test(`an answer with ${what} lets nobody in`, async () => {
    const browser = browserWith({ OIDC_OPEN: "yes" });
    const { met } = await signIn(browser, { sub: "new" }, wrong);
    assert.equal(met.status, 503);
    assert.match(met.text, /Logg inn på nytt/, "with the way back");
    assert.equal(browser.cookies.has("medvirk /my"), false);
  });

test("the level that the house asks for is asked for and checked", async () => {
  const high = browserWith({ OIDC_OPEN: "yes", OIDC_ACR: "idporten-loa-high" });
  const sent = await high.ask("/my/sign-in");
  assert.match(sent.headers.get("location") ?? "", /acr_values=idporten-loa-high/);
  assert.equal((await signIn(high, { sub: "new", acr: "idporten-loa-substantial" })).met.status, 400);
  assert.equal((await signIn(high, { sub: "new", acr: "idporten-loa-high" })).met.status, 200);
});

test("nobody is led to another site by a link to sign-in", async () => {
  for (const path of [
    "https://evil.example/my",
    "//evil.example/my",
    "/my/../x",
    "/my/sign-out",
    "/my\\@evil",
    "/units",
  ]) {
    const browser = browserWith({ OIDC_OPEN: "yes" });
    const sent = await browser.ask(`/my/sign-in?return=${encodeURIComponent(path)}`);
    const query = provider.answer(sent.headers.get("location") ?? "", { sub: "new" });
    const back = await browser.ask(`/my/sign-in/callback${query}`);
    assert.equal(back.headers.get("location"), "/my", path);
  }
});

test("signing out ends the session on the server and leads to the provider's own sign-out", async () => {
  const browser = browserWith({ OIDC_OPEN: "yes" });
  await signIn(browser, { sub: "new" });
  const stolen = new Browser(base, browser.fetch);
  stolen.cookies = new Map(browser.cookies);
  assert.equal((await stolen.go("/my/role")).status, 200, "the copied cookie works while it lasts");
  const out = await browser.go("/my/sign-out", {});
  assert.match(
    out.headers.get("refresh") ?? "",
    new RegExp(`^0; url=${provider.issuer}/logout\\?.*id_token_hint=`),
  );
  assert.equal((await stolen.ask("/my/role")).status, 500, "and is nobody's afterwards");
});

test("the provider's front-channel sign-out ends just the session that it names", async () => {
  const [one, other] = [browserWith({ OIDC_OPEN: "yes" }), browserWith({ OIDC_OPEN: "yes" })];
  await signIn(one, { sub: "new", sid: "session-1" });
  await signIn(other, { sub: "new", sid: "session-2" });
  const frame = new Browser(base, one.fetch);
  const sid = (issuer: string) => `/my/sign-out/front?iss=${encodeURIComponent(issuer)}&sid=session-1`;
  await frame.go(sid("https://elsewhere.example"));
  assert.equal((await one.go("/my/role")).status, 200, "another issuer ends nothing");
  assert.equal((await frame.go(sid(provider.issuer))).status, 200);
  assert.equal((await one.ask("/my/role")).status, 500);
  assert.equal((await other.go("/my/role")).status, 200);
});

test("where the provider takes pushed requests, no parameter stands in the address", async () => {
  const pushing = await startProvider({ par: true });
  const browser = browserWith({ OIDC_ISSUER: pushing.issuer, OIDC_OPEN: "yes" });
  const to = new URL((await browser.ask("/my/sign-in")).headers.get("location") ?? "");
  assert.deepEqual([...to.searchParams.keys()].sort(), ["client_id", "request_uri"]);
  const query = pushing.answer(to.href, { sub: "pushed" });
  assert.equal((await browser.ask(`/my/sign-in/callback${query}`)).headers.get("location"), "/my");
  await pushing.close();
});

test("the house proves itself with a private key where it has one, else with its secret", async () => {
  const { generateKeyPairSync } = await import("node:crypto");
  const jwk = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" });
  await signIn(browserWith({ OIDC_OPEN: "yes" }), { sub: "new" });
  assert.match(provider.authorization.at(-1) ?? "", /^Basic /);
  await signIn(browserWith({ OIDC_OPEN: "yes", OIDC_PRIVATE_JWK: JSON.stringify({ ...jwk, kid: "k" }) }), {
    sub: "new",
  });
  assert.match(provider.asked.at(-1)?.get("client_assertion_type") ?? "", /jwt-bearer/);
  assert.equal(provider.asked.at(-1)?.has("client_secret"), false);
});

test("a provider that does not answer is said in plain words, with the way back", async () => {
  const met = await browserWith({ OIDC_ISSUER: "http://127.0.0.1:1" }).go("/my/sign-in");
  assert.equal(met.status, 503);
  assert.match(met.text, /Innloggingen virker ikke akkurat nå/);
});

test("somebody who has ended is let in no more and not made anew", async () => {
  const browser = browserWith({ OIDC_OPEN: "yes" });
  await signIn(browser, { sub: "leaver", name: "Borte Tenkt" });
  await t.owner.query("update people.person set valid_to = current_date - 1 where name = 'Borte Tenkt'");
  assert.equal((await browser.ask("/my/role")).status, 500, "an open session is over at the next request");
  assert.equal(
    (await signIn(browserWith({ OIDC_OPEN: "yes" }), { sub: "leaver" })).met.url,
    "/my/invitation",
  );
  assert.equal(await count("people.person where name = 'Borte Tenkt'"), 1);
});
