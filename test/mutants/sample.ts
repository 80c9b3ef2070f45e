import { dice } from "../oracle/dice.ts";

/** So many of all, chosen by a seed: the same seed chooses the same. */
export const sampleOf = <T>(all: readonly T[], many: number, seed: number): T[] => {
  const d = dice(seed);
  const pool = [...all];
  if (many >= pool.length) return pool;
  const chosen: T[] = [];
  while (chosen.length < many) chosen.push(...pool.splice(d.below(pool.length), 1));
  return chosen;
};
