import assert from "node:assert/strict";
import { test } from "node:test";
import { flat } from "#test/disclosure/random-tables.ts";
import { groundOf } from "./ground.ts";
import { cellName, type Dimension, type Tables } from "./table.ts";

/** How it was answered: in time or late, or not at all. */
const answered: Dimension = {
  name: "answer",
  whole: {
    name: "all",
    parts: [{ name: "yes", parts: [{ name: "in-time" }, { name: "late" }] }, { name: "no" }],
  },
};
const ward = flat("ward", 2);
const counts: Record<string, number> = {
  "in-time,ward0": 1,
  "in-time,ward1": 2,
  "late,ward0": 4,
  "late,ward1": 8,
  "no,ward0": 16,
  "no,ward1": 32,
};
const tables: Tables = {
  dimensions: [answered, ward],
  tables: [["answer", "ward"]],
  count: (leaves) => counts[leaves.join()] ?? Number.NaN,
};

test("everybody stands at one spot, and every number of a table is the sum of its spots", () => {
  const { counts: at, groups, groupsOf, cells } = groundOf(tables);
  assert.deepEqual([...at], [1, 2, 4, 8, 16, 32]);
  assert.deepEqual(
    cells.map(({ table, at: names, name, group }) => [table, names.join(), name, groups[group ?? -1]?.n]),
    [
      [0, "all,all", "", 63],
      [0, "all,ward0", "ward=ward0", 21],
      [0, "all,ward1", "ward=ward1", 42],
      [0, "yes,all", "answer=yes", 15],
      [0, "yes,ward0", "answer=yes&ward=ward0", 5],
      [0, "yes,ward1", "answer=yes&ward=ward1", 10],
      [0, "in-time,all", "answer=in-time", 3],
      [0, "in-time,ward0", "answer=in-time&ward=ward0", 1],
      [0, "in-time,ward1", "answer=in-time&ward=ward1", 2],
      [0, "late,all", "answer=late", 12],
      [0, "late,ward0", "answer=late&ward=ward0", 4],
      [0, "late,ward1", "answer=late&ward=ward1", 8],
      [0, "no,all", "answer=no", 48],
      [0, "no,ward0", "answer=no&ward=ward0", 16],
      [0, "no,ward1", "answer=no&ward=ward1", 32],
    ],
  );
  for (const { spots, n } of groups)
    assert.equal(
      spots.reduce((sum, spot) => sum + (at[spot] ?? 0), 0),
      n,
    );
  for (const [spot, those] of groupsOf.entries())
    assert.deepEqual(
      those,
      groups.flatMap((group, g) => (group.spots.includes(spot) ? [g] : [])),
    );
});

test("two spots are apart where their leaves differ, and a spot between has leaves of both", () => {
  const { apart, mixed } = groundOf(tables);
  const [first, sameAnswer, sameWard, last] = [0, 1, 2, 5];
  assert.equal(apart(first, first), 0);
  assert.equal(apart(first, sameWard), 1);
  assert.equal(apart(first, sameAnswer), 2);
  assert.equal(apart(first, last), 3);
  assert.deepEqual(
    [0, 1, 2, 3].map((mask) => mixed(last, first, mask)),
    [0, 4, 1, 5],
  );
});

test("where nobody can stand there is no spot, and a cell of such places alone has no number", () => {
  const {
    counts: at,
    mixed,
    cells,
    groups,
  } = groundOf({
    ...tables,
    impossible: ([answer, where]) => answer === "no" || (answer === "late" && where === "ward1"),
  });
  assert.deepEqual([...at], [1, 2, 4]);
  const [inTimeBelow, lateAbove] = [1, 2];
  assert.equal(mixed(lateAbove, inTimeBelow, 1), -1);
  assert.equal(mixed(lateAbove, inTimeBelow, 2), 0);
  const group = (...names: string[]) => cells.find((cell) => cell.at.join() === names.join())?.group;
  assert.equal(group("no", "all"), null);
  assert.equal(group("late", "ward1"), null);
  assert.equal(groups[group("all", "all") ?? -1]?.n, 7);
});

test("the same people are one number, by whatever name and in whichever table they stand", () => {
  const twice: Tables = {
    ...tables,
    tables: [["answer"], ["ward"], ["answer", "ward"]],
    impossible: ([answer]) => answer === "no",
  };
  const { cells, groups } = groundOf(twice);
  const groupsBy = (names: string) =>
    cells.flatMap(({ at: one, group }) => (one.join() === names ? [group] : []));
  assert.deepEqual(groupsBy("all,all"), [0, 0, 0]);
  assert.deepEqual(groupsBy("yes,all"), [0, 0]);
  assert.equal(groupsBy("yes,ward0")[0], groupsBy("all,ward0")[0]);
  assert.deepEqual(
    cells.map(({ table }) => table),
    [...Array.from({ length: 5 }, () => 0), 1, 1, 1, ...Array.from({ length: 15 }, () => 2)],
  );
  assert.equal(new Set(groups.map(({ spots }) => spots.join())).size, groups.length);
});

test("a table that names what nobody is sorted by is not told at all", () => {
  assert.throws(() => groundOf({ ...tables, tables: [["answer"], ["age"]] }), /no dimension age/);
});

test("a cell has one name, however its dimensions are ordered", () => {
  assert.equal(cellName([answered, ward], ["yes", "ward1"]), "answer=yes&ward=ward1");
  assert.equal(cellName([ward, answered], ["ward1", "yes"]), "answer=yes&ward=ward1");
  assert.equal(cellName([ward, answered], ["all", "no"]), "answer=no");
  assert.equal(cellName([ward, answered], ["all", "all"]), "");
});
