import { floor } from "./floor.ts";

/** A count that is part of the one it hangs under. */
export interface Count {
  name: string;
  n: number;
  parts?: readonly Count[];
}

/**
 * A count as it may be told. `shown` with its number. `few`: fewer than ten of `of`, none included; `most`: all of
 * `of`, or all but fewer than ten. Where `of` is too small for that, `lower`: half of it or fewer, and `upper`: more
 * than half. `hidden`: what it rests on is too small for anything to be told.
 */
export interface Told {
  name: string;
  band: "shown" | "few" | "most" | "lower" | "upper" | "hidden";
  n: number | null;
  /** The nearest count above it that is shown: what it rests on. Null where none is. */
  of: number | null;
}

/**
 * So wide is what is told instead of a small number: half of it below the floor and half not. Were numbers told from
 * the floor on, whoever knows that rule would read "too small to tell" as "below the floor".
 */
export const width = 2 * floor;

/**
 * What may be told of nested counts (each part is contained in the count it hangs under).
 *
 * A number is told only where it and what is left of the nearest told number above it are both ten or more. Otherwise
 * it is told on which side it lies, where both sides reach from below the floor to the floor or above, for the count or
 * for what is left of it. So nobody learns that either is small, not even who knows this rule and reckons through
 * everything that could be. None looks like a few, and all like nearly all.
 * Parts of one count must not add up to it, or the last of them follows from the others: hand in one of a pair.
 * @param whole the count that everything rests on
 */
export const disclose = (whole: Count): Told[] => {
  const told: Told[] = [];
  const tell = ({ name, n, parts }: Count, band: Told["band"], of: number | null): void => {
    told.push({ name, band, n: band === "shown" ? n : null, of: band === "hidden" ? null : of });
    const base = band === "shown" ? n : of;
    for (const part of parts ?? []) tell(part, base === null ? "hidden" : bandOf(part.n, base), base);
  };
  tell(whole, whole.n >= width ? "shown" : "hidden", null);
  return told;
};

const bandOf = (n: number, of: number): Told["band"] => {
  if (of >= 2 * width) return n < width ? "few" : of - n < width ? "most" : "shown";
  // The halves of anything smaller are not both wide enough to reach the floor.
  if (of < 2 * floor + 1) return "hidden";
  return n <= of / 2 ? "lower" : "upper";
};
