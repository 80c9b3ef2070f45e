import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, asDay } from "#platform/clock/index.ts";
import { conclusions, mayConclude, personKinds, type SupportKind, tried, wardKinds } from "./support.ts";

const today = asDay("2026-11-25");
const step = (kind: SupportKind, days: number | null = null) => ({
  kind,
  until_day: days === null ? null : addDays(today, days),
});

test("lack of competence needs support that was tried and time that is over; that somebody can decide needs nothing", () => {
  assert.equal(mayConclude("not-able", [], today), "no-support");
  assert.equal(mayConclude("not-able", [step("supporter"), step("will")], today), "no-support");
  assert.equal(mayConclude("not-able", [step("support")], today), null);
  assert.equal(mayConclude("not-able", [step("support"), step("time", 1)], today), "time-left");
  assert.equal(mayConclude("not-able", [step("support"), step("time", 0)], today), null);
  assert.equal(mayConclude("not-able", [step("time", 1)], today), "no-support");
  assert.equal(mayConclude("able", [step("time", 1)], today), null);
  assert.equal(mayConclude(null, [step("time", 1)], today), null);
});

test("what can be written is a closed list: the person's to say, the ward's, what can be tried, what can be concluded", () => {
  assert.deepEqual(personKinds, ["supporter", "preparation", "will"]);
  assert.deepEqual(wardKinds, ["time", "support", "conclusion"]);
  assert.deepEqual(tried, [
    "plain-words",
    "more-time",
    "written",
    "interpreter",
    "supporter-present",
    "calm-place",
    "another-day",
    "other",
  ]);
  assert.deepEqual(conclusions, ["able", "not-able"]);
});

test("whatever was written in whatever order: the same rule", () => {
  const row = fc.record({
    kind: fc.constantFrom<SupportKind>("about", "supporter", "will", "support", "time", "conclusion"),
    days: fc.integer({ min: -3, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const steps = rows.map(({ kind, days }) => step(kind, kind === "time" ? days : null));
      const some = rows.some(({ kind }) => kind === "support");
      const waits = rows.some(({ kind, days }) => kind === "time" && days > 0);
      assert.equal(mayConclude("not-able", steps, today) === null, some && !waits);
      assert.equal(mayConclude("able", steps, today), null);
    }),
  );
});
