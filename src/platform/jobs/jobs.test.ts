import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import type { Day } from "#platform/clock/index.ts";
import { raw, sql } from "#platform/db/index.ts";
import type { Module } from "#platform/module.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testHouse } from "#test/house.ts";
import { until } from "#test/until.ts";
import { enqueue, failedJobs, GiveUp, jobCounts, runJobs } from "./index.ts";

const today = "2026-11-23" as Day;
let t: TestDatabase;

before(async () => {
  t = await openTestDatabase();
  // What the jobs below do: one row each time, so that twice done shows.
  await t.owner.exec(
    `create table platform.effect (n integer); grant select, insert on platform.effect to public`,
  );
});
after(() => t.close());
afterEach(() => t.owner.exec("delete from platform.job; delete from platform.effect"));

const asJob = <T>(work: Parameters<typeof t.db.asHouse<T>>[2]) => t.db.asHouse("job", today, work);
const effects = async () =>
  ((await t.owner.query("select n from platform.effect order by n")).rows as { n: number }[]).map((r) => r.n);
const job = async (kind: string) =>
  (await t.owner.query("select * from platform.job where kind = $1", [kind])).rows[0] as {
    attempts: number;
    done_at: Date | null;
    failed_at: Date | null;
    last_error: string | null;
    run_at: Date;
  };
const module = (jobs: NonNullable<Module["jobs"]>, rounds: NonNullable<Module["rounds"]> = []): Module => ({
  name: "test",
  routes: [],
  jobs,
  rounds,
});
const write = module({
  write: (payload, work) =>
    work.run(async (tx) => {
      await tx.run(raw(sql`insert into platform.effect values (${Number(payload["n"])})`));
    }),
});

/** Runs loops over the modules until `reached`, then stops them and waits for their end. */
const running = async (modules: Module[], reached: () => Promise<boolean>, loops = 1, leaseMs = 60_000) => {
  const end = new AbortController();
  const all = Array.from({ length: loops }, () =>
    runJobs(testHouse(t, modules), { stop: end.signal, idleMs: 30, leaseMs }),
  );
  try {
    await until(reached);
  } finally {
    end.abort();
    await Promise.all(all);
  }
};

test("two hundred jobs asked for are done once each, although two loops run", async () => {
  await asJob(async (tx) => {
    for (let n = 0; n < 200; n++) await enqueue(tx, { kind: "write", payload: { n } });
  });
  await running([write], async () => (await effects()).length >= 200, 2);
  assert.deepEqual(
    await effects(),
    Array.from({ length: 200 }, (_, n) => n),
  );
});

test("whoever's change fails has asked for nothing", async () => {
  await assert.rejects(
    asJob(async (tx) => {
      await enqueue(tx, { kind: "write", payload: { n: 1 } });
      throw new Error("no");
    }),
    /no/,
  );
  assert.equal((await t.owner.query("select 1 from platform.job")).rows.length, 0);
});

test("whoever asks twice under one key gets one job", async () => {
  const ask = () => asJob((tx) => enqueue(tx, { kind: "write", payload: { n: 1 }, onceKey: "k" }));
  assert.deepEqual([await ask(), await ask()], [true, false]);
});

test("a person may ask for a job, also under a key, and can read none", async () => {
  await t.owner.exec(`
    insert into people.organisation (id, name) values ('00000000-0000-4000-8000-000000000001', 'Storelv');
    insert into people.person (organisation_id, id, name) values
      ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-00000000000a', 'Ada');
    insert into platform.session (token_hash, person_id, provider, ends_at)
      values (sha256('\\x01'), '00000000-0000-4000-8000-00000000000a', 'test', now() + interval '1 hour')`);
  const seen = await t.db.asPerson(new Uint8Array([1]), today, async (tx) => {
    assert.equal(await enqueue(tx, { kind: "write", payload: { n: 1 }, onceKey: "mine" }), true);
    assert.equal(await enqueue(tx, { kind: "write", payload: { n: 1 }, onceKey: "mine" }), false);
    return tx.all(raw(sql`select * from platform.job`));
  });
  assert.deepEqual(seen, []);
});

test("an anonymous giver leaves no job, because a job has a moment", async () => {
  await assert.rejects(
    t.db.asAnonymous(today, (tx) => enqueue(tx, { kind: "write", payload: { n: 1 } })),
    /row-level security/,
  );
});

test("a job that fails waits, longer each time, and says no words of the error", async () => {
  await asJob((tx) => enqueue(tx, { kind: "fails" }));
  const fails = module({
    fails: async () => {
      throw new TypeError("Ada is ill");
    },
  });
  await running([fails], async () => (await job("fails")).attempts === 1);
  const once = await job("fails");
  assert.equal(once.last_error, "TypeError");
  assert.ok(once.run_at.getTime() > Date.now() + 5000);
  await t.owner.exec("update platform.job set run_at = now()");
  await running([fails], async () => (await job("fails")).attempts === 2);
  assert.ok((await job("fails")).run_at.getTime() > Date.now() + 15_000);
});

test("a job is given up after its last try, and whoever runs the house can see it", async () => {
  await asJob((tx) => enqueue(tx, { kind: "fails" }));
  await asJob((tx) => enqueue(tx, { kind: "useless" }));
  await t.owner.exec("update platform.job set attempts = 19 where kind = 'fails'");
  const both = module({
    fails: async () => {
      throw Object.assign(new Error("x"), { code: "ECONNREFUSED" });
    },
    useless: async () => {
      throw new GiveUp("no use");
    },
  });
  await running(
    [both],
    async () => (await job("fails")).failed_at !== null && (await job("useless")).failed_at !== null,
  );
  const { failed, waiting } = await asJob(jobCounts);
  assert.deepEqual({ failed, waiting }, { failed: 2, waiting: 0 });
  assert.deepEqual(
    (await asJob(failedJobs)).map(({ kind, count, latest_error }) => [kind, count, latest_error]),
    [
      ["fails", 1, "Error ECONNREFUSED"],
      ["useless", 1, "GiveUp"],
    ],
  );
});

test("a round comes once in its time although three processes ask", async () => {
  const ticking = module(
    {
      tick: (_, work) =>
        work.run(async (tx) => void (await tx.run(raw(sql`insert into platform.effect values (1)`)))),
    },
    [{ kind: "tick", every: 1440 }],
  );
  await running([ticking], async () => (await effects()).length >= 1, 3);
  assert.deepEqual(await effects(), [1]);
});

test("a job that outlives its lease has no effect, and the one who took it over has one", async () => {
  await asJob((tx) => enqueue(tx, { kind: "slow", payload: { n: 7 } }));
  let first = true;
  const slow = module({
    slow: async (payload, work) => {
      if (first) {
        first = false;
        await new Promise((resolve) => setTimeout(resolve, 600));
      }
      await work.run(
        async (tx) =>
          void (await tx.run(raw(sql`insert into platform.effect values (${Number(payload["n"])})`))),
      );
    },
  });
  let looked = 0;
  await running([slow], async () => (await effects()).length === 1 && looked++ > 30, 2, 200);
  assert.deepEqual(await effects(), [7]);
});

test("a kind that this version does not know waits for the process that does", async () => {
  await asJob((tx) => enqueue(tx, { kind: "of-the-next-version" }));
  await asJob((tx) => enqueue(tx, { kind: "write", payload: { n: 1 } }));
  await running([write], async () => (await effects()).length === 1);
  assert.equal((await job("of-the-next-version")).attempts, 0);
});
