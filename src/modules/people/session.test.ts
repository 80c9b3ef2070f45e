import assert from "node:assert/strict";
import { createServer } from "node:net";
import { after, before, test } from "node:test";
import { serve as listen, type ServerType } from "@hono/node-server";
import { NotSignedIn } from "#platform/db/index.ts";
import { asMe } from "#platform/http/ask.ts";
import { readForm } from "#platform/http/form.ts";
import { type Handler, post } from "#platform/http/route.ts";
import { askToSignIn } from "#platform/session/index.ts";
import { Browser } from "#test/browser.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testHouse } from "#test/house.ts";
import { serve } from "#test/serve.ts";
import { type CastName, demoCast } from "../../../demo/cast.ts";
import { seedPeople } from "../../../demo/seed.ts";
import { people } from "./index.ts";

let t: TestDatabase;
let server: ServerType;
let base: string;
const said: string[] = [];

/** Stands for any room's form: what was said is done for whoever is signed in. */
const say: Handler = async (c) => {
  try {
    const { words = "" } = await readForm(c);
    await asMe(c, async (_tx, acting) => said.push(`${acting.person_name}: ${words}`));
    return c.redirect("/my/role", 303);
  } catch (error) {
    if (error instanceof NotSignedIn) return askToSignIn(c, () => c.text("not kept", 503));
    throw error;
  }
};

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });

before(async () => {
  t = await openTestDatabase();
  const port = await freePort();
  base = `http://127.0.0.1:${port}`;
  const house = testHouse(t, [], { PORT: String(port) });
  await seedPeople(t.owner, house.config);
  const app = serve(house, [...people.routes, post("/my/say", "person", say)]);
  await new Promise<void>((done) => {
    server = listen({ fetch: app.fetch, port, hostname: "127.0.0.1" }, () => done());
  });
});
after(async () => {
  await new Promise((done) => server.close(done));
  await t.close();
});

/** Signs in at the demo's page: one click on somebody of the cast. */
const signIn = async (browser: Browser, who: CastName, from = "/my/sign-in?return=/my/role") => {
  const page = await browser.go(from);
  const action = /action="(\/demo-oidc\/choice\/[^"]+)"/.exec(page.text)?.[1] ?? "";
  assert.match(page.text, new RegExp(`value="${demoCast[who].id}"[^>]*>${demoCast[who].name}<`));
  return browser.go(action, { person: demoCast[who].id });
};
const session = (browser: Browser) => browser.cookies.get("medvirk /my")?.value ?? "";
/** Whether the door is open with these cookies. */
const isIn = async (browser: Browser) => (await browser.ask("/my/role")).status === 200;
const copyOf = (browser: Browser) => {
  const copy = new Browser(base);
  copy.cookies = new Map(browser.cookies);
  return copy;
};

test("one click in the demo's cast signs in, as what the person is, and no public page ever gets a cookie", async () => {
  const browser = new Browser(base);
  const met = await signIn(browser, "siv");
  assert.equal(met.status, 200);
  assert.equal(met.url, "/my/role");
  assert.match(met.text, /enhetsleder på Lyngtun/);
  assert.equal(browser.sent("/"), "");
  assert.equal(browser.sent("/units/lyngtun"), "");
});

test("whoever has several roles is asked as whom, and the token changes with the role", async () => {
  const browser = new Browser(base);
  const met = await signIn(browser, "eva");
  assert.match(met.text, /miljøterapeut på Elvebredden/);
  const before = copyOf(browser);
  const [role] = demoCast.eva.roles;
  assert.equal((await browser.ask("/my/role", { role: role.id })).status, 303);
  assert.notEqual(session(browser), session(before));
  assert.equal(await isIn(browser), true);
  assert.equal(await isIn(before), false, "the old token is nobody's");
});

test("nobody can act in a role that is another's", async () => {
  const browser = new Browser(base);
  await signIn(browser, "ada");
  assert.equal((await browser.ask("/my/role", { role: demoCast.siv.roles[0].id })).status, 404);
});

test("a cookie planted before sign-in is worth nothing after it, and signing in again ends the session before", async () => {
  const browser = new Browser(base);
  browser.cookies.set("medvirk /my", { value: "A".repeat(43), path: "/my" });
  await signIn(browser, "ada");
  assert.notEqual(session(browser), "A".repeat(43));
  const before = copyOf(browser);
  assert.match((await signIn(browser, "bo")).text, /fagleder på Lyngtun/);
  assert.equal(await isIn(before), false);
});

test("signing out ends the session on the server, and leaving quickly does too", async () => {
  for (const [path, status] of [
    ["/my/sign-out", 200],
    ["/my/leave", 303],
  ] as const) {
    const browser = new Browser(base);
    await signIn(browser, "ada");
    const copy = copyOf(browser);
    const response = await browser.ask(path, {});
    assert.equal(response.status, status);
    assert.match(response.headers.get("clear-site-data") ?? "", /"cache"/);
    assert.equal(session(browser), "", "the cookie is gone");
    assert.equal(await isIn(copy), false, "and so is the session");
  }
});

test("leaving quickly works for whoever is not signed in, and tells the other side nothing", async () => {
  const response = await new Browser(base).ask("/leave", {});
  assert.equal(response.headers.get("location"), "https://www.yr.no/");
  assert.equal(response.headers.get("referrer-policy"), "no-referrer");
});

test("a session that rests too long is over", async () => {
  const browser = new Browser(base);
  await signIn(browser, "ada");
  await t.owner.query(
    "update platform.session set seen_at = now() - interval '21 minutes' where ended_at is null",
  );
  assert.equal(await isIn(browser), false);
});

test("a role that is over falls away at the next request, and the person stays in as themselves", async () => {
  const browser = new Browser(base);
  await signIn(browser, "per");
  assert.match((await browser.go("/my/role")).text, /avdelingsleder på Fossen/);
  await t.owner.query("update people.role set valid_to = current_date - 1 where person_id = $1", [
    demoCast.per.id,
  ]);
  const met = await browser.go("/my/role");
  assert.equal(met.status, 200);
  assert.doesNotMatch(met.text, /avdelingsleder på Fossen/);
});

const words = "Det var ikke slik.\n<b>Jeg</b> sa nei & gikk.";

/** Somebody writes, and the session is over before it is sent. */
const interrupted = async () => {
  const browser = new Browser(base);
  await signIn(browser, "ada");
  await t.owner.query(
    "update platform.session set seen_at = now() - interval '21 minutes' where ended_at is null",
  );
  const met = await browser.go("/my/say", { words, key: "k".repeat(24) });
  assert.match(met.text, /Du må logge inn igjen/);
  assert.match(met.text, /tatt vare på/);
  return browser;
};

test("what was being sent when the session was over waits for the same person, and is sent with one click", async () => {
  said.length = 0;
  const browser = await interrupted();
  assert.deepEqual(said, []);
  const sealed = await t.owner.query("select encode(sealed, 'escape') as text from platform.pending_form");
  assert.doesNotMatch(JSON.stringify(sealed.rows), /ikke slik/, "nobody with the database can read it");
  const met = await signIn(browser, "ada");
  assert.equal(met.url, "/my/resume");
  assert.match(met.text, /Det var ikke slik\.\s*(<br\/?>)?\s*&lt;b&gt;Jeg&lt;\/b&gt; sa nei &amp; gikk\./);
  assert.match(met.text, /<form[^>]*action="\/my\/say"/);
  assert.match(met.text, /name="key" value="k{24}"/);
  assert.match(
    (await browser.go("/my/resume")).text,
    /Det var ikke slik/,
    "loading the page again loses nothing",
  );
  await browser.go("/my/say", { words, key: "k".repeat(24) });
  assert.deepEqual(said, [`Ada Eksempel: ${words}`]);
  await browser.go("/my/resume/removal", {});
  assert.doesNotMatch((await browser.go("/my/resume")).text, /Det var ikke slik/);
});

test("another person at the same machine is never shown what waits, and the right one still finds it", async () => {
  const browser = await interrupted();
  const other = await signIn(browser, "bo");
  assert.doesNotMatch(other.text, /Det var ikke slik/);
  assert.doesNotMatch((await browser.go("/my/resume")).text, /Det var ikke slik/);
  await browser.go("/my/sign-out", {});
  assert.match((await signIn(browser, "ada")).text, /Det var ikke slik/);
});

test("without the browser's key nobody is given what waits, though it is the same person", async () => {
  await interrupted();
  const elsewhere = new Browser(base);
  await signIn(elsewhere, "ada");
  assert.doesNotMatch((await elsewhere.go("/my/resume")).text, /Det var ikke slik/);
});

test("the demo's sign-in is not there outside the demo", async () => {
  const real = testHouse(t, [], {
    MEDVIRK_DEMO: "no",
    MEDVIRK_PUBLIC_URL: "https://medvirk.example.no",
    MEDVIRK_EMBEDDED_IN_PRODUCTION: "yes",
    OIDC_ISSUER: "https://idp.example.no",
    OIDC_CLIENT_ID: "medvirk",
  });
  const app = serve(real, people.routes);
  for (const path of [
    "/demo-oidc/.well-known/openid-configuration",
    "/demo-oidc/choice/x",
    "/demo-oidc/auth",
  ])
    assert.equal((await app.request(path)).status, 404, path);
  const { demoDoor } = await import("#platform/oidc/index.ts");
  assert.throws(() => demoDoor(real.config), /refused/);
  assert.throws(
    () => testHouse(t, [], { MEDVIRK_DEMO: "yes", MEDVIRK_PUBLIC_URL: "https://medvirk.example.no" }),
    /refused/,
  );
});
