import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, asDay } from "#platform/clock/index.ts";
import { askedBefore, checkStatus, findings, mayRecord } from "./effect.ts";

const due = asDay("2027-04-15");

test("whether it works is asked from fourteen days before the day, and stays asked until somebody answers", () => {
  fc.assert(
    fc.property(fc.integer({ min: -500, max: 500 }), (n) => {
      const status = checkStatus(null, due, addDays(due, n));
      assert.equal(status, n < -askedBefore ? "waits" : n <= 0 ? "open" : "over");
      assert.equal(mayRecord(status, "31 samtaler") === null, n >= -askedBefore);
    }),
  );
});

test("whoever answers on the first of the fourteen days is not too early, the day before they are", () => {
  assert.equal(checkStatus(null, due, asDay("2027-04-01")), "open");
  assert.equal(checkStatus(null, due, asDay("2027-03-31")), "waits");
  assert.equal(mayRecord("waits", "31 samtaler"), "too-early");
});

test("an answer stays an answer, and nothing is asked where the measures were dropped", () => {
  for (const finding of findings) assert.equal(checkStatus(finding, null, due), "done");
  assert.equal(mayRecord("done", "x"), "is-answered");
  assert.equal(checkStatus(null, null, due), "dropped");
  assert.equal(mayRecord("dropped", "x"), "is-dropped");
});

test("an answer that rests on nothing is not taken", () => {
  assert.equal(mayRecord("open", "  "), "no-basis");
});
