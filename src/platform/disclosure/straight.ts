import type { Ground } from "./ground.ts";
import { arrival, box, emptyStep, move, room, type Step } from "./step.ts";
import type { Found, Search } from "./stretch.ts";

// From a whole of many spots only so many are tried: enough to find a cheap step, few enough to be quick.
const mostStarts = 12;

/** Where a step that raises a group's number can begin: forwards anywhere in it, backwards where somebody stands. */
export const startsOf = (ground: Ground, { group, direction, there }: Search): readonly number[] => {
  const all = ground.groups[group]?.spots ?? [];
  const stride = Math.ceil(all.length / mostStarts);
  return direction === 1
    ? all.filter((_, i) => i % stride === 0)
    : all.filter((spot) => (there[spot] ?? 0) > 0);
};

/**
 * The cheapest single step: somebody more, somebody from elsewhere, or the corners of a box. In: the ground. Out: a
 * function of what is looked for, with null where there is none at a finite price.
 */
export const straightSteps = (ground: Ground) => {
  const { counts, groups, groupsOf } = ground;
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

  return (search: Search): Found | null => {
    const { group, direction, there, left, price } = search;
    const tried = emptyStep();
    let best: Found | null = null;
    /** Keeps the step that was tried where it is the cheapest so far. Out: whether none can be better. */
    const weigh = (): boolean => {
      const times = room(tried, direction, there, left);
      if (times === 0) return false;
      measure(tried);
      const rise = change[group] ?? 0;
      if (rise < 1) return false;
      let cost = 0;
      for (const one of changed) if (change[one] !== 0) cost += price(one);
      const cheaper = best === null ? -1 : cost * best.times - best.cost * times;
      if (cost === Number.POSITIVE_INFINITY || cheaper > 0 || (cheaper === 0 && times <= (best?.times ?? 0)))
        return false;
      const moved = Array.from(
        { length: tried.length },
        (_, i) => [tried.spots[i] ?? 0, tried.signs[i] ?? 0] as const,
      );
      best = { moved, times, cost, rise };
      return cost === 0 && times === left;
    };
    for (const spot of startsOf(ground, search)) {
      for (let other = 0; other < counts.length; other++) {
        if (box(tried, ground, spot, other) && weigh()) return best;
        if (move(tried, spot, other) && weigh()) return best;
      }
      if (arrival(tried, spot) && weigh()) return best;
    }
    return best;
  };
};
