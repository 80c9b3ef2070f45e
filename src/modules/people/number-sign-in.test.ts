import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { oslo } from "#platform/clock/index.ts";
import type { JobWork } from "#platform/module.ts";
import { Browser } from "#test/browser.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testHouse } from "#test/house.ts";
import { madeUpNumber, syntheticNumber } from "#test/made-up-number.ts";
import { plantNumber } from "#test/number-scene.ts";
import { startProvider, type TestProvider } from "#test/provider.ts";
import { serve } from "#test/serve.ts";
import { signIn as sessionOf } from "#test/visit.ts";
import { demoCast, demoOrganisation } from "../../../demo/cast.ts";
import { seedPeople } from "../../../demo/seed.ts";
import { people } from "./index.ts";
import { numberHashes } from "./number-keeping.ts";

const base = "http://localhost:3000";
const today = oslo(new Date());
const organisation = demoOrganisation.id;
let t: TestDatabase;
let provider: TestProvider;
const settings = (over: Record<string, string> = {}) => ({
  MEDVIRK_DEMO: "no",
  MEDVIRK_PUBLIC_URL: base,
  MEDVIRK_EMBEDDED_IN_PRODUCTION: "yes",
  MEDVIRK_NATIONAL_NUMBERS: "synthetic",
  OIDC_ISSUER: provider.issuer,
  OIDC_CLIENT_ID: "medvirk",
  OIDC_CLIENT_SECRET: "not a secret",
  OIDC_NUMBER_CLAIM: "pid",
  ...over,
});
const houseWith = (over: Record<string, string> = {}) => testHouse(t, [], settings(over));
const browserWith = (over: Record<string, string> = {}) =>
  new Browser(base, serve(houseWith(over), people.routes).fetch);
const signIn = async (browser: Browser, claims: Record<string, unknown>, wayIn = "/my/sign-in") => {
  const sent = await browser.ask(`${wayIn}?return=/my/role`);
  return browser.go(`/my/sign-in/callback${provider.answer(sent.headers.get("location") ?? "", claims)}`);
};
const rows = async (query: string, values: unknown[] = []) =>
  (await t.owner.query(query, values)).rows as Record<string, unknown>[];
const identities = async (person: string) =>
  (
    await rows("select 1 from people.identity where person_id = $1 and claim = 'sub' and issuer <> 'demo'", [
      person,
    ])
  ).length;
/** Somebody whom Bo has entered with a number; nobody has been in as them. */
const entered = async (number: string): Promise<string> => {
  const id = randomUUID();
  await t.owner.query(
    "insert into people.person (organisation_id, id, name) values ($1, $2, 'Ny Oppskrevet')",
    [organisation, id],
  );
  await plantNumber(t.owner, houseWith().config, id, number);
  return id;
};
const sealing = async (over: Record<string, string> = {}) => {
  const { db, config } = houseWith(over);
  const run: JobWork["run"] = (work) => db.asHouse("job", today, work);
  await people.jobs?.["seal-numbers"]?.({}, { today: today, now: config.now(), config, run, step: run });
};

before(async () => {
  provider = await startProvider();
  t = await openTestDatabase();
  await seedPeople(t.owner, houseWith().config);
});
after(async () => {
  await provider.close();
  await t.close();
});
beforeEach(() => t.owner.query("delete from people.national_number"));

let n = 0;
const next = () => syntheticNumber(n++);

test("whoever a service has entered with a number comes in as that person with the national eID, and is known by it from then on", async () => {
  const number = next();
  const id = await entered(number);
  const before = (await rows("select 1 from people.person")).length;
  assert.equal((await signIn(browserWith(), { sub: "first", pid: number })).status, 200);
  assert.equal((await rows("select 1 from people.person")).length, before, "nobody was made anew");
  assert.equal(await identities(id), 1);
  assert.equal(
    (await rows("select source from people.national_number where person_id = $1", [id]))[0]?.["source"],
    "sign-in",
  );
  // A number changes, the person does not.
  const changed = next();
  await signIn(browserWith(), { sub: "first", pid: changed });
  const hash = numberHashes(houseWith().config, changed)[0];
  assert.equal(
    (await rows("select 1 from people.national_number where person_id = $1 and hash = $2", [id, hash]))
      .length,
    1,
  );
});

test("a person without a number stays possible: known, a stranger or new, as before", async () => {
  const browser = browserWith({ OIDC_OPEN: "yes" });
  assert.equal((await signIn(browser, { sub: "without", name: "Uten Nummer" })).status, 200);
  assert.equal((await signIn(browserWith(), { sub: "without" })).status, 200);
  assert.equal((await rows("select 1 from people.national_number")).length, 0);
  assert.equal((await signIn(browserWith(), { sub: "nobody", pid: next() })).url, "/my/invitation");
});

test("where somebody has been in already, a number that was read off a document lets nobody else in as them, only the one who is in at this very browser", async () => {
  const number = next();
  await plantNumber(t.owner, houseWith().config, demoCast.ada.id, number);
  const token = await sessionOf(t, demoCast.ada.id, null);
  assert.equal((await signIn(browserWith(), { sub: "same number", pid: number })).url, "/my/invitation");
  assert.equal(
    await identities(demoCast.ada.id),
    0,
    "whoever wrote the number, or has it, cannot become Ada",
  );
  const others = browserWith();
  others.cookies.set("medvirk /my", { value: await sessionOf(t, demoCast.kari.id, null), path: "/my" });
  assert.equal(
    (await signIn(others, { sub: "same number", pid: number }, "/my/sign-in/provider")).url,
    "/my/invitation",
  );
  const adas = browserWith();
  adas.cookies.set("medvirk /my", { value: token, path: "/my" });
  const since = (minutes: number) =>
    t.owner.query("update platform.session set checked_at = now() - make_interval(mins => $1)", [minutes]);
  await since(11);
  await signIn(adas, { sub: "same number", pid: number }, "/my/sign-in/provider");
  assert.equal(await identities(demoCast.ada.id), 0, "a browser that was left alone gives no new way in");
  await since(9);
  assert.equal((await signIn(adas, { sub: "same number", pid: number }, "/my/sign-in/provider")).status, 200);
  assert.equal(await identities(demoCast.ada.id), 1);
  const told = await rows("select kind from platform.message where person_id = $1", [demoCast.ada.id]);
  assert.deepEqual(
    told.map(({ kind }) => kind),
    ["known-by-number"],
    "and Ada is told inside",
  );
  // Vouched for now: with another of their own eIDs they are the same person.
  await signIn(browserWith(), { sub: "another eID of Ada's", pid: number });
  assert.equal(await identities(demoCast.ada.id), 2);
});

test("a number that the person disputes, or that is set aside, lets nobody in", async () => {
  for (const column of ["disputed_at", "set_aside_at"]) {
    const number = next();
    const id = await entered(number);
    await t.owner.query(`update people.national_number set ${column} = now()`);
    assert.equal((await signIn(browserWith(), { sub: column, pid: number })).url, "/my/invitation");
    assert.equal(await identities(id), 0, column);
  }
});

test("who comes in with the number outranks who has typed it: the typed one finds nobody any more, and never are there two", async () => {
  const number = next();
  await signIn(browserWith({ OIDC_OPEN: "yes" }), { sub: "real owner", pid: next(), name: "Rette Eier" });
  const typed = await entered(number);
  await signIn(browserWith(), { sub: "real owner", pid: number });
  const held = await rows(
    "select person_id, source, set_aside_at is null as holds from people.national_number order by source",
  );
  assert.deepEqual(
    held.filter((row) => row["person_id"] === typed).map(({ source, holds }) => [source, holds]),
    [["document", false]],
  );
  assert.equal(held.filter((row) => row["source"] === "sign-in" && row["holds"]).length, 1);
  await assert.rejects(
    t.owner.query("update people.national_number set set_aside_at = null where person_id = $1", [typed]),
    { code: "23505" },
    "the database itself lets no two hold one number",
  );
});

test("a real installation refuses a made-up number and a trial refuses a real one, in plain words, and nobody is made", async () => {
  const made = next();
  // In form a real one, and nobody's: no series gives 8 to those born in these years.
  const real = madeUpNumber({ born: "1941-02-03", individual: 801, month: 0 }) ?? "";
  assert.match(real, /^\d{11}$/);
  const before = (await rows("select 1 from people.person")).length;
  for (const [taken, pid] of [
    ["real", made],
    ["synthetic", real],
    ["synthetic", "12345678901"],
  ] as const) {
    const met = await signIn(browserWith({ MEDVIRK_NATIONAL_NUMBERS: taken, OIDC_OPEN: "yes" }), {
      sub: `x${pid}`,
      pid,
    });
    assert.equal(met.status, 400, taken);
    assert.match(met.text, /Et oppdiktet nummer slipper ikke inn der folk er virkelige/);
    assert.ok(!met.text.includes(pid), "the number stands nowhere on the page");
  }
  assert.equal((await rows("select 1 from people.person")).length, before);
  assert.equal(
    (
      await signIn(browserWith({ MEDVIRK_NATIONAL_NUMBERS: "real", OIDC_OPEN: "yes" }), {
        sub: "real",
        pid: real,
      })
    ).status,
    200,
    "the check that the real one is taken where it should be",
  );
});

test("the number lies nowhere in the clear, is sealed with the person's own key by the job, and gone with it", async () => {
  const number = next();
  await signIn(browserWith({ OIDC_OPEN: "yes" }), { sub: "sealed", pid: number });
  const lying = async () =>
    JSON.stringify(
      await rows(
        "select encode(sealed, 'escape'), encode(hash, 'escape'), own_seal from people.national_number",
      ),
    );
  assert.match(await lying(), /"own_seal":false/);
  await sealing();
  assert.match(await lying(), /"own_seal":true/);
  assert.ok(!(await lying()).includes(number));
  // Without the secret of the installation a guess cannot be checked: no plain hash of the digits is there.
  const guess = await rows(
    "select 1 from people.national_number where hash in (sha256($1::bytea), sha256($2::bytea))",
    [Buffer.from(number), Buffer.from(`national-number:${number}`)],
  );
  assert.deepEqual(guess, []);
});

test("with a new secret everybody is still found, and the job hashes anew until the old secret can go", async () => {
  const number = next();
  const before = houseWith({ MEDVIRK_NUMBER_SECRET: "b".repeat(40) }).config;
  const id = randomUUID();
  await t.owner.query(
    "insert into people.person (organisation_id, id, name) values ($1, $2, 'Ny Oppskrevet')",
    [organisation, id],
  );
  await plantNumber(t.owner, before, id, number);
  const now = { MEDVIRK_NUMBER_SECRET: "n".repeat(40) };
  assert.equal(
    (await signIn(browserWith(now), { sub: "rotation", pid: number })).url,
    "/my/invitation",
    "without the old one nobody is found",
  );
  await sealing({ ...now, MEDVIRK_NUMBER_SECRET_BEFORE: "b".repeat(40) });
  const [row] = await rows("select key_id, hash from people.national_number");
  const newest = houseWith(now).config.numberKeys[0];
  assert.equal(row?.["key_id"], newest?.id);
  assert.equal(
    (await signIn(browserWith(now), { sub: "rotation", pid: number })).status,
    200,
    "and now without the old secret",
  );
  assert.equal(await identities(id), 1);
});
