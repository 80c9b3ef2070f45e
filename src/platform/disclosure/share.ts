import { floor } from "./floor.ts";
import type { Cell } from "./table.ts";

/**
 * A cell as a share, 0 to 1, of one that holds it; null where either is not told. That the rest is told or open with
 * it is the audit's work: both are of one and the same audit.
 */
export const shareOf = (part: Cell, whole: Cell): number | null =>
  part.n === null || whole.n === null || whole.n === 0 ? null : part.n / whole.n;

/**
 * The middle one of some values, in any order; null where fewer than `floor` lie on either side of it, so that it is
 * never told of one whose place among the others can be guessed. Of two in the middle the lower.
 * @param values one of each person in the base, which must itself be told; `Infinity` for "not yet"
 */
export const middleOf = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.POSITIVE_INFINITY;
  return sorted.length >= 2 * floor + 1 && Number.isFinite(middle) ? middle : null;
};
