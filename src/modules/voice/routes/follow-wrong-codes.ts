/** How many unknown codes may come at once, and how many a minute after that. */
export const burst = 60;
export const perMinute = 30;

/**
 * A bucket for unknown codes, one for the whole process and without anything that tells who: an address kept to
 * hold off a guesser would be an address kept of a giver. It bounds how many wrong guesses are answered; a right
 * code is never held back. To shut a giver out of the own case because a stranger types nonsense is the worse
 * failure: against 130 bits no number of guesses helps.
 * @param now milliseconds; time is an argument
 */
export const wrongCodes = () => {
  let left = burst;
  let at: number | null = null;
  return {
    /** Takes note of an unknown code. Out: whether it may be answered; false when there were too many. */
    take(now: number): boolean {
      if (at !== null) left = Math.min(burst, left + (Math.max(0, now - at) * perMinute) / 60_000);
      at = now;
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
};
