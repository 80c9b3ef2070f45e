import assert from "node:assert/strict";
import { test } from "node:test";
import type { Day } from "#platform/clock/index.ts";
import { closedQuarters, figuresOf, type PeriodRow } from "./figures.ts";

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
    ...times(10, {}),
    ...times(20, onTime),
    ...times(8, { ...onTime, seen: "no" }),
    ...times(12, { answered_on: "2026-08-20" as Day, outcome: "not" }),
  ]);
  assert.deepEqual(
    told.map((t) => [t.name, t.n, t.of]),
    [
      ["voices", 50, null],
      ["answered", 40, 50],
      ["in-time", 28, 40],
      ["measure", 28, 40],
      ["disputed", 8, 28],
      ["promise-not-kept", null, 50],
    ],
  );
  assert.equal(medianDays, 5);
});

test("a small place tells nothing, and a reader cannot see whether there was anything", () => {
  assert.deepEqual(figuresOf(times(4, onTime)), figuresOf([]));
});

test("the median is one of many, or it is not told", () => {
  assert.equal(figuresOf(times(10, onTime)).medianDays, null);
  assert.equal(figuresOf(times(11, onTime)).medianDays, 5);
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
