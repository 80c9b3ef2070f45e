import { type Cell, floor, type Tables } from "#platform/disclosure/index.ts";
import { ranges } from "./bounds.ts";
import { solved } from "./equations.ts";
import { readRelease } from "./read.ts";

/** What an attack on one release, or on many, came to: numbers of numbers. */
export interface Outcome {
  /** Told. */
  shown: number;
  /** Not told, though at the floor or above. */
  withheld: number;
  /** Not told. */
  hidden: number;
  /** Of these: worked out from what was told, by equations or because only one number fits. */
  recovered: number;
  /** Of these: known to be below the floor, if not how many. */
  pinned: number;
  /** Of these: below the floor, and known not to be nought. */
  notEmpty: number;
}

/** Nothing attacked yet. */
export const nothing: Outcome = { shown: 0, withheld: 0, hidden: 0, recovered: 0, pinned: 0, notEmpty: 0 };

/** Two outcomes together. */
export const both = (a: Outcome, b: Outcome): Outcome => ({
  shown: a.shown + b.shown,
  withheld: a.withheld + b.withheld,
  hidden: a.hidden + b.hidden,
  recovered: a.recovered + b.recovered,
  pinned: a.pinned + b.pinned,
  notEmpty: a.notEmpty + b.notEmpty,
});

/**
 * Attacks what was told of tables: solves it as equations, exactly, and looks for the least and the most that every
 * untold number can be. Knows all that is told and nothing else.
 * @throws where an attack comes to another number than the real one: then the attack is broken
 */
export const attack = (tables: Tables, cells: readonly Cell[]): Outcome => {
  const { known, truth } = readRelease(tables, cells);
  const exact = solved(known);
  const bounds = ranges(known, floor);
  const of = truth.map((n, i) => {
    const { least, most } = bounds[i] ?? { least: 0, most: 0 };
    const number = exact[i] ?? (least === most ? least : null);
    if ((number !== null && number !== n) || n < least || (most < floor && n > most))
      throw new Error(`the attack says ${number ?? `${least} to ${most}`}, it is ${n}`);
    return { recovered: number !== null, pinned: most < floor, notEmpty: n < floor && least > 0 };
  });
  return {
    shown: known.told.length,
    withheld: truth.filter((n) => n >= floor).length,
    hidden: truth.length,
    recovered: of.filter(({ recovered }) => recovered).length,
    pinned: of.filter(({ pinned }) => pinned).length,
    notEmpty: of.filter(({ notEmpty }) => notEmpty).length,
  };
};
