import type { Ground } from "./ground.ts";
import { stretcher } from "./stretch.ts";

/** Which groups are hidden, by their place; and whether every number below the floor is open with that. */
export interface Protected {
  readonly hidden: readonly boolean[];
  readonly safe: boolean;
}

/**
 * Hides what is below the floor, and as little more as keeps each of these numbers open: for each there are two other
 * populations that fit everything told, one in which it is nought and one in which it is the floor. Those two are its
 * way; whatever else differs in them is hidden with it.
 * @param fixed groups that stay shown, whatever it takes
 */
export const protect = (ground: Ground, floor: number, fixed: (group: number) => boolean): Protected => {
  const { groups } = ground;
  const small = groups.flatMap(({ n }, g) => (n < floor && !fixed(g) ? [g] : []));
  const hidden = groups.map(({ n }, g) => n < floor && !fixed(g));
  // A whole is worth more to a reader than one of its parts.
  const worth = groups.map(({ spots }) => 1 + Math.log2(spots.length));
  const dear = (g: number): number => (hidden[g] ? 0 : fixed(g) ? Number.POSITIVE_INFINITY : (worth[g] ?? 0));
  const never = (g: number): number => (hidden[g] ? 0 : Number.POSITIVE_INFINITY);

  const stretch = stretcher(ground);
  const wayOf = (g: number, price: typeof dear): Set<number> | null => {
    const n = groups[g]?.n ?? 0;
    const higher = stretch(g, floor - n, price);
    const lower = higher && stretch(g, -n, price);
    return higher && lower && new Set([...higher, ...lower]);
  };

  const ways = new Map<number, Set<number>>();
  for (const g of small) {
    const way = wayOf(g, dear);
    if (way === null) return { hidden, safe: false };
    ways.set(g, way);
    for (const one of way) hidden[one] = true;
  }
  // A later way may have made the price of an earlier one needless: the dearest first, it is tried without.
  const spare = groups.flatMap(({ n }, g) => (hidden[g] && n >= floor ? [g] : []));
  for (const g of spare.toSorted((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0))) {
    hidden[g] = false;
    const others = [...ways].flatMap(([one, way]) => (way.has(g) ? [[one, wayOf(one, never)] as const] : []));
    if (others.some(([, way]) => way === null)) hidden[g] = true;
    else for (const [one, way] of others) if (way) ways.set(one, way);
  }
  const needed = new Set([...ways.values()].flatMap((way) => [...way]));
  for (const g of small) needed.add(g);
  return { hidden: groups.map((_, g) => needed.has(g)), safe: true };
};
