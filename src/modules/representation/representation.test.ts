import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { asDay, type Day } from "#platform/clock/index.ts";
import { newKey } from "#platform/http/once.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testConfig, testHouse } from "#test/house.ts";
import { signIn, visit } from "#test/visit.ts";
import { demoCast, demoOrganisation } from "../../../demo/cast.ts";
import { seedRepresentations } from "../../../demo/representations.ts";
import { seedPeople } from "../../../demo/seed.ts";
import { makeApp } from "../../app.tsx";
import { modules } from "../../modules.ts";
import { tellOfAges } from "./age-round.ts";

const { vidar, lilje, ada, noor, bo } = demoCast;
const eleven = "2026-11-29";
const twelve = "2026-11-30";
let t: TestDatabase;
let cookies: Record<string, string>;

before(async () => {
  t = await openTestDatabase();
  await seedPeople(t.owner, testConfig());
  await seedRepresentations(t.owner);
  cookies = {};
  for (const [name, person] of Object.entries({ vidar, lilje, ada, noor, bo }))
    cookies[name] = await signIn(t, person.id, name === "bo" ? bo.roles[0].id : null);
});
after(() => t.close());

const at = (day: string) => visit(makeApp(testHouse(t, modules, { MEDVIRK_CLOCK: `${day}T10:00:00+01:00` })));
const tokenIn = (headers: Headers): string =>
  /medvirk=([^;]+)/.exec(headers.getSetCookie().join("\n"))?.[1] ?? "";
const theOne = "0000000b-5707-4e1f-8000-000000000001";

/** Vidar acts for Lilje from now on. Out: the new cookie. */
const actFor = async (day: string, as = "vidar") => {
  const site = at(day);
  const answer = await site.post("/my/role", { role: `for:${theOne}`, key: newKey() }, cookies[as]);
  return { status: answer.status, cookie: tokenIn(answer.headers), site };
};

test("whoever acts for somebody says so on every page, reads what the mandate opens, and leaves a line for each look", async () => {
  const { cookie, site } = await actFor(eleven);
  const start = await site.get("/my/for", cookie);
  assert.match(start.text, /data-for="other"/);
  assert.match(start.text, /Lilje Fabel<\/b>, som forelder\. Det blir skrevet ned\./);
  assert.match(start.text, /\/my\/for\/treatment/);
  const written = await site.post(
    "/my/for/treatment/note",
    { words: "Hun liker ikke nåler.", key: newKey() },
    cookie,
  );
  assert.equal(written.status, 303);
  const read = await site.get("/my/for/treatment", cookie);
  assert.match(read.text, /Hun liker ikke nåler\./);
  const { rows } = await t.owner.query(
    "select count(*)::int as n from consent.opening where person_id = $1 and actor_person_id = $2 and basis = 'representation'",
    [lilje.id, vidar.id],
  );
  assert.equal((rows[0] as { n: number }).n, 2);
  const trail = await t.owner.query("select for_person_id as f from platform.trail where act = 'note'");
  assert.deepEqual(trail.rows, [{ f: lilje.id }], "the trail says X for Y");
  // One's own things are not there meanwhile, and the child reads what was written for her.
  assert.equal((await site.get("/my/notes", cookie)).status, 303);
  assert.match((await site.get("/my/notes", cookies["lilje"])).text, /Hun liker ikke nåler/);
  cookies["vidar"] = tokenIn((await site.post("/my/role", { role: "self" }, cookie)).headers);
});

test("on the twelfth birthday the parent's pages narrow at the next request, and on the sixteenth they end", async () => {
  const { cookie } = await actFor(eleven);
  assert.equal((await at(eleven).get("/my/for/treatment", cookie)).status, 200);
  const absent = await at(twelve).get("/my/for/nothing-like-that", cookie);
  const closed = await at(twelve).get("/my/for/treatment", cookie);
  assert.deepEqual([closed.status, closed.text], [404, absent.text], "as if there were no such topic");
  assert.equal((await at(twelve).get("/my/for/appointments", cookie)).status, 200);
  assert.equal((await at("2030-11-29").get("/my/for/appointments", cookie)).status, 200);
  const ended = await at("2030-11-30").get("/my/for", cookie);
  assert.deepEqual([ended.status, ended.headers.get("location")], [303, "/my"]);
  cookies["vidar"] = tokenIn((await at(twelve).post("/my/role", { role: "self" }, cookie)).headers);
});

test("child and parent are told once that it has narrowed, and once that it has ended", async () => {
  const round = (day: Day) => {
    const step = <T>(work: Parameters<typeof t.db.asHouse<T>>[2]) => t.db.asHouse("job", day, work);
    return tellOfAges({}, { today: day, now: new Date(), config: testConfig(), step, run: step });
  };
  const told = async () =>
    (
      await t.owner.query(
        `select p.name, m.kind from platform.message m join people.person p on p.id = m.person_id
          where m.subject_id = '${theOne}' order by m.created_at, p.name`,
      )
    ).rows.map((row) => Object.values(row as Record<string, string>).join(": "));
  await round(asDay(eleven));
  assert.deepEqual(await told(), []);
  for (let i = 0; i < 2; i++) await round(asDay(twelve));
  assert.deepEqual(await told(), ["Lilje Fabel: parent-narrowed", "Vidar Fabel: parent-narrowed"]);
  for (let i = 0; i < 2; i++) await round(asDay("2030-11-30"));
  assert.deepEqual((await told()).slice(2), ["Lilje Fabel: parent-ended", "Vidar Fabel: parent-ended"]);
  const { rows } = await t.owner.query("select ended_why from people.representation where id = $1", [theOne]);
  assert.deepEqual(rows, [{ ended_why: "by-age" }]);
  await t.owner.query(
    "update people.representation set ended_at = null, ended_why = null, told_topics = people.topics() where id = $1",
    [theOne],
  );
});

test("nobody acts for somebody whose mandate is another's, ended or not there", async () => {
  const { cookie, site } = await actFor(eleven);
  assert.match((await site.get("/my/for", cookie)).text, /Lilje Fabel/, "the one who holds it does");
  cookies["vidar"] = cookie;
  for (const who of ["noor", "lilje", "bo"]) assert.equal((await actFor(eleven, who)).status, 404, who);
  await t.owner.query("update people.representation set valid_to = '2026-11-28' where id = $1", [theOne]);
  assert.equal((await actFor("2026-11-29")).status, 404);
  await t.owner.query("update people.representation set valid_to = null where id = $1", [theOne]);
});

test("a person lets somebody they have met here act for them, looks it over first, and stops it in one act", async () => {
  const site = at(eleven);
  assert.match((await site.get("/my/representation/new", cookies["ada"])).text, /Koden fra den du vil velge/);
  // Ada has shared something with Noor before.
  await t.owner.query(
    `insert into consent.consent (organisation_id, id, person_id, topic, recipient_kind, recipient_person_id, purpose, valid_from, given_by)
     values ($1, gen_random_uuid(), $2, 'plan', 'person', $3, 'support', '2026-11-01', $2)`,
    [demoOrganisation.id, ada.id, noor.id],
  );
  const choice = {
    whom: noor.id,
    kind: "companion",
    "topic-plan": "yes",
    "topic-crisis": "yes",
    length: "month",
    until: "",
  };
  const wrong = await site.post("/my/representation/review", { ...choice, kind: "parent" }, cookies["ada"]);
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /Velg som hva\./);
  const review = await site.post("/my/representation/review", choice, cookies["ada"]);
  assert.match(
    review.text,
    /Noor Oppdiktet kan handle for deg som ledsager\. Det gjelder Når det blir vanskelig, Planen min, til og med/,
  );
  const key = newKey();
  for (let i = 0; i < 3; i++)
    assert.equal((await site.post("/my/representation", { ...choice, key }, cookies["ada"])).status, 303);
  const list = await site.get("/my/representation", cookies["ada"]);
  const ids = [...list.text.matchAll(/\/my\/representation\/([0-9a-f-]{36})\/end/g)].map(([, id]) => id);
  assert.equal(ids.length, 1, "three taps, one mandate");
  assert.match((await site.get("/my/role", cookies["noor"])).text, /for Ada Eksempel, som ledsager/);
  const again = await site.post("/my/representation", { ...choice, key: newKey() }, cookies["ada"]);
  assert.equal(again.status, 422);
  assert.match(again.text, /Stopp det først/);
  // Another's is a 404 like any other.
  const end = `/my/representation/${ids[0]}/end`;
  const dead = "/my/representation/00000000-0000-4000-8000-00000000dead/end";
  assert.equal((await site.get(end, cookies["lilje"])).text, (await site.get(dead, cookies["lilje"])).text);
  assert.equal((await site.post(end, { key: newKey() }, cookies["lilje"])).status, 404);
  assert.equal((await site.post(end, { key: newKey() }, cookies["ada"])).status, 303);
  assert.doesNotMatch((await site.get("/my/role", cookies["noor"])).text, /for Ada Eksempel/);
});
