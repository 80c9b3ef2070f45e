import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { daysBetween } from "./day.ts";
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

test("every day that exists is reckoned as the calendar has it, and none that does not", () => {
  for (let n = -719_162; n < 2_932_896; n += 211) {
    const day = new Date(n * 86_400_000).toISOString().slice(0, 10);
    assert.equal(parseDay(day), day);
    assert.equal(addDays(asDay("1970-01-01"), n), day);
    assert.equal(daysBetween(asDay("1970-01-01"), asDay(day)), n);
  }
  const some = fc.integer({ min: 0, max: 99 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), some, some, (year, month, day) => {
      const two = (n: number) => String(n).padStart(2, "0");
      const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
      const date = new Date(0);
      date.setUTCFullYear(year, month - 1, day);
      const exists = date.toISOString().slice(0, 10) === text;
      assert.equal(parseDay(text), exists ? text : null);
    }),
    { numRuns: 2000 },
  );
});

test("the day and the hour on the wall are those that the zone's own table gives, at any moment", () => {
  const table = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Oslo",
    dateStyle: "short",
    timeStyle: "short",
  });
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1970-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }),
      (at) => {
        const { day, time } = osloWall(at);
        assert.equal(`${day} ${time}`, table.format(at));
        assert.equal(oslo(at), day);
      },
    ),
    { numRuns: 2000 },
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
