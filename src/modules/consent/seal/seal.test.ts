// security.md T42: whatever somebody with the database's own rights does to the log, it shows.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import type { Day } from "#platform/clock/index.ts";
import { raw, sql } from "#platform/db/index.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testConfig } from "#test/house.ts";
import { attacks, cutAfter, oneLess } from "#test/log-attacks.ts";
import { genesis, hashOf, headOf } from "./chain.ts";
import { headLine, type OutsideHead, readHeads, signHead } from "./heads.ts";
import { sealBatch } from "./seal-batch.ts";
import { linesOf, newestSeal, sealsAfter, seesAll } from "./store.ts";
import { type Found, verifyLog } from "./verify.ts";

const organisation = "00000000-0000-4000-8000-000000000001";
const [ada, bo, siv] = ["0a", "0b", "0c"].map((n) => `00000000-0000-4000-8000-0000000000${n}`) as [
  string,
  string,
  string,
];
const key = testConfig().key("log-head");
const today = "2026-11-25" as Day;
const heads: OutsideHead[] = [];
let t: TestDatabase;

const opening = (who: string, seal: number | null = null, ago = "0 s") =>
  t.owner.query(
    `insert into consent.opening (organisation_id, id, person_id, topic, what, basis, basis_id, purpose, actor_person_id,
       actor_organisation_id, seal, at)
     values ($1, $2, $3, 'treatment', 'notes', 'consent', $4, 'care', $5, $1, $6, now() - $7::interval)`,
    [organisation, randomUUID(), ada, randomUUID(), who, seal, ago],
  );
const line = (act: string, week: string | null = null) =>
  t.owner.query(
    `insert into platform.trail (organisation_id, act, subject_kind, subject_id, actor_kind, person_id, at, week, detail)
     values ($1, $2, 'voice', $3, $4, $5, case when $6::date is null then now() end, $6::date, '{"name": "Mia", "mode": "named"}')`,
    [organisation, act, randomUUID(), week ? "anonymous" : "person", week ? null : bo, week],
  );
const seal = (day: Day = today, most?: number) => t.db.asHouse("job", day, (tx) => sealBatch(tx, day, most));
const keepHead = async () => {
  const newest = await t.db.asHouse("job", today, newestSeal);
  if (newest) heads.push(signHead(key, newest, new Date()));
};
const verify = (known: readonly OutsideHead[] | null = heads) =>
  verifyLog(t.owner, { heads: known, broken: 0, key, now: new Date() });
const wrongs = (found: Found[]) => found.filter((f) => f.state === "wrong").map((f) => f.text);

before(async () => {
  t = await openTestDatabase();
  for (let batch = 0; batch < 6; batch++) {
    for (let i = 0; i < 20; i++) await opening(i % 2 ? bo : siv);
    for (let i = 0; i < 5; i++) await line("answer");
    await seal();
    await keepHead();
  }
});
after(() => t.close());

/** What is found when somebody with all rights has done this; undone again. */
const afterwards = async (attack: () => Promise<unknown>, known: readonly OutsideHead[] | null = heads) => {
  await t.owner.exec("begin");
  try {
    await attack();
    return await verify(known);
  } finally {
    await t.owner.exec("rollback");
  }
};
const run = (text: string, parameters?: unknown[]) => t.owner.query(text, parameters);

/** Writes the whole chain anew over whatever lines are there now, as somebody would who has read this code. */
const rewrite = async (from = 1, upto: (n: number, was: string) => string = (_, was) => was) => {
  let previous = genesis;
  for (const s of await sealsAfter(t.owner, 0, 1000)) {
    if (s.n >= from) {
      const lines = await linesOf(t.owner, s.n, s.n);
      const made = {
        ...s,
        count: lines.length,
        hash: hashOf(lines.map((l) => l.text)),
        previous,
        upto: upto(s.n, s.upto),
      };
      s.head = headOf(made);
      await run(
        `update platform.log_seal set line_count = $2, hash = decode($3, 'hex'), previous = decode($4, 'hex'), head = decode($5, 'hex'),
           upto = 'epoch'::timestamptz + $6::bigint * interval '1 microsecond' where n = $1`,
        [s.n, made.count, made.hash, previous, s.head, made.upto],
      );
    }
    previous = s.head;
  }
};
test("a log that nobody has touched holds, inside and against what was kept outside", async () => {
  assert.equal(await seesAll(t.owner), true);
  const found = await verify();
  assert.deepEqual(wrongs(found), []);
  assert.match(found.map((f) => f.text).join("\n"), /6 seals, 150 lines[\s\S]*All 6 heads/);
});

for (const [what, says, statements] of attacks(bo, siv))
  test(`whoever has all rights and ${what} is found out, also without anything outside`, async () => {
    const found = wrongs(
      await afterwards(async () => {
        for (const statement of statements) await run(statement);
      }, null),
    );
    assert.match(found.join("\n"), says);
    assert.ok(found.length <= 4, "and not everything is called wrong");
  });

test("whoever takes lines out and makes the batch's hash fit is found out by its head", async () => {
  const found = await afterwards(async () => {
    await run("delete from consent.opening where seal = 3 and actor_person_id = $1", [bo]);
    const lines = await linesOf(t.owner, 3, 3);
    const hash = hashOf(lines.map((l) => l.text));
    await run("update platform.log_seal set line_count = $1, hash = decode($2, 'hex') where n = 3", [
      lines.length,
      hash,
    ]);
  }, null);
  assert.match(wrongs(found).join(), /Seal 3 was changed/);
});

test("a line written afterwards and dated back is found out when it is sealed", async () => {
  await opening(bo, null, "3 days");
  await seal();
  const found = wrongs(await verify());
  assert.equal(found.length, 1);
  assert.match(found[0] ?? "", /came into the log only .* it was written afterwards/);
  await run("delete from consent.opening where seal = 7");
  await run("delete from platform.log_seal where n = 7");
});

const cut = () => run(cutAfter(4));

test("the end cut off is seen only from outside: with the head it is found, and the chain alone says that it cannot know", async () => {
  assert.match(
    wrongs(await afterwards(cut)).join(),
    /Outside stands seal 6, .* ends with seal 4: the end of the log was cut off/,
  );
  const alone = await afterwards(cut, null);
  assert.deepEqual(wrongs(alone), [], "the control: the chain alone misses it");
  assert.match(
    alone.map((f) => `${f.state} ${f.text}`).join("\n"),
    /unknown From the database alone nobody can know/,
  );
  assert.deepEqual(
    wrongs(await afterwards(cut, heads.slice(0, 4))),
    [],
    "a head from before the cut does not know either",
  );
});

test("the whole chain written anew is found with a head from outside, and with none nobody can know", async () => {
  const attack = async () => {
    await run(oneLess(2));
    await rewrite();
  };
  assert.match(
    wrongs(await afterwards(attack)).join(),
    /Seal 2 is not the one that was kept outside .* written anew/,
  );
  assert.match(
    wrongs(await afterwards(attack, heads.slice(-1))).join(),
    /Seal 6 is not the one that was kept outside/,
  );
  const alone = await afterwards(attack, null);
  assert.deepEqual(wrongs(alone), []);
  assert.equal(
    alone.some((f) => f.state === "unknown"),
    true,
  );
});

test("whoever writes the chain anew and a head to fit cannot sign it", async () => {
  const forged: OutsideHead[] = [];
  const found = await afterwards(async () => {
    await run(oneLess(2));
    await rewrite();
    const newest = (await sealsAfter(t.owner, 5, 1))[0];
    if (newest) forged.push(signHead(new Uint8Array(32).fill(9), newest, new Date()));
  }, forged);
  assert.match(wrongs(found).join(), /1 of the 1 heads are not signed by this installation/);
});

test("a head that was touched in its file does not pass for one", () => {
  const text = heads.map(headLine).join("\n");
  assert.deepEqual(readHeads(`Keep this mail.\n\n${text}\r\n`), { heads, broken: 0 });
  assert.equal(readHeads(text.replace(/[0-9a-f]{3}$/, "xyz")).broken, 1);
});

test("a new name, an erased name and a person taken away leave the log as it was sealed", async () => {
  await run(
    `insert into people.organisation (id, name, valid_from) values ('${organisation}', 'Storelv', '2020-01-01')`,
  );
  await run(
    `insert into people.person (organisation_id, id, name, valid_from) values ('${organisation}', '${bo}', 'Bo', '2020-01-01')`,
  );
  await run("update people.person set name = 'Bo Ny'");
  await run("update platform.trail set detail = detail - 'name'");
  await run("delete from people.person");
  assert.deepEqual(wrongs(await verify()), []);
});

test("what was done without a name is sealed with its whole week, from the Tuesday after it", async () => {
  for (let i = 0; i < 3; i++) await line("voice", "2026-11-23");
  const of = async () => (await run("select distinct seal from platform.trail where week is not null")).rows;
  await seal("2026-11-30" as Day);
  assert.deepEqual(await of(), [{ seal: null }], "on the Monday after it they wait");
  await seal("2026-12-01" as Day);
  const [{ seal: n } = { seal: 0 }] = (await of()) as { seal: number }[];
  assert.ok(n > 6);
  await line("voice", "2026-11-23");
  await seal("2026-12-02" as Day);
  assert.match(wrongs(await verify()).join(), /dated the week of 2026-11-23 came into the log only/);
  await run("delete from platform.trail where week is not null and seal > $1", [n]);
  await run("delete from platform.log_seal where n > $1", [n]);
  assert.deepEqual(wrongs(await verify()), []);
});

test("two that seal at once put every line into one batch, and a day without lines is sealed too", async () => {
  for (let i = 0; i < 30; i++) await opening(bo);
  await Promise.all([seal(today, 10), seal(today, 10), seal(today, 10), seal(today, 10)]);
  const lines = (await run("select count(*)::int as n, count(seal)::int as sealed from consent.opening"))
    .rows[0];
  assert.deepEqual(lines, { n: 150, sealed: 150 });
  assert.deepEqual(wrongs(await verify()), []);
  const count = async () =>
    ((await run("select count(*)::int as n from platform.log_seal")).rows[0] as { n: number }).n;
  const before_ = await count();
  await seal();
  assert.equal(await count(), before_, "nothing has happened since");
});

test("what has had its ten years goes batch by batch, and the log still verifies", async () => {
  const eleven = BigInt(Date.now() - 4026 * 86_400_000) * 1000n;
  await t.owner.exec("begin");
  try {
    await run("update consent.opening set at = at - interval '4026 days' where seal <= 2");
    await run("update platform.trail set at = at - interval '4026 days' where seal <= 2");
    await rewrite(1, (n, was) => (n <= 2 ? String(eleven) : was));
    await run("update platform.log_seal set upto_week = upto_week - 4100 where n <= 2");
    await rewrite();
    assert.deepEqual(wrongs(await verify(null)), []);
    const key_ = Buffer.from(t.keys.job);
    await run("select platform.enter_house('job', $1, '2026-11-25')", [key_]);
    for (let twice = 0; twice < 2; twice++) {
      await run("select platform.let_go('line-written', '2016-11-25', 500)");
      await run("select consent.let_go('opened', '2016-11-25', 7)");
      assert.deepEqual(wrongs(await verify(null)), [], "also while some of a batch are still there");
    }
    await run("select consent.let_go('opened', '2016-11-25', 500)");
    assert.deepEqual((await run("select count(*)::int as n from consent.opening where seal <= 2")).rows, [
      { n: 0 },
    ]);
    assert.deepEqual((await run("select count(*)::int as n from platform.trail where seal = 3")).rows, [
      { n: 5 },
    ]);
    assert.deepEqual(wrongs(await verify(null)), []);
  } finally {
    await t.owner.exec("rollback");
  }
});

test("nobody but the installation's own jobs seals, and nobody writes a line that looks sealed", async () => {
  await assert.rejects(
    t.db.asAnonymous(today, (tx) => sealBatch(tx, today)),
    { code: "42501" },
  );
  const write = (seal_: number | null) =>
    t.db.asAnonymous(today, (tx) =>
      tx.run(
        raw(sql`insert into platform.trail (organisation_id, act, subject_kind, subject_id, actor_kind, week, seal)
          values (${organisation}, 'x', 'x', ${randomUUID()}, 'anonymous', '2026-11-23', ${seal_})`),
      ),
    );
  await assert.rejects(write(3), { code: "42501" });
  assert.equal(await write(null), 1);
});
