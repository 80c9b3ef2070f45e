import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, asDay } from "#platform/clock/index.ts";
import { readTypedDay, typedDay } from "./typed-day.ts";

test("whoever types a date the way people write it is understood", () => {
  for (const typed of [
    "15.01.2027",
    "15.1.2027",
    " 15.1.27 ",
    "15/1/2027",
    "15. 1. 2027",
    "15-1-2027",
    "2027-01-15",
  ])
    assert.equal(readTypedDay(typed), "2027-01-15", typed);
});

test("a date that does not exist is not made into another one", () => {
  for (const typed of [
    "",
    "30.02.2027",
    "29.2.2027",
    "1.13.2027",
    "i morgen",
    "15.01",
    "15.01.20277",
    "0.1.2027",
  ])
    assert.equal(readTypedDay(typed), null, typed);
});

test("any day comes back as it was typed", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), (n) => {
      const day = addDays(asDay("2020-01-01"), n);
      assert.equal(readTypedDay(typedDay(day)), day);
    }),
  );
});
