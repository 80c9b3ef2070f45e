import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cycles } from "./cycles.ts";

test("a programmer is told which files stand in a ring, and no others", () => {
  const edges = [
    { from: "a", to: "b" },
    { from: "b", to: "c" },
    { from: "c", to: "a" },
    { from: "d", to: "a" },
    { from: "e", to: "e" },
  ];
  assert.deepEqual(cycles(edges), [["a", "b", "c"], ["e"]]);
});

test("files that only import older files are never said to stand in a ring", () => {
  const downward = fc.tuple(fc.nat(30), fc.nat(30)).filter(([a, b]) => a > b);
  fc.assert(
    fc.property(fc.array(downward), (pairs) => {
      assert.deepEqual(cycles(pairs.map(([from, to]) => ({ from: `${from}`, to: `${to}` }))), []);
    }),
  );
});
