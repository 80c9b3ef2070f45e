import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, test } from "node:test";
import { appendErasures, type Erased, ErasuresFault, readErasures } from "./file.ts";

const folder = mkdtempSync(join(tmpdir(), "medvirk-erasures-"));
const file = join(folder, "erasures.log");
after(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => rmSync(file, { force: true }));

const one: Erased = { kind: "person", on: "2026-11-25", hash: "ab".repeat(32) };
const two: Erased = { kind: "voice", on: "2026-11-26", hash: "cd".repeat(32) };

test("who was erased is read again as it was written, and the list names nobody", () => {
  assert.deepEqual(readErasures(file, "s"), []);
  appendErasures(file, "s", []);
  assert.ok(!existsSync(file));
  appendErasures(file, "s", [one]);
  appendErasures(file, "s", [two, one]);
  assert.deepEqual(readErasures(file, "s"), [one, two, one]);
  assert.match(readFileSync(file, "utf8"), /^medvirk-erasures 1 s\nperson 2026-11-25 (ab){32} [0-9a-f]{8}\n/);
});

test("an erasure that the power cut off in mid-writing did not count, and hurts no other", () => {
  appendErasures(file, "s", [one]);
  const whole = readFileSync(file, "utf8");
  for (const torn of ["person 2026-11-", "person 2026-11-25 abab", "\u0000\u0000"]) {
    writeFileSync(file, whole + torn);
    assert.deepEqual(readErasures(file, "s"), [one]);
    appendErasures(file, "s", [two]);
    assert.deepEqual(readErasures(file, "s"), [one, two]);
  }
  writeFileSync(file, "medvirk-era");
  appendErasures(file, "s", [one]);
  assert.deepEqual(readErasures(file, "s"), [one]);
});

test("a list that was altered, or made with another secret, is not followed and not passed over", () => {
  appendErasures(file, "s", [one, two]);
  const whole = readFileSync(file, "utf8");
  assert.throws(() => readErasures(file, "other"), ErasuresFault);
  for (const altered of [
    whole.replace("abab", "abac"),
    whole.replace("2026-11-25", "2026-11-24"),
    whole.replace("person", "voice"),
    whole.replace("medvirk", "nothing"),
    whole.replace(/\n(voice)/, "\n\n$1"),
  ]) {
    assert.notEqual(altered, whole);
    writeFileSync(file, altered);
    assert.throws(() => readErasures(file, "s"), ErasuresFault);
  }
});
