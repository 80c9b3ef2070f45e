import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { madeOnce } from "./installation.ts";

test("of all who need the demo at once one makes it, and whoever was ended meanwhile holds nobody up", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "medvirk-made-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const demo = join(folder, "demo");
  let times = 0;
  const make = async () => {
    times++;
    await new Promise((done) => setTimeout(done, 300));
    mkdirSync(demo);
  };

  await assert.rejects(
    madeOnce(demo, () => Promise.reject(new Error("no room"))),
    /no room/,
  );
  assert.deepEqual(readdirSync(folder), [], "the next one may try");

  const { pid } = spawnSync(process.execPath, ["--version"]);
  writeFileSync(`${demo}.maker`, String(pid));
  await Promise.all([madeOnce(demo, make), madeOnce(demo, make), madeOnce(demo, make)]);
  assert.equal(times, 1);
  assert.ok(existsSync(demo));

  await madeOnce(demo, make);
  assert.equal(times, 1, "what is there is not made again");
  assert.deepEqual(readdirSync(folder), ["demo"]);
});
