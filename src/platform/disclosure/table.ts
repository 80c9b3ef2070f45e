/** A place in a dimension: a leaf, or a whole made of parts that do not overlap and leave nobody out. */
export interface Category {
  /** Its own within the dimension. */
  readonly name: string;
  readonly parts?: readonly Category[];
}

/** What people are sorted by: a tree whose root is everybody. */
export interface Dimension {
  readonly name: string;
  readonly whole: Category;
}

/**
 * Tables over one population. Everyone counted stands at one leaf of each dimension; a table shows the numbers at
 * every crossing of its dimensions' categories, wholes included, so each filter and pair of filters is a cell.
 */
export interface Tables {
  readonly dimensions: readonly Dimension[];
  /** Each table by the names of its dimensions, one to three. Tables that share a dimension are linked by it. */
  readonly tables: readonly (readonly string[])[];
  /** How many stand at these leaves, one of each dimension in order. Whole and not negative. */
  readonly count: (leaves: readonly string[]) => number;
  /** Where nobody can stand, as everybody knows: such a cell is empty by nature and need not look hidden. */
  readonly impossible?: (leaves: readonly string[]) => boolean;
  /** Names of cells (`cellName`) that have been shown before, of the same people, and cannot be taken back. */
  readonly released?: ReadonlySet<string>;
}

/** A number that may leave, or that there is none to tell. `hidden` is the same for none, few and many. */
export interface Cell {
  /** Which of the tables. */
  readonly table: number;
  /** A category of every dimension, in order; where the table does not sort by one, its whole. */
  readonly at: readonly string[];
  readonly state: "shown" | "hidden" | "impossible";
  readonly n: number | null;
}

/** A cell by its name, the same in whichever table it stands: where it is narrowed down, and to what. */
export const cellName = (dimensions: readonly Dimension[], at: readonly string[]): string =>
  dimensions
    .flatMap(({ name, whole }, d) => (at[d] === whole.name ? [] : [`${name}=${at[d]}`]))
    .sort()
    .join("&");
