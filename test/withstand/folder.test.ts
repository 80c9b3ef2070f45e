import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { startServer } from "./server.ts";

const folder = mkdtempSync(join(tmpdir(), "medvirk-shared-"));
after(() => rmSync(folder, { recursive: true, force: true }));

test("whoever starts a second Medvirk on the same folder is told so at once, and after kill -9 the folder is free", {
  timeout: 120_000,
}, async (t) => {
  const first = await startServer({ MEDVIRK_DATA: folder });
  t.after(() => first.kill());
  assert.equal(first.over(), null, first.said());

  const second = await startServer({ MEDVIRK_DATA: folder });
  assert.equal(second.over(), 1);
  assert.equal(
    second.said().trim(),
    `Another Medvirk is already using ${folder}. Stop that one first, or set MEDVIRK_DATA to another folder.`,
  );
  assert.equal((await fetch(`${first.base}/readyz`)).status, 200, "the first one is not disturbed");

  await first.kill();
  const third = await startServer({ MEDVIRK_DATA: folder });
  t.after(() => third.kill());
  assert.equal(third.over(), null, third.said());
  assert.equal((await fetch(`${third.base}/readyz`)).status, 200);
});
