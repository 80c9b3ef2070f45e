import type { Ground } from "./ground.ts";
import { roundSteps } from "./round.ts";
import { straightSteps } from "./straight.ts";

/** What a group costs where it would have to be hidden: nothing where it is hidden, without end where it cannot be. */
export type Price = (group: number) => number;

/** What is looked for: a step by which a group's number is higher, or taken backwards lower, from where we are. */
export interface Search {
  group: number;
  direction: 1 | -1;
  /** How many stand at each spot now. */
  there: Int32Array;
  /** How much higher or lower it is still to be. */
  left: number;
  price: Price;
}

/** A step worth taking: who moves, how often, at what cost, and by how much the group's number rises each time. */
export interface Found {
  moved: readonly (readonly [spot: number, by: number])[];
  times: number;
  cost: number;
  rise: number;
}

/**
 * Finds other populations. In: the ground. Out: a function that looks for one in which a group's number is so much
 * higher or lower (`by`), and tells which groups' numbers differ there; null where there is none at a finite price.
 */
export const stretcher = (ground: Ground) => {
  const straight = straightSteps(ground);
  const round = roundSteps(ground);

  return (group: number, by: number, price: Price): Set<number> | null => {
    const direction = by > 0 ? 1 : -1;
    const there = Int32Array.from(ground.counts);
    const differ = new Set<number>();
    const open = (g: number): number => (differ.has(g) ? 0 : price(g));
    for (let left = Math.abs(by); left > 0; ) {
      const search: Search = { group, direction, there, left, price: open };
      const short = straight(search);
      const long =
        short?.cost === 0 ? null : round(search, short ? short.cost / short.times : Number.POSITIVE_INFINITY);
      const step = long ?? short;
      if (step === null) return null;
      for (const [spot, sign] of step.moved) there[spot] = (there[spot] ?? 0) + direction * step.times * sign;
      for (const g of changed(ground, step)) differ.add(g);
      left -= step.times * step.rise;
    }
    return differ;
  };
};

const changed = ({ groupsOf }: Ground, { moved }: Found): number[] => {
  const sums = new Map<number, number>();
  for (const [spot, by] of moved) for (const g of groupsOf[spot] ?? []) sums.set(g, (sums.get(g) ?? 0) + by);
  return [...sums].flatMap(([g, sum]) => (sum === 0 ? [] : [g]));
};
