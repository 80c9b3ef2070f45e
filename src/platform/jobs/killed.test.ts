import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Day } from "#platform/clock/index.ts";
import { asTests } from "#test/as-tests.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { until } from "#test/until.ts";
import { enqueue } from "./index.ts";

let t: TestDatabase;
before(async () => {
  t = await openTestDatabase();
  await t.owner.exec(
    "create table platform.effect (n integer); grant select, insert on platform.effect to public",
  );
});
after(() => t.close());

const runner = fileURLToPath(new URL("../../../test/job-runner.ts", import.meta.url));
const start = (url: string, pauseMs: number) =>
  spawn(process.execPath, [...asTests, runner, url, String(pauseMs)], {
    stdio: ["ignore", "pipe", "ignore"],
  });

test("a job in the hands of a process that is killed is done once by another", async (context) => {
  const { url } = t;
  if (!url) return context.skip("the embedded database is for one process; this is asked on PostgreSQL");
  await t.db.asHouse("job", "2026-11-23" as Day, (tx) => enqueue(tx, { kind: "write", payload: { n: 1 } }));
  const first = start(url, 60_000);
  let second: ReturnType<typeof start> | undefined;
  try {
    await until(async () => String(await once(first.stdout, "data")).includes("begun"));
    first.kill("SIGKILL");
    await once(first, "exit");
    const left = (
      await t.owner.query("select attempts, done_at, lease from platform.job where kind = 'write'")
    ).rows;
    assert.deepEqual(
      left.map((row) => (row as { attempts: number; done_at: null }).done_at),
      [null],
    );
    assert.equal((await t.owner.query("select 1 from platform.effect")).rows.length, 0, "nothing half done");
    second = start(url, 0);
    await until(
      async () =>
        (await t.owner.query("select 1 from platform.job where kind = 'write' and done_at is not null")).rows
          .length > 0,
    );
    const { rows } = await t.owner.query(
      "select n, attempts from platform.effect, platform.job where kind = 'write'",
    );
    assert.deepEqual(rows, [{ n: 1, attempts: 2 }]);
  } finally {
    first.kill("SIGKILL");
    if (second && second.exitCode === null) {
      second.kill("SIGKILL");
      await once(second, "exit");
    }
  }
});
