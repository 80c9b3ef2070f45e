import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, test } from "node:test";
import { asDay, loadClockRules, oslo, ruleOfClock, ruleOn, shippedRules, startClock } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "clock-rules-"));
const own = join(folder, "clock-rules.json");
const today = asDay("2026-11-22");
const shipped = loadClockRules([shippedRules], today);
const voiceAnswer = ruleOn("voice-answer", today);
const write = (rows: unknown) => writeFileSync(own, typeof rows === "string" ? rows : JSON.stringify(rows));
const load = (needed: string[] = []) => loadClockRules([shippedRules, own], today, needed);

beforeEach(() => loadClockRules([shippedRules], today));
after(() => rmSync(folder, { recursive: true }));

test("a person can read on which basis each clock rests, and when it was last read", () => {
  for (const rule of shipped) {
    assert.ok(rule.read_on >= "2026-11-22" && rule.read_on <= oslo(new Date()), rule.read_on);
    assert.equal(
      rule.legal_ref,
      "Kommunens løfte",
      "no law gives these numbers, so no law may be shown for them",
    );
    if (rule.duty_ref !== null) assert.match(rule.source, /https:\/\/lovdata\.no\/dokument\//);
  }
  assert.deepEqual([voiceAnswer.n, voiceAnswer.unit], [10, "working-day"]);
});

test("an operator shortens a promise from a day without a release, and old cases keep theirs", () => {
  rmSync(own, { force: true });
  load();
  const old = startClock(ruleOn("voice-answer", asDay("2026-12-30")), asDay("2026-12-30"));
  write([{ ...voiceAnswer, valid_from: "2027-01-01", n: 7 }]);
  load();
  assert.equal(ruleOn("voice-answer", asDay("2026-12-31")).n, 10);
  assert.equal(ruleOn("voice-answer", asDay("2027-01-01")).n, 7);
  assert.equal(ruleOfClock(old).n, 10);
  write([{ ...voiceAnswer, n: 8 }]);
  load();
  assert.equal(ruleOn("voice-answer", asDay("2026-12-31")).n, 8);
});

test("an operator is told at start which row is wrong and why, and the old rules stay in use", () => {
  const wrong: [unknown, RegExp][] = [
    ["not json", /is not JSON/],
    [{}, /must be a list/],
    [[voiceAnswer, { ...voiceAnswer, valid_from: "2027-02-29" }], /row 2: [\s\S]*2027-02-29/],
    [[{ ...voiceAnswer, reminder_befor: 3 }], /reminder_befor/],
    [[{ ...voiceAnswer, n: 2.5 }], /row 1/],
    [[{ ...voiceAnswer, valid_to: "2025-01-01" }], /valid_to lies before valid_from/],
    [[{ ...voiceAnswer, n: 2 }], /reminder would come before/],
    [[voiceAnswer, voiceAnswer], /stands twice/],
  ];
  for (const [rows, why] of wrong) {
    write(rows);
    assert.throws(() => load(), why);
  }
  assert.equal(ruleOn("voice-answer", today).n, 10);
});

test("the house does not open when a promise that it needs has no row that day", () => {
  write([{ ...voiceAnswer, valid_to: "2026-06-30" }]);
  assert.throws(() => load(["voice-answer"]), /No clock rule "voice-answer" is valid on 2026-11-22/);
  assert.throws(() => loadClockRules([join(folder, "missing.json")], today), /cannot be read/);
  assert.throws(() => ruleOn("no-such-rule", today), /no-such-rule/);
});
