import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, asDay } from "./day.ts";
import { readTypedDay } from "./typed.ts";

test("whoever types a date as one writes it on paper is understood", () => {
  for (const text of [
    "15.01.2027",
    "15.1.2027",
    " 15. 1. 2027 ",
    "15.01.27",
    "15/1-2027",
    "15/1 2027",
    "15 1 2027",
    "2027-01-15",
  ])
    assert.equal(readTypedDay(text), "2027-01-15", text);
});

test("a day that does not exist is not taken for another one", () => {
  for (const text of ["31.02.2027", "29.02.2027", "15.13.2027", "15.01.227", "i morgen", "", "1.1"])
    assert.equal(readTypedDay(text), null, text);
});

test("a day typed in either order of writing is the same day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (n) => {
      const day = addDays(asDay("2020-01-01"), n);
      assert.equal(readTypedDay(day), day);
      assert.equal(readTypedDay(day.split("-").reverse().join(".")), day);
    }),
  );
});
