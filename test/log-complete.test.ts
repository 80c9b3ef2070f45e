// security.md T41 and rule R7: every look at another's record leaves its line in the same transaction, and without the
// log nothing of another's opens. By night 10,000 actions (NIGHTLY=1).
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { openRecord, topics } from "#modules/consent/index.ts";
import { notesOf } from "#modules/note/store.ts";
import { raw, sql } from "#platform/db/index.ts";
import { type CastName, demoCast, demoOrganisation, demoUnits } from "../demo/cast.ts";
import { type Owners, type Trace, traced } from "./log-trace.ts";
import { type LookedScene, openLookedScene } from "./looked-scene.ts";

const actions = process.env["NIGHTLY"] ? 10_000 : 300;
const { ada, noor, lilje, vidar } = demoCast;
const owners = new Map<string, { owner: string; topic: string }>();
const trace: Trace = new Map();
let s: LookedScene;

// The same actions each time: a fault can be met again.
let seed = 20261125;
const random = (n: number): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return Math.floor((seed / 0x80000000) * n);
};
const one = <T>(of: readonly T[]): T => of[random(of.length)] as T;

before(async () => {
  s = await openLookedScene();
  s.house.db = traced(s.house.db, owners as Owners, trace);
  await s.rows("delete from care.note");
  for (const owner of [ada, noor, lilje])
    for (const topic of topics)
      for (const n of [1, 2]) {
        const id = randomUUID();
        owners.set(id, { owner: owner.id, topic });
        await s.rows(
          `insert into care.note (organisation_id, id, thread_id, person_id, topic, sealed, written_by, as_whom)
           values ($1, $2, $2, $3, $4, '\\x00', $3, 'self')`,
          [demoOrganisation.id, id, owner.id, topic],
        );
        // The second of each is hidden half the time: it must never be traced for others.
        if (n === 2 && random(2))
          await s.rows(
            "insert into care.note_hiding (organisation_id, id, thread_id, person_id) values ($1, $2, $3, $4)",
            [demoOrganisation.id, randomUUID(), id, owner.id],
          );
      }
  await s.rows("insert into people.birth (organisation_id, person_id, born) values ($1, $2, '1970-05-06')", [
    demoOrganisation.id,
    noor.id,
  ]);
  await s.rows(
    `insert into people.representation (organisation_id, id, person_id, representative_id, kind, topics, legal_basis, valid_from, registered_by)
     values ($1, $2, $3, $4, 'proxy', '{contact,economy}', 'x', '2020-01-01', $3)`,
    [demoOrganisation.id, randomUUID(), ada.id, vidar.id],
  );
});
after(() => s.close());
beforeEach(() => s.empty());

type Actor = readonly [name: CastName, atWork: boolean];
const actors: readonly Actor[] = [
  ["bo", true],
  ["bo", false],
  ["siv", true],
  ["eva", true],
  ["mia", true],
  ["tor", true],
  ["nina", true],
  ["vera", true],
  ["noor", false],
  ["ada", false],
  ["kari", false],
  ["vidar", false],
  ["vidar", false],
  ["vidar", false],
];

const consentAnew = async () => {
  if (random(4) === 0)
    return s.rows(
      "update consent.consent set ended_at = now(), ended_how = 'withdrawal' where ended_at is null and random() < 0.5",
    );
  const unit = one([demoUnits.lyngtun.id, demoUnits.elvebredden.id, null]);
  const person = unit === null ? one([noor.id, demoCast.kari.id]) : null;
  const owner = one([ada.id, noor.id]);
  return s.rows(
    `insert into consent.consent (organisation_id, id, person_id, topic, recipient_kind, recipient_person_id, recipient_unit_id,
       purpose, valid_from, given_by) values ($1, $2, $3, $4, $5, $6, $7, $8, '2020-01-01', $3)`,
    [
      demoOrganisation.id,
      randomUUID(),
      owner,
      one(topics),
      person ? "person" : "unit",
      person,
      unit,
      one(["care", "support"]),
    ],
  );
};
const block = () =>
  random(2)
    ? s.rows("delete from consent.block")
    : s.rows(
        "insert into consent.block (organisation_id, id, person_id, blocked_person_id) values ($1, $2, $3, $4) on conflict do nothing",
        [demoOrganisation.id, randomUUID(), ada.id, one([demoCast.bo.id, demoCast.siv.id])],
      );
/** Acting for somebody or not: some sessions of Vidar's change. */
const represent = () =>
  s.rows(
    `update platform.session set for_representation_id = (select id from people.representation where representative_id = $1 and person_id = $2)
      where person_id = $1`,
    [vidar.id, one([ada.id, lilje.id])],
  );

const act = async (): Promise<void> => {
  const [name, atWork] = one(actors);
  const cookie = await s.cookieOf(name, atWork);
  const whose = name === "vidar" ? one([ada, lilje]).id : one([ada, noor, lilje]).id;
  switch (random(10)) {
    case 0:
      await consentAnew();
      return;
    case 1:
      await (random(3) ? represent() : block());
      return;
    case 2: {
      await s.rows("delete from platform.trail where act = 'emergency-attempt'");
      const [who, born] = one([
        ["Ada Eksempel", "15.01.1984"],
        ["Noor Oppdiktet", "06.05.1970"],
        ["Noor Oppdiktet", "07.05.1970"],
      ] as const);
      await s.post("/my/emergency", { name: who, born, reason: "life-or-health", words: "x" }, cookie);
      return;
    }
    case 3: {
      const [id = randomUUID()] = (
        await s.rows("select id from consent.break_glass order by random() limit 1")
      ).map((r) => String(r["id"]));
      await s.post(`/my/emergency/${id}/opening`, {}, cookie);
      return;
    }
    case 4:
      await s.visitor.get(
        one([
          "/my/notes",
          "/my/looked",
          "/my/mine",
          "/my/shared",
          "/my",
          "/my/tasks",
          "/my/emergency",
          "/my/for",
        ]),
        cookie,
      );
      return;
    case 5:
      await s.visitor.get(`/my/notes/${one([...owners.keys()])}`, cookie);
      return;
    default:
      await s.visitor.post(
        `/my/shared/${whose}/opening`,
        { topic: one(topics), purpose: one(["care", "support"]) },
        cookie,
      );
  }
};

const missing = (seen: readonly string[], kept: readonly string[]) => seen.filter((x) => !kept.includes(x));

/** The log as the database keeps it: which lines were written by which transaction. */
const logged = async (): Promise<Trace> => {
  const found: Trace = new Map();
  for (const row of await s.rows(
    "select xmin::text as xid, person_id::text || ':' || topic as what from consent.opening",
  )) {
    const xid = String(row["xid"]);
    found.set(xid, new Set([...(found.get(xid) ?? []), String(row["what"])]));
  }
  return found;
};
const pairs = (of: Trace) => [...of].flatMap(([xid, all]) => [...all].map((what) => `${xid} ${what}`)).sort();

test(`in ${actions} random actions nobody sees anything of another's without a line, and there is no line without a look`, async () => {
  trace.clear();
  for (let i = 0; i < actions; i++) await act();
  const [seen, kept] = [pairs(trace), pairs(await logged())];
  assert.ok(seen.length > actions / 20, `${seen.length} looks are enough to tell`);
  assert.deepEqual(missing(seen, kept), [], "missing");
  assert.deepEqual(missing(kept, seen), [], "extra");
  // Every one of them is in its person's own list, at once.
  for (const owner of ["ada", "noor"] as const) {
    const mine = await s.as(owner, false, (tx) =>
      tx.one(
        raw<{ n: number }>(
          sql`select count(*)::integer as n from consent.opening where person_id = ${demoCast[owner].id}`,
        ),
      ),
    );
    assert.equal(mine.n, await s.count("consent.opening", `person_id = '${demoCast[owner].id}'`));
  }
  const bases = await s.rows("select distinct basis from consent.opening order by 1");
  assert.deepEqual(
    bases.map((row) => row["basis"]),
    ["break-glass", "consent", "representation"],
  );
});

test("a way past the log is found (the check that the trace can see one)", async () => {
  trace.clear();
  await s.t.owner.exec("create policy leak on care.note for select using (written_at is not null)");
  try {
    for (let i = 0; i < 60; i++) await act();
  } finally {
    await s.t.owner.exec("drop policy leak on care.note");
  }
  assert.ok(missing(pairs(trace), pairs(await logged())).length > 0);
});

test("a look whose transaction does not come to its end was no look, and leaves no line", async () => {
  await s.rows("delete from consent.consent");
  await s.rows("delete from consent.block");
  await s.rows(
    `insert into consent.consent (organisation_id, id, person_id, topic, recipient_kind, recipient_unit_id, purpose, valid_from, given_by)
     values ($1, $2, $3, 'plan', 'unit', $4, 'care', '2020-01-01', $3)`,
    [demoOrganisation.id, randomUUID(), ada.id, demoUnits.lyngtun.id],
  );
  const look = (end: () => void, kill = false) =>
    s.as("bo", true, async (tx) => {
      assert.equal(
        await openRecord(tx, { personId: ada.id, topic: "plan", purpose: "care", what: "notes" }),
        "consent",
      );
      assert.ok((await notesOf(tx, ada.id, "plan")).length > 0);
      if (kill) await tx.all(raw(sql`select pg_terminate_backend(pg_backend_pid())`));
      end();
    });
  await assert.rejects(
    look(() => {
      throw new Error("no");
    }),
    /no/,
  );
  assert.equal(await s.count("consent.opening"), 0);
  if (s.t.url) {
    await assert.rejects(look(() => {}, true));
    assert.equal(await s.count("consent.opening"), 0);
  }
  await look(() => {});
  assert.equal(await s.count("consent.opening"), 1, "the control");
});

test("while the log cannot be written nothing of another's opens, and one's own does, also what helps in a crisis", async () => {
  const bos = await s.cookieOf("bo", true);
  const adas = await s.cookieOf("ada", false);
  const answers = async () => ({
    shared: (await s.visitor.post(`/my/shared/${ada.id}/opening`, { topic: "plan", purpose: "care" }, bos))
      .status,
    emergency: (
      await s.post(
        "/my/emergency",
        { name: "Ada Eksempel", born: "15.01.1984", reason: "life-or-health", words: "x" },
        bos,
      )
    ).status,
    own: (await s.visitor.get("/my/notes", adas)).status,
  });
  assert.deepEqual(await answers(), { shared: 200, emergency: 201, own: 200 });
  await s.t.owner.exec(`create function public.full() returns trigger language plpgsql as 'begin raise exception ''no room''; end';
    create trigger down before insert on consent.opening for each row execute function public.full()`);
  try {
    trace.clear();
    assert.deepEqual(await answers(), { shared: 500, emergency: 500, own: 200 });
    assert.equal(trace.size, 0, "nothing of another's came out");
    const mine = await s.as("ada", false, (tx) => notesOf(tx, ada.id, "crisis"));
    assert.ok(mine.length > 0);
  } finally {
    await s.t.owner.exec("drop trigger down on consent.opening; drop function public.full()");
  }
  assert.deepEqual(await answers(), { shared: 200, emergency: 201, own: 200 });
});
