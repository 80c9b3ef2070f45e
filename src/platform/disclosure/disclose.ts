import { floor } from "./floor.ts";

/** A count that is part of the one it hangs under. */
export interface Count {
  name: string;
  n: number;
  parts?: readonly Count[];
}

/**
 * A count as it may be told. `shown` with its number; `few`: fewer than five (none included);
 * `most`: all of `of`, or all but fewer than five. The two bands are five values wide, so that no one of them
 * is told. `hidden`: what it rests on is too small for anything to be told.
 */
export interface Told {
  name: string;
  band: "shown" | "few" | "most" | "hidden";
  n: number | null;
  /** The nearest count above it that is shown: what it rests on. Null where none is. */
  of: number | null;
}

/**
 * What may be told of nested counts (each part is contained in the count it hangs under).
 *
 * A number is told only where it and what is left of the nearest told number above it are both five or more: else
 * the remainder would be a small number, one subtraction away. None looks like few, all looks like nearly all.
 * Parts of one count must not add up to it, or the last of them follows from the others: hand in one of a pair.
 * @param whole the count that everything rests on
 */
export const disclose = (whole: Count): Told[] => {
  const told: Told[] = [];
  const visit = (count: Count, above: number | null): void => {
    const known = above === null ? count.n >= floor : count.n >= floor && above - count.n >= floor;
    if (known) told.push({ name: count.name, band: "shown", n: count.n, of: above });
    else if (above === null) told.push({ name: count.name, band: "hidden", n: null, of: null });
    else told.push({ name: count.name, band: count.n < floor ? "few" : "most", n: null, of: above });
    for (const part of count.parts ?? []) {
      const base = known ? count.n : above;
      // Resting on fewer than nine, "few" and "most" would overlap and one of the two would be narrower than five.
      if (base === null || base < 2 * floor - 1) hide(part);
      else visit(part, base);
    }
  };
  const hide = (count: Count): void => {
    told.push({ name: count.name, band: "hidden", n: null, of: null });
    for (const part of count.parts ?? []) hide(part);
  };
  visit(whole, null);
  return told;
};
