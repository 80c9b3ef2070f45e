/** Fewer than this many are never told, and nothing from which so few could be computed. */
export const floor = 5;
