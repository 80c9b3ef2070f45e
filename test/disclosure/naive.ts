import { type Category, type Cell, cellName, floor, type Tables } from "#platform/disclosure/index.ts";

const leaves = ({ name, parts }: Category): string[] => parts?.flatMap(leaves) ?? [name];
const nodes = (category: Category): Category[] => [category, ...(category.parts?.flatMap(nodes) ?? [])];

const crossed = (lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>((sofar, list) => sofar.flatMap((one) => list.map((next) => [...one, next])), [[]]);

const below = (whole: Category, name: string): string[] =>
  leaves(nodes(whole).find((node) => node.name === name) ?? whole);

const allCells = (tables: Tables): { table: number; at: string[]; n: number; nobody: boolean }[] =>
  tables.tables.flatMap((table, t) =>
    crossed(
      tables.dimensions.map(({ name, whole }) =>
        table.includes(name) ? nodes(whole).map((node) => node.name) : [whole.name],
      ),
    ).map((at) => {
      const inside = crossed(tables.dimensions.map(({ whole }, d) => below(whole, at[d] ?? ""))).filter(
        (spot) => !tables.impossible?.(spot),
      );
      return {
        table: t,
        at,
        n: inside.reduce((n, spot) => n + tables.count(spot), 0),
        nobody: inside.length === 0,
      };
    }),
  );

const told = (
  cells: ReturnType<typeof allCells>,
  hidden: (at: readonly string[], n: number) => boolean,
): Cell[] =>
  cells.map(({ table, at, n, nobody }) =>
    nobody
      ? { table, at, state: "impossible", n: null }
      : hidden(at, n)
        ? { table, at, state: "hidden", n: null }
        : { table, at, state: "shown", n },
  );

/** The control that must fail: hides what is below the floor and nothing else. */
export const belowFloorOnly = (tables: Tables): Cell[] => told(allCells(tables), (_, n) => n < floor);

/**
 * The control that must fail by bounds: hides the smallest beside a lone hidden one, so that wherever numbers add up
 * none or at least two of them are hidden.
 */
export const twoInEachSum = (tables: Tables): Cell[] => {
  const cells = allCells(tables);
  const name = (at: readonly string[]) => cellName(tables.dimensions, at);
  const hidden = new Set(cells.flatMap(({ at, n }) => (n < floor ? [name(at)] : [])));
  const sums = cells.flatMap(({ at }) =>
    tables.dimensions.flatMap(({ whole }, d) => {
      const node = nodes(whole).find((one) => one.name === at[d]);
      const parts = node?.parts?.map((part) => at.map((one, i) => (i === d ? part.name : one)));
      return parts
        ? [[at, ...parts].flatMap((one) => cells.find((cell) => name(cell.at) === name(one)) ?? [])]
        : [];
    }),
  );
  for (let again = true; again; ) {
    again = false;
    for (const sum of sums) {
      const open = sum.filter(({ at, nobody }) => !nobody && !hidden.has(name(at)));
      const shut = sum.filter(({ at, nobody }) => !nobody && hidden.has(name(at)));
      const smallest = open.toSorted((a, b) => a.n - b.n)[0];
      if (shut.length !== 1 || !smallest) continue;
      hidden.add(name(smallest.at));
      again = true;
    }
  }
  return told(cells, (at) => hidden.has(name(at)));
};
