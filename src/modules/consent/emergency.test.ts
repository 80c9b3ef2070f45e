// security.md T43: an emergency opens little, for an hour, to one person, and never in silence.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import { type LookedScene, openLookedScene } from "#test/looked-scene.ts";
import { demoCast, demoOrganisation } from "../../../demo/cast.ts";
import { breakTheGlass } from "./store/emergencies.ts";

const { ada, bo, vera } = demoCast;
let s: LookedScene;
let adas: string;
let bos: string;
let veras: string;
before(async () => {
  s = await openLookedScene();
  adas = await s.cookieOf("ada", false);
  bos = await s.cookieOf("bo", true);
  veras = await s.cookieOf("vera", true);
});
after(() => s.close());
beforeEach(() => s.empty());

const needed = {
  name: "Ada Eksempel",
  born: "15.01.1984",
  reason: "life-or-health",
  words: "Hun svarer ikke, og søsteren er redd.",
};
const break_ = (over: Record<string, string> = {}, cookie = bos) =>
  s.post("/my/emergency", { ...needed, ...over }, cookie);
const emergency = async () =>
  String((await s.rows("select id from consent.break_glass order by opened_at desc"))[0]?.["id"]);
const told = async (kind: string) =>
  (await s.rows("select person_id from platform.message where kind = $1", [kind])).map(
    (row) => row["person_id"],
  );
// What differs between two showings of the same form, and what was typed.
const bare = (text: string) =>
  text.replace(/(name="key" value=)"[^"]*"/g, "$1").replace(/(id="(?:name|born)"[^>]*value=)"[^"]*"/g, "$1");

test("in an emergency an employee sees the few things that help at once, and the person and the privacy officer are told", async () => {
  const before_ = await s.get("/my/emergency", bos);
  assert.match(
    before_,
    /Du ser: «Hvordan jeg kan nås», «Medisiner» og «Når det blir vanskelig»\. Ikke noe mer\./,
  );
  const { status, text } = await break_();
  assert.equal(status, 201);
  assert.match(
    text,
    /Ring meg etter klokka tolv.*Jeg tåler ikke medisiner.*Når jeg blir stille, spør meg rett ut/s,
  );
  assert.doesNotMatch(text, /Samtalene med Bo/, "what is not needed stays closed");
  assert.deepEqual(await told("emergency"), [ada.id]);
  assert.deepEqual(await told("emergency-review"), [vera.id]);
  assert.match(await s.get("/my/messages", adas), /Noen har åpnet noe som er ditt, i en nødsituasjon/);
  const lines = await s.lines(adas);
  assert.equal(lines.length, 4, "the emergency, and each of the three topics");
  assert.match(
    lines.find((line) => line.includes("nødsituasjon")) ?? "",
    /^Bo Prøvesen, fagleder på Lyngtun, åpnet .* i en nødsituasjon\. Grunn: fare for liv eller helse\. «Hun svarer ikke, og søsteren er redd\.» Det var åpent til kl\./,
  );
  assert.equal(lines.filter((line) => line.endsWith("Grunn: nødhjelp.")).length, 3);
  assert.equal(await s.count("platform.trail", "act = 'emergency'"), 1);
  assert.equal(await s.count("platform.clock", "subject_kind = 'break-glass' and ended_on is null"), 1);
});

test("it is open to the one who opened, in that role, for an hour; reading it again is a line again", async () => {
  await break_();
  const path = `/my/emergency/${await emergency()}`;
  assert.doesNotMatch(await s.get(path, bos), /Ring meg etter/, "nothing but a hand opens it");
  const lines = await s.count("consent.opening");
  assert.match((await s.post(`${path}/opening`, {}, bos)).text, /Ring meg etter klokka tolv/);
  assert.equal(await s.count("consent.opening"), 2 * lines);
  for (const [who, atWork] of [
    ["siv", true],
    ["bo", false],
    ["ada", false],
    ["vera", true],
    ["noor", false],
  ] as const) {
    const cookie = await s.cookieOf(who, atWork);
    assert.equal((await s.visitor.get(path, cookie)).status, 404, who);
    assert.equal((await s.post(`${path}/opening`, {}, cookie)).status, 404, who);
  }
  await s.rows(
    "update consent.break_glass set opened_at = now() - interval '61 minutes', until = now() - interval '1 minute'",
  );
  const over = await s.post(`${path}/opening`, {}, bos);
  assert.match(over.text, /Timen er over/);
  assert.doesNotMatch(over.text, /Ring meg etter/);
  await assert.rejects(
    s.rows("update consent.break_glass set until = opened_at + interval '61 minutes'"),
    { code: "23514" },
    "the database lets nobody have more than an hour",
  );
});

test("without a reason, a name, a date or a word nothing is opened, and what was written is kept", async () => {
  for (const [field, wrong] of [
    ["name", ""],
    ["born", "i går"],
    ["reason", "curious"],
    ["words", "  "],
  ] as const) {
    const { status, text } = await break_({ [field]: wrong });
    assert.equal(status, 422, field);
    if (field !== "words") assert.match(text, /Hun svarer ikke, og søsteren er redd\./);
  }
  assert.equal(await s.count("consent.break_glass"), 0);
  assert.equal(await s.count("platform.trail"), 0);
});

test("whoever is not here, is called otherwise, is two, has blocked the one who asks or is that very one is answered alike", async () => {
  const answers: string[] = [];
  const attempt = async (over: Record<string, string> = {}) => {
    await s.rows("delete from platform.trail");
    const { status, text } = await break_(over);
    answers.push(`${status} ${bare(text)}`);
    assert.equal(await s.count("platform.trail", `act = 'emergency-attempt' and person_id = '${bo.id}'`), 1);
  };
  await attempt({ name: "Ingen Finnes" });
  await attempt({ born: "16.01.1984" });
  await attempt({ name: "Ada" });
  const twin = randomUUID();
  await s.rows(
    "insert into people.person (organisation_id, id, name, valid_from) values ($1, $2, 'ADA  Eksempel', '2020-01-01')",
    [demoOrganisation.id, twin],
  );
  await s.rows("insert into people.birth (organisation_id, person_id, born) values ($1, $2, '1984-01-15')", [
    demoOrganisation.id,
    twin,
  ]);
  await attempt();
  await s.rows("delete from people.person where id = $1", [twin]);
  await s.rows("insert into people.birth (organisation_id, person_id, born) values ($1, $2, '1990-02-03')", [
    demoOrganisation.id,
    bo.id,
  ]);
  await attempt({ name: "Bo Prøvesen", born: "03.02.1990" });
  await s.rows(
    "insert into consent.block (organisation_id, id, person_id, blocked_person_id) values ($1, $2, $3, $4)",
    [demoOrganisation.id, randomUUID(), ada.id, bo.id],
  );
  await attempt();
  assert.match(answers[0] ?? "", /^422 .*Da kan en kollega prøve/s);
  for (const answer of answers) assert.equal(answer, answers[0]);
  assert.equal(await s.count("consent.break_glass"), 0);
  assert.equal(await s.count("consent.opening"), 0);
  assert.deepEqual(await told("emergency"), []);
  // A block is for one by name: a colleague opens.
  assert.equal((await break_({}, await s.cookieOf("siv", true))).status, 201);
});

test("five wrong guesses in a day are all that one may make, also at once, and each leaves its line; a colleague is not stopped", async () => {
  const tries = await Promise.all(Array.from({ length: 8 }, (_, i) => break_({ name: `Navn Nummer${i}` })));
  const said = (words: RegExp) => tries.filter(({ text }) => words.test(text)).length;
  assert.deepEqual([said(/Vi fant ikke nøyaktig én person/), said(/Du har prøvd fem ganger/)], [5, 3]);
  assert.equal(await s.count("platform.trail", "act = 'emergency-attempt'"), 5);
  const right = await break_();
  assert.deepEqual([right.status, /Du har prøvd fem ganger/.test(right.text)], [422, true]);
  assert.equal((await break_({}, await s.cookieOf("siv", true))).status, 201);
  await s.rows("update platform.trail set at = at - interval '25 hours'");
  assert.equal((await break_()).status, 201, "and tomorrow one may try again");
});

test("whoever is signed in without a national eID opens nothing in an emergency", async () => {
  await s.rows("update platform.session set assurance = 'low' where person_id = $1", [bo.id]);
  try {
    assert.equal((await break_()).status, 404, "without one there is no role at work at all");
    assert.equal(await s.count("consent.break_glass"), 0);
  } finally {
    await s.rows("update platform.session set assurance = 'high' where person_id = $1", [bo.id]);
  }
});

test("there is no silent path: nobody writes an emergency by hand, and each one that is there has been told and written down", async () => {
  const by = (work: (tx: Tx) => Promise<unknown>) => s.as("bo", true, work);
  await assert.rejects(
    by((tx) =>
      tx.run(
        raw(sql`insert into consent.break_glass (organisation_id, id, person_id, topics, reason, words, opened_by, role_id, unit_id, until)
          values (${demoOrganisation.id}, ${randomUUID()}, ${ada.id}, '{crisis}', 'life-or-health', 'x', ${bo.id}, ${bo.roles[0].id},
            ${randomUUID()}, now() + interval '1 hour')`),
      ),
    ),
    { code: "42501" },
  );
  await assert.rejects(
    by((tx) => tx.all(raw(sql`select consent.find_in_emergency('Ada Eksempel', '1984-01-15', null)`))),
    { code: "42501" },
    "nobody may look up whether somebody is known",
  );
  await assert.rejects(
    by((tx) => tx.run(raw(sql`update consent.break_glass set until = now() + interval '5 minutes'`))),
    { code: "42501" },
  );
  const called = (tx: Tx) =>
    breakTheGlass(tx, {
      id: randomUUID(),
      ...needed,
      born: "1984-01-15" as never,
      hashes: [],
      reason: "life-or-health",
    });
  // Straight to the database's function, past every page: told and written down all the same.
  assert.equal(await by(called), "opened");
  await assert.rejects(
    by(async (tx) => {
      assert.equal(await called(tx), "opened");
      throw new Error("the process dies here");
    }),
    /dies here/,
  );
  for (const [who, atWork] of [
    ["ada", false],
    ["vera", true],
    ["nina", true],
  ] as const)
    await assert.rejects(s.as(who, atWork, called), { code: "42501" }, `${who} works with nobody`);
  await break_();
  const silent = await s.rows(`select id from consent.break_glass g where
    not exists (select 1 from platform.trail t where t.act = 'emergency' and t.subject_id = g.id and t.person_id = g.opened_by)
    or not exists (select 1 from platform.message m where m.kind = 'emergency' and m.subject_id = g.id and m.person_id = g.person_id)
    or not exists (select 1 from platform.message m where m.kind = 'emergency-review' and m.subject_id = g.id)`);
  assert.equal(await s.count("consent.break_glass"), 2);
  assert.deepEqual(silent, []);
  // Where nobody is privacy officer the leader above is told.
  await s.rows("update people.role set valid_to = '2026-11-01' where kind = 'privacy-officer'");
  try {
    assert.equal((await break_()).status, 201);
    assert.ok((await told("emergency-no-officer")).includes(demoCast.siv.id));
  } finally {
    await s.rows("update people.role set valid_to = null where kind = 'privacy-officer'");
  }
});

test("the privacy officer goes through it in words that the person and the opener read, once, and never their own", async () => {
  await break_();
  const path = `/my/reviews/emergencies/${await emergency()}`;
  assert.match(
    await s.get("/my/reviews", veras),
    /Bo Prøvesen åpnet i en nødsituasjon.*Gjøres senest onsdag 2\. desember/s,
  );
  const page = await s.get(path, veras);
  assert.match(page, /Ada Eksempel.*Det er fare for liv eller helse.*søsteren er redd/s);
  assert.doesNotMatch(page, /Ring meg etter|Når jeg blir stille/, "the officer reads no record");
  for (const [who, atWork] of [
    ["bo", true],
    ["siv", true],
    ["tor", true],
    ["nina", true],
    ["vera", false],
    ["ada", false],
  ] as const) {
    const cookie = await s.cookieOf(who, atWork);
    assert.equal((await s.visitor.get(path, cookie)).status, 404, who);
    assert.equal((await s.post(path, { finding: "right", words: "x" }, cookie)).status, 404, who);
  }
  assert.equal((await s.post(path, { finding: "right", words: "" }, veras)).status, 422);
  assert.equal(
    (
      await s.fill(
        path,
        /emergencies/,
        { finding: "wrong", words: "Søsteren kunne vært ringt først." },
        veras,
      )
    ).status,
    303,
  );
  assert.match(
    await s.get("/my/looked", adas),
    /mener at dette ikke var riktig.*Søsteren kunne vært ringt først/s,
  );
  assert.match(await s.get(`/my/emergency/${await emergency()}`, bos), /mener at åpningen ikke var riktig/);
  assert.deepEqual(
    [await told("emergency-reviewed"), await told("emergency-reviewed-mine")],
    [[ada.id], [bo.id]],
  );
  assert.equal((await s.post(path, { finding: "right", words: "Likevel." }, veras)).status, 409);
  assert.equal(await s.count("platform.clock", "subject_kind = 'break-glass' and ended_on is null"), 0);
  // Vera, who also works at Lyngtun that day, opens one herself: she may not close it.
  await s.rows(
    `insert into consent.break_glass (organisation_id, id, person_id, topics, reason, words, opened_by, role_id, unit_id, until)
     select organisation_id, $1, person_id, topics, reason, words, $2, role_id, unit_id, now() + interval '1 hour'
       from consent.break_glass limit 1`,
    [randomUUID(), vera.id],
  );
  const own = `/my/reviews/emergencies/${String((await s.rows("select id from consent.break_glass where opened_by = $1", [vera.id]))[0]?.["id"])}`;
  assert.match(await s.get(own, veras), /Noen andre må gå gjennom det/);
  assert.equal((await s.post(own, { finding: "right", words: "Selvsagt." }, veras)).status, 409);
  assert.equal(await s.count("consent.break_glass", "finding is null"), 1);
});
