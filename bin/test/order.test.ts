import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { errands } from "./order.ts";
import { knowsServer } from "./reaches.ts";
import { long, runOnce, standsAlone } from "./seconds.ts";

test("each test file is run once, whatever the others are", () => {
  const file = fc.record({ seconds: fc.constantFrom(0, 0, 0, 3, 40), alone: fc.boolean() });
  fc.assert(
    fc.property(fc.array(file, { maxLength: 60 }), (known) => {
      const files = known.map((_one, i) => `${i}`);
      const started = errands(
        files,
        (name) => known[Number(name)]?.seconds ?? 0,
        (name) => known[Number(name)]?.alone ?? false,
      );
      assert.deepEqual(started.flatMap((one) => one.files).sort(), [...files].sort());
      for (const { files: together } of started)
        if (together.length > 1)
          for (const name of together) {
            const { seconds, alone } = known[Number(name)] ?? {};
            assert.deepEqual([seconds, alone], [0, false]);
          }
      const seconds = started.map((one) => one.seconds);
      assert.deepEqual(
        seconds,
        [...seconds].sort((a, b) => b - a),
        "the longest first",
      );
    }),
  );
});

test("what is said of a long file is said of one that is there", () => {
  for (const file of Object.keys(long)) assert.ok(existsSync(file), file);
});

test("on PostgreSQL everything is run that could find a difference there", () => {
  for (const file of [
    "src/modules/consent/sharing.test.ts",
    "src/platform/jobs/jobs.test.ts",
    "test/access/access.test.ts",
    "test/hostile/raw-sql.test.ts",
    "test/hostile/non-interference.test.ts",
    "test/oracle/oracle.test.ts",
    "test/installation.test.ts",
    "test/restore.test.ts",
    "test/withstand/kill-postgres.test.ts",
    "bin/doctor/database.test.ts",
  ])
    assert.ok(existsSync(file) && knowsServer(file) && !runOnce(file), file);
  assert.equal(knowsServer("src/platform/clock/holidays.test.ts"), false);
  for (const file of ["test/restore.test.ts", "src/platform/log.test.ts", "src/platform/metrics.test.ts"])
    assert.ok(existsSync(file) && standsAlone(file), file);
});
