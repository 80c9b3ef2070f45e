import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  addDays,
  asDay,
  isoWeek,
  mondayOf,
  mondayOfIsoWeek,
  oslo,
  osloWall,
  parseDay,
  sundayOf,
  weekday,
} from "./index.ts";

test("a person who writes at new year lands in week 53 of 2026, on both sides of midnight", () => {
  for (const day of ["2026-12-28", "2026-12-31", "2027-01-01", "2027-01-03"]) {
    assert.deepEqual(isoWeek(asDay(day)), { year: 2026, week: 53 });
  }
  assert.deepEqual(isoWeek(asDay("2027-01-04")), { year: 2027, week: 1 });
  assert.deepEqual(isoWeek(asDay("2025-12-29")), { year: 2026, week: 1 });
  assert.throws(() => mondayOfIsoWeek(2027, 53), /no week 53 in 2027/);
});

test("a week read back from its number is the same week, from 1990 to 2060", () => {
  const first = mondayOf(asDay("1990-01-01"));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 25_900 }), (n) => {
      const day = addDays(first, n);
      const monday = mondayOf(day);
      const { year, week } = isoWeek(day);
      assert.equal(mondayOfIsoWeek(year, week), monday);
      assert.equal(weekday(monday), 1);
      assert.equal(weekday(sundayOf(day)), 7);
      assert.ok(monday <= day && day <= sundayOf(day));
      assert.equal(addDays(monday, weekday(day) - 1), day);
    }),
    { numRuns: 1000 },
  );
});

test("a person awake in the night when summer time begins gets the day on the wall", () => {
  assert.deepEqual(osloWall(new Date("2026-03-28T22:59:59Z")), { day: "2026-03-28", time: "23:59" });
  assert.deepEqual(osloWall(new Date("2026-03-28T23:00:00Z")), { day: "2026-03-29", time: "00:00" });
  assert.deepEqual(osloWall(new Date("2026-03-29T00:59:59Z")), { day: "2026-03-29", time: "01:59" });
  assert.deepEqual(osloWall(new Date("2026-03-29T01:00:00Z")), { day: "2026-03-29", time: "03:00" });
  assert.equal(oslo(new Date("2026-03-29T21:59:59Z")), "2026-03-29");
  assert.equal(oslo(new Date("2026-03-29T22:00:00Z")), "2026-03-30");
});

test("a person awake in the night when summer time ends has one long day, not two", () => {
  assert.equal(oslo(new Date("2026-10-24T21:59:59Z")), "2026-10-24");
  assert.equal(oslo(new Date("2026-10-24T22:00:00Z")), "2026-10-25");
  assert.equal(oslo(new Date("2026-10-25T22:59:59Z")), "2026-10-25");
  assert.equal(oslo(new Date("2026-10-25T23:00:00Z")), "2026-10-26");
});

test("a day that does not exist is not taken for another one", () => {
  for (const text of ["2027-02-29", "2026-02-30", "2026-13-01", "7.12.2026", "2026-1-1", "", " 2026-01-01"]) {
    assert.equal(parseDay(text), null);
  }
  assert.equal(parseDay("2028-02-29"), "2028-02-29");
});
