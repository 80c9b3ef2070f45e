/** A test as it was written: its sentence, and what it does. */
interface Tried {
  sentence: string;
  holds: () => unknown;
}

let written: Tried[] = [];

/** Stands where `node:test` does for tests that are run again and again in one thread: keeps what is written. */
export const test = (sentence: string, ...more: readonly unknown[]): void => {
  const holds = more.at(-1);
  if (typeof holds !== "function" || holds.length > 0)
    throw new Error(`"${sentence}" wants more than this runner has`);
  written.push({ sentence, holds: holds as () => unknown });
};

/** Leaves out what was written since last. */
export const forget = (): void => {
  written = [];
};

/** Runs what was written since last, in order. Out: the sentence of the first that does not hold; null where all do. */
export const firstNotHolding = async (): Promise<string | null> => {
  const now = written;
  written = [];
  for (const { sentence, holds } of now)
    try {
      await holds();
    } catch {
      return sentence;
    }
  return null;
};
