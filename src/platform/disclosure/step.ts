import type { Ground } from "./ground.ts";

/** One step to another population: one more (1) or one fewer (-1) at each of the first `length` spots. */
export interface Step {
  readonly spots: Int32Array;
  readonly signs: Int8Array;
  length: number;
}

/** Room for the largest step: the corners of a box in as many dimensions as there can be. */
export const emptyStep = (): Step => ({ spots: new Int32Array(64), signs: new Int8Array(64), length: 0 });

/** Somebody more at a spot who had not been there at all. */
export const arrival = (step: Step, spot: number): boolean => {
  step.length = 1;
  step.spots[0] = spot;
  step.signs[0] = 1;
  return true;
};

/** Somebody moved from one spot to another. */
export const move = (step: Step, to: number, from: number): boolean => {
  step.length = 2;
  step.spots[0] = to;
  step.signs[0] = 1;
  step.spots[1] = from;
  step.signs[1] = -1;
  return to !== from;
};

/**
 * The corners of the box that two spots span, signs alternating: in a table of two dimensions the rectangle that
 * leaves every row and column its number. False where it is a mere line, or nobody can stand at one of its corners.
 */
export const box = (step: Step, ground: Ground, one: number, other: number): boolean => {
  const differing = ground.apart(one, other);
  step.length = 0;
  if ((differing & (differing - 1)) === 0) return false;
  // Every part of the dimensions in which they differ, as a mask: there the corner stands at the other's leaf.
  for (let mask = differing; ; mask = (mask - 1) & differing) {
    const spot = ground.mixed(other, one, mask);
    if (spot < 0) return false;
    step.spots[step.length] = spot;
    step.signs[step.length++] = bits(mask) % 2 === 0 ? 1 : -1;
    if (mask === 0) return true;
  }
};

const bits = (mask: number): number => {
  let n = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) n++;
  return n;
};

/** How often a step can be taken, forwards or backwards, before fewer than none would stand somewhere. */
export const room = (step: Step, direction: 1 | -1, counts: Int32Array, most: number): number => {
  let left = most;
  for (let i = 0; i < step.length && left > 0; i++)
    if (step.signs[i] === -direction) left = Math.min(left, counts[step.spots[i] ?? 0] ?? 0);
  return left;
};
