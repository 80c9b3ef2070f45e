import { type Category, cellName, type Dimension, type Tables } from "./table.ts";

/** Cells that count the same people are one number, and are shown or hidden as one. */
export interface Group {
  /** Whom it counts: the smallest crossings it is made of. */
  readonly spots: readonly number[];
  readonly n: number;
}

/** The population at its finest, and everything that the tables say of it. */
export interface Ground {
  /** How many stand at each spot: a crossing of one leaf of every dimension, where somebody can stand. */
  readonly counts: Int32Array;
  /** The spot that has the leaf of one spot in the dimensions of a mask, and of another in the rest; -1 for none. */
  readonly mixed: (one: number, other: number, mask: number) => number;
  /** In which dimensions, as a mask, two spots differ. */
  readonly apart: (one: number, other: number) => number;
  readonly groups: readonly Group[];
  /** Which groups count a spot. */
  readonly groupsOf: readonly (readonly number[])[];
  /** Every cell of every table in order; `group` is null where nobody can stand. */
  readonly cells: readonly Placed[];
}

interface Placed {
  readonly table: number;
  readonly at: readonly string[];
  readonly name: string;
  readonly group: number | null;
}

interface Node {
  readonly name: string;
  /** The leaves below it, by their places in the dimension. */
  readonly leaves: readonly number[];
}

const leavesOf = ({ name, parts }: Category): string[] => (parts ? parts.flatMap(leavesOf) : [name]);

const nodesOf = ({ whole }: Dimension): Node[] => {
  let place = 0;
  const visit = (category: Category): Node[] => {
    if (!category.parts) return [{ name: category.name, leaves: [place++] }];
    const below = category.parts.map(visit);
    return [{ name: category.name, leaves: below.flatMap(([top]) => top?.leaves ?? []) }, ...below.flat()];
  };
  return visit(whole);
};

const crossed = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((sofar, list) => sofar.flatMap((one) => list.map((next) => [...one, next])), [[]]);

/** The spots of a population, by address: the leaves of all dimensions as the digits of one number. */
const spotsOf = ({ dimensions, count, impossible }: Tables) => {
  const names = dimensions.map(({ whole }) => leavesOf(whole));
  const worth = names.map((_, d) => names.slice(d + 1).reduce((product, list) => product * list.length, 1));
  const addresses: number[] = [];
  const counts: number[] = [];
  for (const [address, leaves] of crossed(names).entries()) {
    if (impossible?.(leaves)) continue;
    addresses.push(address);
    counts.push(count(leaves));
  }
  const spots = new Int32Array(names.reduce((product, list) => product * list.length, 1)).fill(-1);
  for (const [spot, address] of addresses.entries()) spots[address] = spot;
  const leafOf = (spot: number, d: number): number =>
    Math.floor((addresses[spot] ?? 0) / (worth[d] ?? 1)) % (names[d]?.length ?? 1);
  const leaves = names.map((_, d) => Int32Array.from(addresses, (_address, spot) => leafOf(spot, d)));
  const mixed = (one: number, other: number, mask: number): number => {
    let address = 0;
    for (let d = 0; d < worth.length; d++)
      address += (worth[d] ?? 0) * (leaves[d]?.[mask & (1 << d) ? one : other] ?? 0);
    return spots[address] ?? -1;
  };
  const apart = (one: number, other: number): number => {
    let mask = 0;
    for (let d = 0; d < leaves.length; d++) if (leaves[d]?.[one] !== leaves[d]?.[other]) mask |= 1 << d;
    return mask;
  };
  /** The spots below one node of each dimension. */
  const below = (nodes: readonly Node[]): number[] =>
    nodes
      .reduce<number[]>(
        (sofar, node, d) =>
          sofar.flatMap((address) => node.leaves.map((leaf) => address + leaf * (worth[d] ?? 0))),
        [0],
      )
      .flatMap((address) => ((spots[address] ?? -1) < 0 ? [] : [spots[address] ?? 0]));
  return { counts: Int32Array.from(counts), mixed, apart, below };
};

/** Lays out what tables say. @throws where a table names a dimension that is not there */
export const groundOf = (tables: Tables): Ground => {
  const { counts, mixed, apart, below } = spotsOf(tables);
  const nodes = tables.dimensions.map(nodesOf);
  const groups: Group[] = [];
  const known = new Map<string, number | null>();
  const groupOf = (name: string, at: readonly Node[]): number | null => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const spots = below(at);
    // Another name may mean the same people: "answered" by time and by outcome.
    const same = groups.findIndex(
      (group) => group.spots.length === spots.length && group.spots.every((spot, i) => spot === spots[i]),
    );
    const group = spots.length === 0 ? null : same >= 0 ? same : groups.length;
    if (group === groups.length)
      groups.push({ spots, n: spots.reduce((n, spot) => n + (counts[spot] ?? 0), 0) });
    known.set(name, group);
    return group;
  };
  const cells = tables.tables.flatMap((table, t) => {
    for (const name of table)
      if (!tables.dimensions.some((dimension) => dimension.name === name))
        throw new Error(`no dimension ${name}`);
    const shown = nodes.map((all, d) =>
      table.includes(tables.dimensions[d]?.name ?? "") ? all : all.slice(0, 1),
    );
    return crossed(shown).map((at): Placed => {
      const name = cellName(
        tables.dimensions,
        at.map((node) => node.name),
      );
      return { table: t, at: at.map((node) => node.name), name, group: groupOf(name, at) };
    });
  });
  const groupsOf: number[][] = Array.from(counts, () => []);
  for (const [g, group] of groups.entries()) for (const spot of group.spots) groupsOf[spot]?.push(g);
  return { counts, mixed, apart, groups, groupsOf, cells };
};
