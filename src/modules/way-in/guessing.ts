/** How often something may be tried before one must wait, and for how long; seconds. */
export interface Bound {
  /** Tries without any wait. */
  free: number;
  /** The first wait; it doubles with each try. */
  first: number;
  /** No wait is longer: whoever tries for somebody else must not be able to shut them out. */
  longest: number;
  /** After so long without a try all is forgotten. */
  forget: number;
}

/**
 * The three bounds on typing a password. Why none of them ever locks: whoever knows a sign-in name could then lock its
 * owner out by typing nonsense, and that is the likelier harm here.
 *
 * - One name from one network: the guesser who knows the name. Grows to five minutes, and holds nobody up elsewhere.
 * - One name from everywhere: the guesser with many networks. 30 seconds at most, for the owner too; a new paper code
 *   and a passkey are not held up by it, since neither can be guessed.
 * - One network, whatever the name: the one who tries a common password on many names. A ward has one address, so the
 *   bound is wide and the wait short.
 */
export const bounds = {
  "name-and-network": { free: 5, first: 2, longest: 300, forget: 3_600 },
  name: { free: 30, first: 2, longest: 30, forget: 21_600 },
  network: { free: 60, first: 1, longest: 30, forget: 3_600 },
} as const satisfies Record<string, Bound>;

/** Which bound. */
export type BoundKind = keyof typeof bounds;

/** Tries so far that were not right, and when the last one was. */
export interface Tries {
  tries: number;
  last_at: Date;
}

/** Seconds to wait after so many tries. */
export const waitAfter = ({ free, first, longest }: Bound, tries: number): number =>
  tries < free ? 0 : Math.min(longest, first * 2 ** Math.min(tries - free, 30));

/**
 * Whether one more try may be made now. A try that is held up is not counted: who waits is not made to wait longer.
 * @param before null where none is remembered
 * @returns seconds still to wait, 0 where it may be made; and how many tries there are, this one with them
 */
export const mayTry = (bound: Bound, before: Tries | null, now: Date): { wait: number; tries: number } => {
  const rested = before ? (now.getTime() - before.last_at.getTime()) / 1000 : 0;
  if (!before || rested > bound.forget) return { wait: 0, tries: 1 };
  const wait = Math.max(0, Math.ceil(waitAfter(bound, before.tries) - rested));
  return { wait, tries: wait > 0 ? before.tries : before.tries + 1 };
};
