import type { Ground } from "./ground.ts";
import { arrival, box, emptyStep, move, room, type Step } from "./step.ts";

/** What a group costs where it would have to be hidden: nothing where it is hidden, without end where it cannot be. */
export type Price = (group: number) => number;

/** A step worth taking: how often, at what price, and by how much the group's number rises each time. */
interface Found {
  step: Step;
  times: number;
  price: number;
  rise: number;
}

// From a whole of many spots only so many are tried: enough to find a cheap step, few enough to be quick.
const mostStarts = 12;

/**
 * Finds other populations. In: the ground. Out: a function that looks for one in which a group's number is so much
 * higher or lower (`by`), and tells which groups' numbers differ there; null where there is none at a finite price.
 */
export const stretcher = (ground: Ground) => {
  const { counts, groups, groupsOf } = ground;
  const spotsInAll = counts.length;
  const change = new Int32Array(groups.length);
  const changed: number[] = [];
  const measure = ({ spots, signs, length }: Step): void => {
    for (const g of changed) change[g] = 0;
    changed.length = 0;
    for (let i = 0; i < length; i++)
      for (const g of groupsOf[spots[i] ?? 0] ?? []) {
        if (change[g] === 0) changed.push(g);
        change[g] = (change[g] ?? 0) + (signs[i] ?? 0);
      }
  };

  return (g: number, by: number, price: Price): Set<number> | null => {
    const direction = by > 0 ? 1 : -1;
    const there = Int32Array.from(counts);
    const differ = new Set<number>();
    const all = groups[g]?.spots ?? [];
    const stride = Math.ceil(all.length / mostStarts);
    const starts = () =>
      direction === 1 ? all.filter((_, i) => i % stride === 0) : all.filter((spot) => (there[spot] ?? 0) > 0);
    let tried = emptyStep();
    let best: Found = { step: emptyStep(), times: 0, price: 0, rise: 0 };

    /** Keeps the step that was tried where it is the cheapest so far. Out: whether none can be better. */
    const weigh = (left: number): boolean => {
      const times = room(tried, direction, there, left);
      if (times === 0) return false;
      measure(tried);
      const rise = change[g] ?? 0;
      if (rise < 1) return false;
      let cost = 0;
      for (const one of changed) if (change[one] !== 0 && !differ.has(one)) cost += price(one);
      const cheaper = cost * best.times - best.price * times;
      if (
        cost === Number.POSITIVE_INFINITY ||
        !(best.times === 0 || cheaper < 0 || (cheaper === 0 && times > best.times))
      )
        return false;
      const { step } = best;
      best = { step: tried, times, price: cost, rise };
      tried = step;
      return cost === 0 && times === left;
    };
    const look = (left: number): void => {
      for (const spot of starts()) {
        for (let other = 0; other < spotsInAll; other++) {
          if (box(tried, ground, spot, other) && weigh(left)) return;
          if (move(tried, spot, other) && weigh(left)) return;
        }
        if (arrival(tried, spot) && weigh(left)) return;
      }
    };

    for (let left = Math.abs(by); left > 0; left -= best.times * best.rise) {
      best = { ...best, times: 0 };
      look(left);
      if (best.times === 0) return null;
      measure(best.step);
      for (const one of changed) if (change[one] !== 0) differ.add(one);
      for (let i = 0; i < best.step.length; i++) {
        const spot = best.step.spots[i] ?? 0;
        there[spot] = (there[spot] ?? 0) + direction * best.times * (best.step.signs[i] ?? 0);
      }
    }
    return differ;
  };
};
