/** Whose account it is: the person's own; the person's own from paper, as it was entered; the ward's. */
export const sides = ["own", "paper", "service"] as const;
/** One of them. */
export type Side = (typeof sides)[number];

/**
 * Why a newer version may not be written: somebody has written one that its writer has not seen. In: the number of the
 * newest there is, 0 for none; the number that was seen, null where its writer can see none.
 */
export const mayRewrite = (newest: number, seen: number | null): "overtaken" | null =>
  seen === null || newest === seen ? null : "overtaken";
