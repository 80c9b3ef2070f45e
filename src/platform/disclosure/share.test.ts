import assert from "node:assert/strict";
import { test } from "node:test";
import { middleOf, shareOf } from "./share.ts";
import type { Cell } from "./table.ts";

const shown = (n: number): Cell => ({ table: 0, at: ["all"], state: "shown", n });
const hidden: Cell = { table: 0, at: ["all"], state: "hidden", n: null };
const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => n - i);

test("a share is told only of what is told, and of nobody there is none", () => {
  assert.equal(shareOf(shown(25), shown(100)), 0.25);
  assert.equal(shareOf(hidden, shown(100)), null);
  assert.equal(shareOf(shown(25), hidden), null);
  assert.equal(shareOf(shown(0), shown(0)), null);
  // What was told before it was so few stays told.
  assert.equal(shareOf(shown(1), shown(1)), 1);
});

test("a middle value is told only with five on each side, and of two in the middle the lower", () => {
  assert.equal(middleOf(upTo(10)), null);
  assert.equal(middleOf(upTo(11)), 6);
  assert.equal(middleOf([9, 1, 8, 2, 7, 11, 3, 6, 4, 10, 5, 12]), 6);
  assert.equal(middleOf(upTo(101)), 51);
});

test("a middle value of those who wait still is not told", () => {
  const waits = Number.POSITIVE_INFINITY;
  const of = (done: number, waiting: number) =>
    middleOf([...Array.from({ length: waiting }, () => waits), ...upTo(done)]);
  assert.equal(of(5, 6), null);
  assert.equal(of(6, 5), 6);
});
