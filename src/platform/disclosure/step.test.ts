import assert from "node:assert/strict";
import { test } from "node:test";
import { flat } from "#test/disclosure/random-tables.ts";
import { groundOf } from "./ground.ts";
import { arrival, box, emptyStep, move, room, type Step } from "./step.ts";
import type { Tables } from "./table.ts";

const cube: Tables = {
  dimensions: [flat("a", 2), flat("b", 2), flat("c", 2)],
  tables: [["a", "b", "c"]],
  count: () => 1,
};
const ground = groundOf(cube);

/** Who moves in a step: each spot, with one more or one fewer. */
const taken = ({ spots, signs, length }: Step): string[] =>
  Array.from({ length }, (_, i) => `${(signs[i] ?? 0) > 0 ? "+" : "-"}${spots[i]}`).sort();

test("somebody who arrives is one more, and somebody who moves is one more and one fewer", () => {
  const step = emptyStep();
  assert.equal(arrival(step, 3), true);
  assert.deepEqual(taken(step), ["+3"]);
  assert.equal(move(step, 3, 5), true);
  assert.deepEqual(taken(step), ["+3", "-5"]);
  assert.equal(move(step, 3, 3), false);
  arrival(step, 6);
  assert.deepEqual(taken(step), ["+6"]);
});

test("round a box as many come as go in every row, so that every sum but the corners' own stays", () => {
  const step = emptyStep();
  assert.equal(box(step, ground, 0, 3), true);
  assert.deepEqual(taken(step), ["+0", "+3", "-1", "-2"]);
  assert.equal(box(step, ground, 0, 7), true);
  assert.deepEqual(taken(step), ["+0", "+3", "+5", "+6", "-1", "-2", "-4", "-7"]);
  assert.equal(box(step, ground, 5, 6), true);
  assert.deepEqual(taken(step), ["+5", "+6", "-4", "-7"]);
});

test("two spots in one row make no box, nor do corners where nobody can stand", () => {
  const step = emptyStep();
  assert.equal(box(step, ground, 4, 4), false);
  for (const other of [1, 2, 4]) assert.equal(box(step, ground, 0, other), false);
  const without = groundOf({ ...cube, impossible: (leaves) => leaves.join() === "a0,b0,c1" });
  // One spot fewer: what was the fourth is the third.
  assert.equal(box(step, without, 0, 2), false);
  assert.equal(box(step, without, 0, 4), false);
  assert.equal(box(step, without, 0, 5), true);
});

test("a step is taken only as often as there is somebody to go, and no more often than is asked", () => {
  const step = emptyStep();
  box(step, ground, 0, 3);
  const counts = Int32Array.from([5, 2, 3, 7, 0, 0, 0, 0]);
  assert.equal(room(step, 1, counts, 9), 2);
  assert.equal(room(step, 1, counts, 1), 1);
  assert.equal(room(step, -1, counts, 9), 5);
  assert.equal(room(step, -1, Int32Array.from([5, 2, 3, 0]), 9), 0);
  arrival(step, 4);
  assert.equal(room(step, 1, counts, 9), 9);
  assert.equal(room(step, -1, counts, 9), 0);
});
