/** What is started: one test file alone, or several one after the other in one process. */
export interface Errand {
  files: string[];
  /** How long it takes, about. */
  seconds: number;
}

// A short file takes about a second: opening a database, then its tests.
const shortFile = 1;
const together = 14;

/**
 * Puts test files together into what is started, longest first, so that no long one is left alone at the end while
 * the other processor waits. Short files share a process, which reads the house once for all of them; a long one has
 * its own, and so has one that changes what a process has in common (`alone`).
 * @param seconds how long a long file takes; 0 for a short one
 */
export function errands(
  files: readonly string[],
  seconds: (file: string) => number,
  alone: (file: string) => boolean,
): Errand[] {
  const own = files.filter((file) => seconds(file) > 0 || alone(file));
  const short = files.filter((file) => !own.includes(file));
  const packs = Math.ceil(short.length / together);
  return [
    ...own.map((file) => ({ files: [file], seconds: seconds(file) || shortFile })),
    ...Array.from({ length: packs }, (_, n) => {
      // Dealt like cards: neighbours, which are alike, come to different processes.
      const dealt = short.filter((_file, i) => i % packs === n);
      return { files: dealt, seconds: dealt.length * shortFile };
    }),
  ].sort((a, b) => b.seconds - a.seconds);
}
