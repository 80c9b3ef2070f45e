/** A source of chance that can be run again: the same seed, the same world (mulberry32). */
export interface Dice {
  /** 0 … n-1 */
  below(n: number): number;
  /** True with this chance. */
  chance(share: number): boolean;
  one<T>(of: readonly T[]): T;
  some<T>(of: readonly T[], share: number): T[];
}

/** @param seed any whole number */
export const dice = (seed: number): Dice => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return {
    below,
    chance: (share) => next() < share,
    one: (of) => of[below(of.length)] as (typeof of)[number],
    some: (of, share) => of.filter(() => next() < share),
  };
};
