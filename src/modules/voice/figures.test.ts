import assert from "node:assert/strict";
import { test } from "node:test";
import { closedQuarters, type Day } from "#platform/clock/index.ts";
import { figuresOf, type PeriodRow } from "./figures.ts";

const row = (more: Partial<PeriodRow> = {}): PeriodRow => ({
  start: "2026-08-03" as Day,
  due: "2026-08-17" as Day,
  answered_on: null,
  outcome: null,
  seen: null,
  promise: false,
  ...more,
});
const times = (n: number, more: Partial<PeriodRow>) => Array.from({ length: n }, () => row(more));
const onTime = { answered_on: "2026-08-10" as Day, outcome: "measure" as const };

test("a reader sees how many were answered, in time, led to something and are disputed, each with what it rests on", () => {
  const { told, medianDays } = figuresOf([
    ...times(12, {}),
    ...times(26, onTime),
    ...times(14, { ...onTime, seen: "no" }),
    ...times(14, { answered_on: "2026-08-20" as Day, outcome: "not" }),
  ]);
  assert.deepEqual(
    told.map((t) => [t.name, t.n, t.of]),
    [
      ["voices", 66, null],
      ["answered", 54, 66],
      ["in-time", 40, 54],
      ["measure", 40, 54],
      ["disputed", 14, 40],
      ["promise-not-kept", null, 66],
    ],
  );
  assert.equal(medianDays, 5);
});

test("a small place tells nothing, and a reader cannot see whether there was anything", () => {
  assert.deepEqual(figuresOf(times(9, onTime)), figuresOf([]));
});

test("the median is one of many, or it is not told", () => {
  assert.equal(figuresOf(times(10, onTime)).medianDays, null);
  assert.equal(figuresOf(times(11, onTime)).medianDays, 5);
  // Of all that were due: where most still wait there is no day by which half had their answer.
  assert.equal(figuresOf([...times(11, onTime), ...times(13, {})]).medianDays, null);
});

test("only quarters that are over are told, across a new year", () => {
  assert.deepEqual(
    closedQuarters("2027-01-01" as Day, 2).map((q) => [q.name, q.from, q.to]),
    [
      ["2026-4", "2026-10-01", "2026-12-31"],
      ["2026-3", "2026-07-01", "2026-09-30"],
    ],
  );
  assert.equal(closedQuarters("2026-12-31" as Day, 1)[0]?.name, "2026-3");
});
