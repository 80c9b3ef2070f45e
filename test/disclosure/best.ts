import { type Cell, floor, type Tables } from "#platform/disclosure/index.ts";
import { ranges } from "./bounds.ts";
import { readRelease } from "./read.ts";

/** All choices of so many out of these. */
function* choices<T>(from: readonly T[], size: number): Generator<T[]> {
  if (size === 0) yield [];
  else
    for (const [i, first] of from.entries())
      for (const rest of choices(from.slice(i + 1), size - 1)) yield [first, ...rest];
}

const key = (of: readonly number[]): string => of.join();

/**
 * The most that could be told of small tables: every pattern is tried, fewest hidden numbers first, until one holds
 * against the attack. In: tables and what was told of them. Out: how many of the numbers that are at the floor or above
 * were told, and how many could be; null where there are too many patterns, or nothing to choose.
 */
export const bestOf = (tables: Tables, cells: readonly Cell[]): { told: number; could: number } | null => {
  const all = readRelease(
    tables,
    cells.map((cell): Cell => (cell.state === "impossible" ? cell : { ...cell, state: "hidden", n: null })),
  );
  const { known } = readRelease(tables, cells);
  const told = new Set(known.told.map(({ of }) => key(of)));
  const numbers = all.known.wanted.map((of, i) => ({ of, n: all.truth[i] ?? 0 }));
  const large = numbers.filter(({ n }) => n >= floor);
  const withheld = large.filter(({ of }) => !told.has(key(of))).length;
  if (large.length > 14 || withheld < 2 || withheld > 8) return null;
  const holds = (hidden: ReadonlySet<string>): boolean => {
    const wanted = numbers.filter(({ of, n }) => n < floor || hidden.has(key(of)));
    const open = numbers.filter(({ of, n }) => n >= floor && !hidden.has(key(of)));
    return ranges({ unknowns: known.unknowns, told: open, wanted: wanted.map(({ of }) => of) }, floor).every(
      ({ least, most }, i) => most >= floor && least < most && ((wanted[i]?.n ?? 0) >= floor || least === 0),
    );
  };
  for (let size = 0; size < withheld; size++)
    for (const hidden of choices(
      large.map(({ of }) => key(of)),
      size,
    ))
      if (holds(new Set(hidden))) return { told: large.length - withheld, could: large.length - size };
  return { told: large.length - withheld, could: large.length - withheld };
};
