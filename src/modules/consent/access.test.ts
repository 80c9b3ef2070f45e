import assert from "node:assert/strict";
import { createHash, randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { addNote, hideNote, notesOf } from "#modules/note/store.ts";
import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testConfig } from "#test/house.ts";
import { type CastName, demoCast, demoOrganisation, demoUnits, everybody } from "../../../demo/cast.ts";
import { seedPeople } from "../../../demo/seed.ts";
import { openRecord, sharedWithMe } from "./store/openings.ts";
import { type Purpose, type Topic, topics } from "./topics.ts";

const today = "2026-11-25" as Day;
const organisation = demoOrganisation.id;
const { ada, noor, kari } = demoCast;
const hash = (text: string) => createHash("sha256").update(text).digest();
const token = (person: string, role: string | null = null, representation: string | null = null) =>
  hash(`${person}${role}${representation}`);
let t: TestDatabase;

before(async () => {
  t = await openTestDatabase();
  await seedPeople(t.owner, testConfig());
  for (const person of everybody)
    for (const role of [null, ...(person.roles ?? []).map((r) => r.id)])
      await t.owner.query(
        `insert into platform.session (token_hash, person_id, role_id, provider, ends_at)
         values (sha256($1), $2, $3, 'test', now() + interval '1 hour')`,
        [token(person.id, role), person.id, role],
      );
  await as("ada", (tx) =>
    addNote(tx, {
      organisationId: organisation,
      personId: ada.id,
      topic: "treatment",
      threadId: null,
      sealed: Buffer.from("sealed"),
      asWhom: "self",
    }),
  );
});
after(() => t.close());
beforeEach(async () => {
  for (const table of ["consent", "block", "opening", "break_glass"])
    await t.owner.query(`delete from consent.${table}`);
  await t.owner.query("delete from care.note_hiding");
});

/** As oneself, or (true) in one's first role. */
const as = <T>(who: CastName, work: (tx: Tx) => Promise<T>, atWork = false, day: Day = today): Promise<T> => {
  const person = everybody.find((p) => p.id === demoCast[who].id);
  return t.db.asPerson(token(demoCast[who].id, atWork ? (person?.roles?.[0]?.id ?? null) : null), day, work);
};

interface Given {
  topic?: Topic;
  purpose?: Purpose;
  kind?: "person" | "role" | "unit";
  person?: string | null;
  role?: string | null;
  unit?: string | null;
  from?: string;
  to?: string | null;
}
const give = (of: Given) =>
  as("ada", (tx) =>
    tx.run(
      raw(sql`insert into consent.consent (organisation_id, id, person_id, topic, recipient_kind, recipient_person_id,
          recipient_role_kind, recipient_unit_id, purpose, valid_from, valid_to, given_by)
        values (${organisation}, ${randomUUID()}, ${ada.id}, ${of.topic ?? "treatment"}, ${of.kind ?? "unit"},
          ${of.person ?? null}, ${of.role ?? null}, ${of.unit === undefined ? demoUnits.lyngtun.id : of.unit},
          ${of.purpose ?? "care"}, ${of.from ?? "2026-11-01"}, ${of.to ?? null}, ${ada.id})`),
    ),
  );

/** How many of Ada's notes on treatment somebody reads, and how many lines that left. */
const reads = async (
  who: CastName,
  atWork = true,
  day: Day = today,
): Promise<[notes: number, lines: number]> => {
  const notes = await as(
    who,
    async (tx) => {
      const basis = await openRecord(tx, {
        personId: ada.id,
        topic: "treatment",
        purpose: "care",
        what: "notes",
      });
      const seen = await notesOf(tx, ada.id, "treatment");
      assert.equal(basis !== null, seen.length > 0 || basis !== null, "no basis, no note");
      if (!basis) assert.deepEqual(seen, []);
      return seen.length;
    },
    atWork,
    day,
  );
  const { rows } = await t.owner.query("select count(*)::int as n from consent.opening");
  await t.owner.query("delete from consent.opening");
  return [notes, (rows[0] as { n: number }).n];
};

test("without consent nobody opens anything, and nobody leaves a line", async () => {
  for (const who of ["siv", "bo", "mia", "tor", "nina", "noor"] as const) {
    assert.deepEqual(await reads(who), [0, 0], who);
    assert.deepEqual(await reads(who, false), [0, 0], who);
  }
});

test("a consent to a unit opens its topic to those who work in that very unit, each time with a line", async () => {
  await give({});
  const may: [CastName, boolean, boolean][] = [
    ["siv", true, true],
    ["bo", true, true],
    ["bo", false, false],
    ["tor", true, false],
    ["nina", true, false],
    ["ola", true, false],
    ["noor", false, false],
  ];
  for (const [who, atWork, sees] of may)
    assert.deepEqual(await reads(who, atWork), sees ? [1, 1] : [0, 0], `${who} at work: ${atWork}`);
});

test("a consent holds from its first day to its last, for its purpose and its recipient alone", async () => {
  await give({ from: "2026-11-25", to: "2026-11-26" });
  const on = async (day: string) => (await reads("bo", true, day as Day))[0];
  assert.deepEqual(
    [await on("2026-11-24"), await on("2026-11-25"), await on("2026-11-26"), await on("2026-11-27")],
    [0, 1, 1, 0],
  );
  await t.owner.query("delete from consent.consent");
  await give({ purpose: "support" });
  assert.deepEqual(await reads("bo"), [0, 0]);
  await give({ topic: "economy" });
  assert.deepEqual(await reads("bo"), [0, 0]);
  await give({ kind: "role", role: "unit-leader" });
  assert.deepEqual(await reads("bo"), [0, 0]);
  assert.deepEqual(await reads("siv"), [1, 1]);
  await give({ kind: "person", person: demoCast.bo.id });
  assert.deepEqual(await reads("bo"), [1, 1]);
  assert.deepEqual(await reads("bo", false), [0, 0], "to Bo at work is not to Bo at home");
  await give({ kind: "person", person: noor.id, unit: null });
  assert.deepEqual(await reads("noor", false), [1, 1]);
  assert.deepEqual(await reads("kari", false), [0, 0]);
});

test("what is withdrawn is closed at the next request, and the list of who shares forgets it at once", async () => {
  await give({});
  assert.deepEqual(await reads("bo"), [1, 1]);
  assert.equal((await as("bo", sharedWithMe, true)).length, 1);
  await as("ada", (tx) =>
    tx.run(
      raw(sql`update consent.consent set ended_at = now(), ended_by = ${ada.id}, ended_how = 'withdrawal'`),
    ),
  );
  assert.deepEqual(await reads("bo"), [0, 0]);
  assert.deepEqual(await as("bo", sharedWithMe, true), []);
});

test("whom one has blocked sees nothing, also where the unit may", async () => {
  await give({});
  await as("ada", (tx) =>
    tx.run(
      raw(sql`insert into consent.block (organisation_id, id, person_id, blocked_person_id)
        values (${organisation}, ${randomUUID()}, ${ada.id}, ${demoCast.bo.id})`),
    ),
  );
  assert.deepEqual(await reads("bo"), [0, 0]);
  assert.deepEqual(await as("bo", sharedWithMe, true), []);
  assert.deepEqual(await reads("siv"), [1, 1]);
});

test("a hidden note is not there for others and stays for its owner", async () => {
  await give({});
  const mine = await as("ada", (tx) => notesOf(tx, ada.id, "treatment"));
  const threadId = mine[0]?.thread_id ?? "";
  await as("ada", (tx) => hideNote(tx, { organisationId: organisation, personId: ada.id, threadId }));
  assert.deepEqual(await reads("bo"), [0, 1], "the topic is open, and nothing is in it");
  assert.equal((await as("ada", (tx) => notesOf(tx, ada.id, "treatment"))).length, 1);
});

test("nobody gives, ends, blocks or writes in another's name", async () => {
  const refused = async (work: (tx: Tx) => Promise<unknown>) =>
    as("noor", work).then(
      (n) => n === 0,
      (error: { code?: string }) => error.code === "42501",
    );
  await give({});
  assert.ok(
    await refused((tx) =>
      tx.run(
        raw(sql`insert into consent.consent (organisation_id, id, person_id, topic, recipient_kind,
          recipient_person_id, purpose, valid_from, given_by)
        values (${organisation}, ${randomUUID()}, ${ada.id}, 'plan', 'person', ${noor.id}, 'care', ${today}, ${noor.id})`),
      ),
    ),
  );
  assert.ok(
    await refused((tx) =>
      tx.run(
        raw(
          sql`update consent.consent set ended_at = now(), ended_by = ${noor.id}, ended_how = 'withdrawal'`,
        ),
      ),
    ),
  );
  assert.ok(
    await refused((tx) =>
      addNote(tx, {
        organisationId: organisation,
        personId: ada.id,
        topic: "plan",
        threadId: null,
        sealed: Buffer.from("x"),
        asWhom: "self",
      }),
    ),
  );
  assert.ok(
    await refused((tx) =>
      tx.run(
        raw(sql`insert into consent.opening (organisation_id, id, person_id, topic, what, basis, basis_id, purpose,
          actor_person_id, actor_organisation_id)
        values (${organisation}, ${randomUUID()}, ${ada.id}, 'plan', 'x', 'consent', ${randomUUID()}, 'care', ${noor.id}, ${organisation})`),
      ),
    ),
  );
});

test("a parent's access narrows on the twelfth birthday and ends on the sixteenth, by itself", async () => {
  const representation = randomUUID();
  await t.owner.query(
    "insert into people.birth (organisation_id, person_id, born) values ($1, $2, '2014-11-26')",
    [organisation, kari.id],
  );
  await t.owner.query(
    `insert into people.representation (organisation_id, id, person_id, representative_id, kind, topics, legal_basis, valid_from, registered_by)
     values ($1, $2, $3, $4, 'parent', people.topics(), 'pbrl § 4-4', '2014-11-26', $5)`,
    [organisation, representation, kari.id, noor.id, demoCast.nina.id],
  );
  await t.owner.query(
    `insert into platform.session (token_hash, person_id, provider, ends_at, for_representation_id)
     values (sha256($1), $2, 'test', now() + interval '1 hour', $3)`,
    [token(noor.id, null, representation), noor.id, representation],
  );
  const open = (day: string) =>
    t.db.asPerson(token(noor.id, null, representation), day as Day, async (tx, acting) => {
      const opened = [];
      for (const topic of topics)
        if (await openRecord(tx, { personId: kari.id, topic, purpose: "care", what: "notes" }))
          opened.push(topic);
      return acting.principal_id === kari.id ? opened : null;
    });
  assert.deepEqual(await open("2026-11-25"), [...topics]);
  assert.deepEqual(await open("2026-11-26"), ["contact", "appointments"]);
  assert.deepEqual(await open("2030-11-25"), ["contact", "appointments"]);
  assert.equal(await open("2030-11-26"), null, "on the sixteenth birthday one is here as oneself again");
});

test("in an emergency the named topics open for an hour at most, to the one who broke the glass and in that role", async () => {
  const bo = demoCast.bo;
  const at = (minutes: number) =>
    t.owner.query(
      `insert into consent.break_glass (organisation_id, id, person_id, topics, reason, words, opened_by, role_id, unit_id, opened_at, until)
       values ($1, $2, $3, '{treatment}', 'life-or-health', 'x', $4, $5, $6, now() - make_interval(mins => $7), now() - make_interval(mins => $7) + interval '1 hour')`,
      [organisation, randomUUID(), ada.id, bo.id, bo.roles[0].id, demoUnits.lyngtun.id, minutes],
    );
  await at(61);
  assert.deepEqual(await reads("bo"), [0, 0]);
  await at(59);
  assert.deepEqual(await reads("bo"), [1, 1]);
  assert.deepEqual(await reads("bo", false), [0, 0]);
  assert.deepEqual(await reads("siv"), [0, 0]);
});

test("code and database mean the same topics", async () => {
  const { rows } = await t.owner.query("select people.topics() as topics");
  assert.deepEqual((rows[0] as { topics: string[] }).topics, [...topics]);
});
