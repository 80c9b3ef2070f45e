import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { attack, both, nothing } from "#test/disclosure/attack.ts";
import { belowFloorOnly, twoInEachSum } from "#test/disclosure/naive.ts";
import { type Auditor, releaseOf } from "#test/disclosure/periods.ts";
import { flat, kinds, randomTables } from "#test/disclosure/random-tables.ts";
import { audit } from "./audit.ts";
import { floor } from "./floor.ts";
import { type Cell, cellName, type Tables } from "./table.ts";

const attacked = (auditor: Auditor, each: number) =>
  kinds
    .flatMap((kind) =>
      Array.from({ length: each }, (_, i) => {
        const tables = randomTables(kind, 7_000 + i);
        return attack(tables, releaseOf(kind, tables, auditor));
      }),
    )
    .reduce(both, nothing);

/** The cells of a table of two dimensions, given by its rows. */
const told = (rows: readonly (readonly number[])[], more: Partial<Tables> = {}): Cell[] =>
  audit({
    dimensions: [flat("a", rows.length), flat("b", rows[0]?.length ?? 0)],
    tables: [["a", "b"]],
    count: ([a = "", b = ""]) => rows[Number(a.slice(1))]?.[Number(b.slice(1))] ?? 0,
    ...more,
  });
const at = (cells: readonly Cell[], ...names: string[]): Cell["state"] | number | undefined => {
  const cell = cells.find((one) => one.at.join() === names.join());
  return cell?.n ?? cell?.state;
};
const table = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.oneof(fc.nat(6), fc.nat(40)), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test("nobody can work out a hidden number, see that it is below five, or that it is not nought (T15)", () => {
  const { recovered, pinned, notEmpty, hidden, shown, withheld } = attacked(audit, 12);
  assert.ok(hidden > 1500, `${hidden} hidden numbers attacked`);
  assert.deepEqual({ recovered, pinned, notEmpty }, { recovered: 0, pinned: 0, notEmpty: 0 });
  // Hiding everything would hold too. What could be told mostly is.
  assert.ok(shown / (shown + withheld) > 0.7, `${shown} of ${shown + withheld} told`);
});

test("the same attack gets through to what is merely below five and hidden, and to two in each sum (the control)", () => {
  const alone = attacked(belowFloorOnly, 4);
  assert.ok(alone.recovered > alone.hidden / 10, `${alone.recovered} of ${alone.hidden} recovered`);
  const pairs = attacked(twoInEachSum, 4);
  assert.ok(pairs.pinned > pairs.hidden / 50, `${pairs.pinned} of ${pairs.hidden} pinned`);
});

test("what is told is true, never below five, and the same each time", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const cells = told(rows);
      for (const { at: names, n } of cells) {
        if (n === null) continue;
        const real = rows.flatMap((row, a) =>
          row.filter((_, b) => isIn(names[0], `a${a}`) && isIn(names[1], `b${b}`)),
        );
        assert.equal(
          n,
          real.reduce((sum, one) => sum + one, 0),
        );
        assert.ok(n >= floor);
      }
      assert.deepEqual(told(rows), cells);
    }),
    { numRuns: 60 },
  );
  function isIn(name: string | undefined, leaf: string): boolean {
    return name === "all" || name === leaf;
  }
});

test("one filter more or fewer never tells of one to four people, nor that there is nobody (T16)", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const shown = told(rows).filter(({ n }) => n !== null);
      for (const wide of shown)
        for (const narrow of shown) {
          const filters = wide.at.filter((name, d) => name !== narrow.at[d]);
          if (filters.length === 0 || filters.some((name) => name !== "all")) continue;
          assert.ok(
            (wide.n ?? 0) - (narrow.n ?? 0) >= floor,
            `${wide.at} ${wide.n}, ${narrow.at} ${narrow.n}`,
          );
        }
    }),
    { numRuns: 60 },
  );
});

test("whoever reads a table cannot tell nobody from a few: both are hidden, and so is enough beside them", () => {
  const of = (n: number) =>
    told([
      [n, 20, 30],
      [20, 30, 40],
      [30, 40, 50],
    ]).map(({ state }) => state);
  assert.deepEqual(of(0), of(3));
  assert.equal(of(0).filter((state) => state === "hidden").length, 4);
});

test("where nobody can be, everybody may know it: the table says so and hides nothing for it", () => {
  const cells = told(
    [
      [12, 0],
      [20, 30],
    ],
    { impossible: ([a, b]) => a === "a0" && b === "b1" },
  );
  assert.equal(at(cells, "a0", "b1"), "impossible");
  assert.ok(cells.every(({ state }) => state !== "hidden"));
});

test("a number that stands in two tables is told in both or in neither", () => {
  for (let seed = 0; seed < 40; seed++) {
    const known = new Map<string, string>();
    for (const cell of audit(randomTables("three linked", seed))) {
      const before = known.get(cell.at.join()) ?? cell.state;
      assert.equal(cell.state, before, `${cell.at}`);
      known.set(cell.at.join(), cell.state);
    }
  }
});

test("what was told before stays, and nothing is added that with it would give a small number away", () => {
  const dimensions = [flat("a", 2), flat("b", 2)];
  const counts = [
    [9, 3],
    [20, 30],
  ];
  const tables: Tables = {
    dimensions,
    tables: [["a", "b"]],
    count: ([a = "", b = ""]) => counts[Number(a.slice(1))]?.[Number(b.slice(1))] ?? 0,
  };
  // The first row's total and one of its two cells are out already: the other, three, cannot be helped any more.
  const released = new Set([cellName(dimensions, ["a0", "all"]), cellName(dimensions, ["a1", "all"])]);
  const cells = audit({ ...tables, released });
  assert.equal(at(cells, "a0", "all"), 12);
  assert.equal(at(cells, "a0", "b1"), "hidden");
  assert.equal(attack(tables, cells).recovered, 0);
  const late = audit({ ...tables, released: new Set([...released, cellName(dimensions, ["a0", "b0"])]) });
  assert.deepEqual(
    late.filter(({ n }) => n !== null).map(({ at: names }) => names.join()),
    ["a0,all", "a0,b0", "a1,all"],
  );
});
