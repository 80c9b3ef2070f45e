import type { Category, Cell, Tables } from "#platform/disclosure/index.ts";
import type { Known } from "./known.ts";

const leaves = ({ name, parts }: Category): string[] => parts?.flatMap(leaves) ?? [name];

const within = (category: Category, name: string): string[] | null =>
  category.name === name
    ? leaves(category)
    : (category.parts?.map((part) => within(part, name)).find((found) => found !== null) ?? null);

/** What a reader of a release knows, and the numbers behind the wanted sums, which a reader does not know. */
export const readRelease = (tables: Tables, cells: readonly Cell[]): { known: Known; truth: number[] } => {
  let spots: string[][] = [[]];
  for (const { whole } of tables.dimensions)
    spots = spots.flatMap((spot) => leaves(whole).map((leaf) => [...spot, leaf]));
  spots = spots.filter((spot) => !tables.impossible?.(spot));
  const sums = new Map<string, { of: number[]; n: number | null }>();
  for (const { at, state, n } of cells) {
    const wanted = tables.dimensions.map(({ whole }, d) => new Set(within(whole, at[d] ?? "")));
    const of = spots.flatMap((spot, i) => (spot.every((leaf, d) => wanted[d]?.has(leaf)) ? [i] : []));
    if ((state === "impossible") !== (of.length === 0)) throw new Error(`who can stand at ${at}?`);
    if (of.length === 0) continue;
    const before = sums.get(of.join());
    // Told once is told, also where another table, or an earlier release, is silent on it.
    if (!before || before.n === null) sums.set(of.join(), { of, n: state === "shown" ? n : null });
  }
  const all = [...sums.values()];
  const wanted = all.filter(({ n }) => n === null).map(({ of }) => of);
  const real = spots.map((spot) => tables.count(spot));
  return {
    known: {
      unknowns: spots.length,
      told: all.flatMap(({ of, n }) => (n === null ? [] : [{ of, n }])),
      wanted,
    },
    truth: wanted.map((of) => of.reduce((sum, i) => sum + (real[i] ?? 0), 0)),
  };
};
