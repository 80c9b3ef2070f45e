import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { addDays } from "#platform/clock/index.ts";
import { raw, sql } from "#platform/db/index.ts";
import { runJobs } from "#platform/jobs/index.ts";
import { type LookedScene, openLookedScene } from "#test/looked-scene.ts";
import { until } from "#test/until.ts";
import { demoCast, demoOrganisation, demoUnits } from "../../../demo/cast.ts";
import { consent } from "./index.ts";

let s: LookedScene;
let ada: string;
let bo: string;
before(async () => {
  s = await openLookedScene();
  ada = await s.cookieOf("ada", false);
  bo = await s.cookieOf("bo", true);
});
after(() => s.close());
beforeEach(async () => {
  s.clock.now = new Date("2026-11-25T10:00:00+01:00");
  await s.empty();
});

const ask = async (id: string, cookie = ada) => s.fill(`/my/looked/${id}/question`, /question$/, {}, cookie);
const opened = async (): Promise<string> => {
  assert.equal((await s.open(bo)).status, 200);
  const [id = ""] = await s.ids(ada);
  return id;
};
const explanationId = async () => String((await s.rows("select id from consent.explanation"))[0]?.["id"]);
/** Runs the round of a day, as the server would. */
const runRound = async (day: string) => {
  s.clock.now = new Date(`${day}T08:00:00+01:00`);
  await s.t.owner.exec("delete from platform.job; insert into platform.job (kind) values ('log-overdue')");
  const end = new AbortController();
  const round = { ...consent, rounds: [] };
  const loop = runJobs({ ...s.house, modules: [round] }, { stop: end.signal, idleMs: 20 });
  await until(async () => (await s.count("platform.job", "kind = 'log-overdue' and done_at is null")) === 0);
  end.abort();
  await loop;
};
const told = async (kind: string) =>
  (await s.rows("select person_id from platform.message where kind = $1", [kind])).map(
    (row) => row["person_id"],
  );

test("whoever looks is seen at once by the person, in plain words: who, as what, from where, at what, why, on which basis", async () => {
  assert.match(await s.get("/my/looked", ada), /Ingen har sett på noe som er ditt/);
  assert.match((await s.open(bo)).text, /Samtalene med Bo om kveldene har hjulpet mest/);
  assert.deepEqual(await s.lines(ada), [
    "Bo Prøvesen, fagleder på Lyngtun, leste «Behandling». Grunn: for å hjelpe deg. Du har sagt ja til dette tirsdag 3. november.",
  ]);
  assert.match(
    (await s.lines(ada, "/my/nn/looked"))[0] ?? "",
    /^Bo Prøvesen, fagleder på Lyngtun, las «Behandling»\. Grunn: for å hjelpe deg\./,
  );
  assert.match(
    (await s.lines(ada, "/my/en/looked"))[0] ?? "",
    /^Bo Prøvesen, fagleder at Lyngtun, read “Treatment”\. Reason: to help you\. You said yes/,
  );
  await s.open(await s.cookieOf("siv", true));
  assert.match(
    (await s.lines(ada))[0] ?? "",
    /^Siv Tenkt, enhetsleder på Lyngtun,/,
    "the newest stands first",
  );
});

test("what a representative did and who opened a name in confidence stand in the same list", async () => {
  const voice = await s.give("ada", "Det er kaldt på rommet.", "confidential");
  await s.visitor.post(
    `/my/voices/${voice.id}/name-opening`,
    { key: randomUUID() },
    await s.cookieOf("mia", true),
  );
  await s.rows(
    `insert into platform.trail (organisation_id, act, subject_kind, subject_id, actor_kind, person_id, for_person_id, at)
     values ($1, 'note', 'note', $2, 'person', $3, $4, now() + interval '1 second')`,
    [demoOrganisation.id, randomUUID(), demoCast.noor.id, demoCast.ada.id],
  );
  const lines = await s.lines(ada);
  assert.equal(lines.length, 2);
  assert.equal(lines[0], "Noor Oppdiktet skrev et notat for deg.");
  assert.match(
    lines[1] ?? "",
    /^Mia Diktet, brukerkontakt på Lyngtun, så navnet ditt bak en sak du har gitt fortrolig\./,
  );
  // Asked about too, by the one whose name it was.
  for (const id of await s.ids(ada)) assert.equal((await ask(id)).status, 303);
  assert.deepEqual((await told("looked-why")).sort(), [demoCast.noor.id, demoCast.mia.id].sort());
});

test("the person asks why, sees by when, and is answered in words by the one who looked", async () => {
  const id = await opened();
  assert.match(await s.get(`/my/looked/${id}/question`, ada), /Du skal ha svar senest onsdag 2\. desember/);
  assert.equal((await ask(id)).headers.get("location"), `/my/looked#line-${id}`);
  assert.match(await s.get("/my/looked", ada), /Du spurte hvorfor.*Svar senest onsdag 2\. desember/s);
  assert.match(
    await s.get("/my", ada),
    /Hvorfor så Bo Prøvesen på det som er ditt\?.*Bo Prøvesen skal si hvorfor/s,
  );
  assert.deepEqual(await told("looked-why"), [demoCast.bo.id]);
  const task = await s.get("/my/tasks", bo);
  assert.match(task, /Ada Eksempel spør hvorfor.*Svar med ord.*Svar senest onsdag 2\. desember/s);
  const path = `/my/explanations/${await explanationId()}`;
  assert.match(
    await s.get(path, bo),
    /Ada Eksempel spør hvorfor\. Du leste «Behandling» \w+dag \d+\. \w+ .*kl\. \d\d\.\d\d\./,
  );
  const empty = await s.post(path, { words: "  " }, bo);
  assert.deepEqual([empty.status, /Skriv noen ord/.test(empty.text)], [422, true]);
  assert.equal(
    (await s.fill(path, /explanations/, { words: "Jeg forberedte samtalen vår." }, bo)).status,
    303,
  );
  const read = await s.get("/my/looked", ada);
  assert.match(read, /<b>Bo Prøvesen, fagleder<\/b>.*Jeg forberedte samtalen vår\./s);
  assert.doesNotMatch(read, /Svar senest/);
  assert.doesNotMatch(await s.get("/my/tasks", bo), /spør hvorfor/);
  assert.deepEqual(await told("looked-answer"), [demoCast.ada.id]);
  const late = await s.post(path, { words: "En gang til." }, bo);
  assert.deepEqual([late.status, /alt svart/.test(late.text)], [409, true]);
});

test("asked twice it is one question, and nobody is asked about what is not theirs or not there", async () => {
  const id = await opened();
  await ask(id);
  await s.post(`/my/looked/${id}/question`, {}, ada);
  assert.equal(await s.count("consent.explanation"), 1);
  assert.equal((await told("looked-why")).length, 1);
  const noor = await s.cookieOf("noor", false);
  for (const path of [`/my/looked/${id}`, `/my/looked/${randomUUID()}`, "/my/looked/x"])
    for (const act of ["question", "objection"]) {
      assert.equal((await s.visitor.get(`${path}/${act}`, noor)).status, 404);
      assert.equal((await s.post(`${path}/${act}`, { words: "x" }, noor)).status, 404);
      // In her role at work, and Bo who looked, are strangers to Ada's log too.
      assert.equal((await s.post(`${path}/${act}`, { words: "x" }, bo)).status, 404);
    }
  assert.equal(await s.count("consent.objection"), 0);
});

test("nobody but the one asked learns that there is a question: not colleagues, not the leader, not by the clock", async () => {
  await ask(await opened());
  const id = await explanationId();
  const others: [Parameters<LookedScene["cookieOf"]>[0], boolean][] = [
    ["siv", true],
    ["bo", false],
    ["tor", true],
    ["mia", true],
    ["vera", true],
    ["noor", false],
  ];
  for (const [who, atWork] of others) {
    const cookie = await s.cookieOf(who, atWork);
    assert.equal((await s.visitor.get(`/my/explanations/${id}`, cookie)).status, 404, who);
    assert.equal((await s.post(`/my/explanations/${id}`, { words: "x" }, cookie)).status, 404, who);
    const clocks = await s.as(who, atWork, (tx) =>
      tx.all(raw(sql`select 1 from platform.clock where subject_id = ${id}`)),
    );
    assert.deepEqual(clocks, [], `${who} sees no clock`);
  }
  assert.doesNotMatch(await s.get("/my/tasks", await s.cookieOf("siv", true)), /spør hvorfor/);
  assert.equal(
    (await s.visitor.get(`/my/explanations/${id}`, ada)).status,
    404,
    "whoever asked reads the answer in the log",
  );
});

test("a question that nobody answers goes to the leader, then to the privacy officer, and the person sees where it is", async () => {
  await ask(await opened());
  const path = `/my/explanations/${await explanationId()}`;
  await runRound("2026-12-02");
  assert.deepEqual(await told("looked-why-up"), [], "not before the day is past");
  await runRound("2026-12-03");
  assert.deepEqual(await told("looked-why-up"), [demoCast.siv.id]);
  const siv = await s.cookieOf("siv", true);
  assert.match(await s.get("/my/tasks", siv), /Bo Prøvesen har ikke svart\. Svar du/);
  assert.match(await s.get("/my/looked", ada), /Spørsmålet har gått til lederen/);
  await runRound("2026-12-09");
  assert.deepEqual(await told("looked-why-up"), [demoCast.siv.id, demoCast.vera.id]);
  const vera = await s.cookieOf("vera", true);
  assert.match(await s.get("/my/reviews", vera), /Ada Eksempel har ikke fått vite hvorfor/);
  assert.equal((await s.fill(path, /explanations/, { words: "Jeg har spurt Bo." }, siv)).status, 303);
  assert.match(await s.get("/my/looked", ada), /<b>Siv Tenkt, enhetsleder<\/b>.*Jeg har spurt Bo\./s);
  assert.match(await s.get("/my/reviews", vera), /Ingenting venter/);
});

test("a next of kin who looked can be asked, and owes nobody an answer by a day", async () => {
  await s.rows(
    `insert into consent.consent (organisation_id, id, person_id, topic, recipient_kind, recipient_person_id, purpose, valid_from, given_by, given_at)
     values ($1, $2, $3, 'contact', 'person', $4, 'support', '2026-11-01', $3, '2026-11-01T10:00Z')`,
    [demoOrganisation.id, randomUUID(), demoCast.ada.id, demoCast.noor.id],
  );
  const noor = await s.cookieOf("noor", false);
  assert.equal((await s.open(noor, "contact", "support")).status, 200);
  assert.deepEqual(await s.lines(ada), [
    "Noor Oppdiktet leste «Hvordan jeg kan nås». Grunn: for å være der for deg. Du har sagt ja til dette søndag 1. november.",
  ]);
  const [id = ""] = await s.ids(ada);
  assert.match(
    await s.get(`/my/looked/${id}/question`, ada),
    /Noor Oppdiktet var ikke her på jobb\. Du kan spørre/,
  );
  await ask(id);
  assert.equal(await s.count("platform.clock", "subject_kind = 'explanation'"), 0);
  const path = `/my/explanations/${await explanationId()}`;
  assert.match(await s.get(path, noor), /Du må ikke svare/);
  await s.fill(path, /explanations/, { words: "Jeg ville vite om jeg kunne ringe." }, noor);
  assert.match(await s.get("/my/looked", ada), /Jeg ville vite om jeg kunne ringe/);
  await s.rows("delete from consent.consent where recipient_person_id = $1", [demoCast.noor.id]);
});

test("a long log is read page by page, by person and by period, and a place in another's log is no place at all", async () => {
  for (let i = 0; i < 45; i++)
    await s.rows(
      `insert into consent.opening (organisation_id, id, person_id, topic, what, basis, basis_id, purpose, actor_person_id,
         actor_role_id, actor_role_kind, actor_unit_id, actor_organisation_id, at)
       values ($1, $2, $3, 'treatment', 'notes', 'consent', $2, 'care', $4, $5, 'employee', $6, $1, $7)`,
      [
        demoOrganisation.id,
        randomUUID(),
        // Every ninth is in Noor's log, not in Ada's.
        i % 9 === 8 ? demoCast.noor.id : demoCast.ada.id,
        i % 3 === 0 ? demoCast.siv.id : demoCast.bo.id,
        i % 3 === 0 ? demoCast.siv.roles[0].id : demoCast.bo.roles[0].id,
        demoUnits.lyngtun.id,
        // Two share each moment.
        `${addDays(s.today(), -Math.floor(i / 2))}T12:00:00Z`,
      ],
    );
  const all = async (): Promise<string[]> => {
    const seen: string[] = [];
    for (let path: string | null = "/my/looked"; path; ) {
      const text: string = await s.get(path, ada);
      seen.push(...[...text.matchAll(/<li id="line-([^"]*)">/g)].map(([, id = ""]) => id));
      path =
        /href="(\/my\/looked\?before=[^"]*)" rel="next"/.exec(text)?.[1]?.replaceAll("&amp;", "&") ?? null;
    }
    return seen;
  };
  const seen = await all();
  assert.equal(seen.length, 40);
  assert.equal(new Set(seen).size, 40, "none twice, none missing");
  const bySiv = await s.lines(ada, `/my/looked?who=${demoCast.siv.id}`);
  assert.ok(bySiv.length > 5 && bySiv.every((line) => line.startsWith("Siv Tenkt")));
  // One look that two rooms showed something of stands once, and is passed once.
  await s.rows(
    `insert into consent.opening select organisation_id, gen_random_uuid(), person_id, topic, 'other', basis, basis_id, purpose,
       actor_person_id, actor_role_id, actor_role_kind, actor_unit_id, actor_organisation_id, at from consent.opening where person_id = $1`,
    [demoCast.ada.id],
  );
  assert.equal((await all()).length, 40);
  assert.equal((await s.lines(ada, "/my/looked?from=24.11.2026&to=24.11.2026")).length, 2);
  const wrong = await s.visitor.get("/my/looked?from=i+fjor", ada);
  assert.deepEqual([wrong.status, /Skriv datoen med dag/.test(wrong.text)], [422, true]);
  const [foreign] = await s.rows("select id from consent.opening where person_id = $1 limit 1", [
    demoCast.noor.id,
  ]);
  const places = await Promise.all(
    [foreign?.["id"], randomUUID(), "x"].map((id) => s.visitor.get(`/my/looked?before=${id}`, ada)),
  );
  assert.deepEqual(
    places.map((one) => `${one.status} ${one.text}`),
    Array.from({ length: 3 }, () => "404 NotFound"),
  );
});

test("at work, and acting for somebody, one's own log is not there", async () => {
  await opened();
  const there = await s.visitor.get("/my/looked", bo);
  assert.deepEqual([there.status, there.headers.get("location")], [303, "/my/role?return=%2Fmy%2Flooked"]);
  assert.equal((await s.visitor.get("/my/looked/take-out", bo)).status, 303);
});
