/** A sum of unknown numbers, by their places. */
export type Sum = readonly number[];

/** What anyone who reads a release knows: whole numbers, none below none, and these sums of them. */
export interface Known {
  /** How many unknown numbers there are: the smallest crossings. */
  readonly unknowns: number;
  /** Sums that were told. */
  readonly told: readonly { readonly of: Sum; readonly n: number }[];
  /** Sums that were not, and that the attack is after. */
  readonly wanted: readonly Sum[];
}
