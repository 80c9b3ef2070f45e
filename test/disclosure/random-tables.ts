import type { Category, Dimension, Tables } from "#platform/disclosure/index.ts";

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export const randomFrom = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** A dimension of so many leaves, "a0", "a1", … under "all". */
export const flat = (name: string, leaves: number): Dimension => ({
  name,
  whole: { name: "all", parts: Array.from({ length: leaves }, (_, i) => ({ name: `${name}${i}` })) },
});

/** A dimension of three levels: all, so many groups, two to four leaves in each. */
const deep = (name: string, groups: number, random: () => number): Dimension => ({
  name,
  whole: {
    name: "all",
    parts: Array.from(
      { length: groups },
      (_, g): Category => ({
        name: `${name}${g}`,
        parts: Array.from({ length: 2 + Math.floor(random() * 3) }, (_, i) => ({ name: `${name}${g}.${i}` })),
      }),
    ),
  },
});

type Shape = Omit<Tables, "count">;
type Size = (most: number) => number;

const linked = (sizes: readonly [number, number, number], tables: Tables["tables"], size: Size): Shape => ({
  dimensions: ["a", "b", "c"].map((name, d) => flat(name, size(sizes[d] ?? 2))),
  tables,
});

const shapes = {
  "one dimension": (size: Size): Shape => ({ dimensions: [flat("a", size(20))], tables: [["a"]] }),
  "two dimensions": (size: Size): Shape => ({
    dimensions: [flat("a", size(10)), flat("b", size(12))],
    tables: [["a", "b"]],
  }),
  "three levels": (size: Size, random: () => number): Shape => ({
    dimensions: [deep("a", size(6), random)],
    tables: [["a"]],
  }),
  "three levels crossed": (size: Size, random: () => number): Shape => ({
    dimensions: [deep("a", size(4), random), flat("b", size(6))],
    tables: [["a", "b"]],
  }),
  "three dimensions": (size: Size): Shape => linked([5, 4, 3], [["a", "b", "c"]], size),
  "a linked pair": (size: Size): Shape =>
    linked(
      [6, 5, 4],
      [
        ["a", "b"],
        ["a", "c"],
      ],
      size,
    ),
  "three linked": (size: Size): Shape =>
    linked(
      [5, 4, 4],
      [
        ["a", "b"],
        ["b", "c"],
        ["a", "c"],
      ],
      size,
    ),
  // Each quarter is told when it is over, the year after them: `periods.ts`.
  "quarters, then the year": (size: Size): Shape => ({
    dimensions: [flat("q", 4), flat("b", size(6)), flat("c", size(3))],
    tables: [
      ["q", "b"],
      ["q", "c"],
    ],
  }),
  "cells where nobody can be": (size: Size): Shape => ({
    dimensions: [flat("a", size(6)), flat("b", size(6))],
    tables: [["a", "b"]],
    // Below a staircase nobody can stand, as with "led to a measure" among those who had no answer.
    impossible: ([a = "", b = ""]) => Number(b.slice(1)) > Number(a.slice(1)) + 2,
  }),
};

/** A kind of tables that is tried. */
export type Kind = keyof typeof shapes;

/** Every kind. */
export const kinds = Object.keys(shapes) as Kind[];

/** Random tables of a kind; how large they are, how full and how skew is drawn too. */
export const randomTables = (kind: Kind, seed: number): Tables => {
  const random = randomFrom(seed);
  const shape = shapes[kind]((most) => 2 + Math.floor(random() * (most - 1)), random);
  const mean = 0.5 * 2 ** (random() * 7);
  const empty = random() < 0.5 ? 0 : random() * 0.7;
  const skew = 0.5 + random() * 2;
  const drawn = new Map<string, number>();
  const count = (leaves: readonly string[]): number => {
    const at = leaves.join();
    const n = drawn.get(at) ?? (random() < empty ? 0 : Math.round(mean * (-Math.log(1 - random())) ** skew));
    drawn.set(at, n);
    return n;
  };
  return { ...shape, count };
};
