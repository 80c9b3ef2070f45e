import type { Ground } from "./ground.ts";
import { startsOf } from "./straight.ts";
import type { Found, Search } from "./stretch.ts";

// How far it is looked: so many positions from one beginning, so many ways on from each, so many moves in a round.
// Measured: more of any costs time and finds next to nothing.
const mostLooks = 40;
const mostTurns = 3;
const mostMoves = 5;

/**
 * Longer steps: somebody moves, and wherever a told number would differ somebody else makes up for it, round about
 * until all is as it was told, or what still differs is paid for. In: the ground. Out: a function of what is looked for
 * and the cost to stay below, with null where nothing cheaper is found.
 */
export const roundSteps = (ground: Ground) => {
  const { groups, groupsOf } = ground;
  const change = new Int32Array(groups.length);

  const from = (start: number, search: Search, below: number): Found | null => {
    const { group, direction, there, price } = search;
    const moved = new Map<number, number>();
    const touched = new Set<number>();
    const paid = new Set<number>();
    let best: Found | null = null;
    let bound = below;
    let looks = 0;

    const place = (spot: number, by: number): void => {
      const sum = (moved.get(spot) ?? 0) + by;
      if (sum === 0) moved.delete(spot);
      else moved.set(spot, sum);
      for (const g of groupsOf[spot] ?? []) {
        change[g] = (change[g] ?? 0) + by;
        if (change[g] === 0) touched.delete(g);
        else touched.add(g);
      }
    };
    /** Nobody moves back at once, and nobody leaves where nobody is. */
    const fits = (spot: number, by: number): boolean => {
      const before = moved.get(spot) ?? 0;
      return before * by >= 0 && (there[spot] ?? 0) + direction * (before + by) >= 0;
    };
    /** What all that differs now and is told would cost; and of these the group of fewest spots. */
    const owed = (): { sum: number; next: number | null } => {
      let sum = 0;
      let next: number | null = null;
      for (const g of touched) {
        const cost = paid.has(g) ? 0 : price(g);
        if (cost === 0) continue;
        sum += cost;
        if (next === null || (groups[g]?.spots.length ?? 0) < (groups[next]?.spots.length ?? 0)) next = g;
      }
      return { sum, next };
    };
    const look = (cost: number, moves: number): void => {
      if (looks++ > mostLooks) return;
      const { sum, next } = owed();
      const rise = change[group] ?? 0;
      if (cost + sum < bound && rise >= 1) {
        bound = cost + sum;
        best = { moved: [...moved], times: 1, cost: bound, rise };
      }
      if (next === null || moves === 0 || cost >= bound) return;
      const by = (change[next] ?? 0) > 0 ? -1 : 1;
      const turns: { spot: number; sum: number }[] = [];
      for (const spot of groups[next]?.spots ?? []) {
        if (!fits(spot, by)) continue;
        place(spot, by);
        turns.push({ spot, sum: owed().sum });
        place(spot, -by);
      }
      turns.sort((a, b) => a.sum - b.sum);
      for (const { spot } of turns.slice(0, mostTurns)) {
        place(spot, by);
        look(cost, moves - 1);
        place(spot, -by);
      }
      if (cost + price(next) >= bound) return;
      paid.add(next);
      look(cost + price(next), moves);
      paid.delete(next);
    };

    place(start, 1);
    look(0, mostMoves);
    place(start, -1);
    return best;
  };

  return (search: Search, below: number): Found | null =>
    startsOf(ground, search).reduce<Found | null>(
      (best, start) => from(start, search, best?.cost ?? below) ?? best,
      null,
    );
};
