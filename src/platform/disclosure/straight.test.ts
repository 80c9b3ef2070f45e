import assert from "node:assert/strict";
import { test } from "node:test";
import { flat } from "#test/disclosure/random-tables.ts";
import { groundOf } from "./ground.ts";
import { startsOf, straightSteps } from "./straight.ts";
import type { Search } from "./stretch.ts";

/** Three places side by side, and the whole: numbers 1, 2, 3 and 0. */
const ground = groundOf({
  dimensions: [flat("a", 3)],
  tables: [["a"]],
  count: ([name]) => Number(name?.slice(1)) + 1,
});
const search = (prices: readonly number[], more: Partial<Search> = {}): Search => ({
  group: 1,
  direction: 1,
  there: ground.counts,
  left: 1,
  price: (group) => prices[group] ?? Number.NaN,
  ...more,
});
const cheapest = (prices: readonly number[], more: Partial<Search> = {}) =>
  straightSteps(ground)(search(prices, more));

test("of the ways to one person more the cheapest is taken: from elsewhere, or from nowhere where the whole may differ", () => {
  assert.deepEqual(cheapest([10, 0, 4, 3]), {
    moved: [
      [0, 1],
      [2, -1],
    ],
    times: 1,
    cost: 3,
    rise: 1,
  });
  assert.deepEqual(cheapest([2, 0, 4, 3]), { moved: [[0, 1]], times: 1, cost: 2, rise: 1 });
  const never = Number.POSITIVE_INFINITY;
  assert.equal(cheapest([never, 0, never, never]), null);
});

test("a step is taken as often as there is somebody to go: many at the price of one are the cheaper", () => {
  const twoFrom = cheapest([10, 0, 4, 4], { left: 3 });
  assert.deepEqual(
    [twoFrom?.moved, twoFrom?.times, twoFrom?.cost],
    [
      [
        [0, 1],
        [2, -1],
      ],
      3,
      4,
    ],
  );
  const free = cheapest([10, 0, 0, 4], { left: 2 });
  assert.deepEqual(
    [free?.moved, free?.times, free?.cost],
    [
      [
        [0, 1],
        [1, -1],
      ],
      2,
      0,
    ],
  );
});

test("one fewer begins where somebody stands, one more anywhere, at twelve places at most", () => {
  const wide = groundOf({ dimensions: [flat("a", 26)], tables: [["a"]], count: () => 1 });
  const starts = (direction: 1 | -1, there: Int32Array) =>
    startsOf(wide, search([], { group: 0, direction, there }));
  assert.deepEqual(starts(1, wide.counts), [0, 3, 6, 9, 12, 15, 18, 21, 24]);
  const few = new Int32Array(26);
  few[7] = 1;
  few[25] = 2;
  assert.deepEqual(starts(-1, few), [7, 25]);
});
