import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { asDay } from "#platform/clock/index.ts";
import { checkedOn, helpNumbersOn, loadHelpNumbers } from "./help-numbers.ts";

const numbers = loadHelpNumbers();
const [first] = numbers;
assert.ok(first);

test("a number that no longer answers is not shown, and the one that follows it is", () => {
  const old = { ...first, number: "1", valid_to: asDay("2026-12-31") };
  const next = { ...first, number: "2", valid_from: asDay("2027-01-01") };
  assert.deepEqual(
    helpNumbersOn([old, next], asDay("2026-12-31")).map((n) => n.number),
    ["1"],
  );
  assert.deepEqual(
    helpNumbersOn([old, next], asDay("2027-01-01")).map((n) => n.number),
    ["2"],
  );
});

test("nobody meets an empty strip, even when no list is valid on the day", () => {
  assert.equal(helpNumbersOn(numbers, asDay("1999-01-01")).length, numbers.length);
});

test("the date that is shown is the oldest check, not the newest", () => {
  const later = { ...first, read_on: asDay("2027-03-01") };
  assert.equal(checkedOn([later, first]), first.read_on);
});

test("an operator whose corrected list is wrong is told at start", () => {
  const file = join(mkdtempSync(join(tmpdir(), "help-")), "numbers.json");
  for (const wrong of [
    "[]",
    "{",
    JSON.stringify([{ ...first, number: "call us" }]),
    JSON.stringify([{ ...first, read_on: "2026-02-30" }]),
  ]) {
    writeFileSync(file, wrong);
    assert.throws(() => loadHelpNumbers(file));
  }
});
