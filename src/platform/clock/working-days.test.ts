import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  addDays,
  addMonths,
  addWorkingDays,
  asDay,
  isWorkingDay,
  nextWorkingDay,
  periodEnd,
  workingDaysBetween,
} from "./index.ts";

const anyDay = fc.integer({ min: 0, max: 25_900 }).map((n) => addDays(asDay("1990-01-01"), n));
const fewDays = fc.integer({ min: -260, max: 260 });

test("a person who writes before Easter waits over the holidays, not through them", () => {
  assert.equal(addWorkingDays(asDay("2027-03-24"), 1), "2027-03-30");
  assert.equal(addWorkingDays(asDay("2027-03-30"), -1), "2027-03-24");
  assert.equal(workingDaysBetween(asDay("2027-03-24"), asDay("2027-03-30")), 1);
});

test("a person who is promised ten working days at Christmas can count them in the calendar", () => {
  // 18 Dec is a Friday; 21-24, 28-31 are eight, 1 January is off, 4 and 5 January make ten.
  assert.equal(addWorkingDays(asDay("2026-12-18"), 10), "2027-01-05");
});

test("a person with weeks or months counts as the court act says", () => {
  assert.equal(periodEnd(asDay("2026-11-23"), 3, "week"), "2026-12-14");
  assert.equal(periodEnd(asDay("2026-12-04"), 3, "week"), "2026-12-28", "25 December moves past the weekend");
  assert.equal(addMonths(asDay("2026-11-30"), 3), "2027-02-28");
  assert.equal(addMonths(asDay("2027-11-30"), 3), "2028-02-29");
  assert.equal(addMonths(asDay("2026-12-31"), 12), "2027-12-31");
  assert.equal(addMonths(asDay("2026-01-31"), -2), "2025-11-30");
  assert.equal(periodEnd(asDay("2026-11-30"), 3, "month"), "2027-03-01", "28 February 2027 is a Sunday");
});

test("counting out and counting back agree, for every person on every day", () => {
  fc.assert(
    fc.property(anyDay, fewDays, (day, n) => {
      assert.equal(workingDaysBetween(day, addWorkingDays(day, n)), n);
    }),
  );
});

test("the count equals what a person gets who ticks off the days one by one", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 500 }), (day, n) => {
      let ticked = 0;
      for (let i = 1; i <= n; i += 1) if (isWorkingDay(addDays(day, i))) ticked += 1;
      assert.equal(workingDaysBetween(day, addDays(day, n)), ticked);
    }),
    { numRuns: 40 },
  );
});

test("nobody is promised half a working day", () => {
  for (const n of [0.5, Number.NaN, Number.POSITIVE_INFINITY])
    assert.throws(() => addWorkingDays(asDay("2026-11-23"), n), RangeError);
});

test("who writes later is never promised an earlier day, and more days never end sooner", () => {
  fc.assert(
    fc.property(anyDay, fc.nat(40), fc.nat(60), fc.nat(20), (day, later, n, more) => {
      assert.ok(addWorkingDays(addDays(day, later), n) >= addWorkingDays(day, n));
      assert.ok(addWorkingDays(day, n + more) >= addWorkingDays(day, n));
      for (const unit of ["working-day", "day", "week", "month"] as const) {
        assert.ok(isWorkingDay(periodEnd(day, n, unit)));
        assert.ok(periodEnd(addDays(day, later), n, unit) >= periodEnd(day, n, unit));
      }
      assert.equal(nextWorkingDay(nextWorkingDay(day)), nextWorkingDay(day));
    }),
  );
});
