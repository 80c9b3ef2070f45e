/**
 * The long test files with their seconds on two quiet cores, about: only the order is made of it, so that a wrong
 * number costs a wait at the end and nothing else.
 */
export const long: Readonly<Record<string, number>> = {
  "test/journeys/voice.test.ts": 80,
  "test/withstand/kill-postgres.test.ts": 90,
  "test/withstand/kill-embedded.test.ts": 77,
  "test/oracle/oracle.test.ts": 108,
  "test/hostile/non-interference.test.ts": 124,
  "test/hostile/faults.test.ts": 45,
  "src/modules/way-in/guess.test.ts": 29,
  "test/journeys/way-in.test.ts": 30,
  "test/journeys/xss.test.ts": 40,
  "test/journeys/looked.test.ts": 20,
  "test/journeys/mine.test.ts": 20,
  "test/journeys/draft.test.ts": 25,
  "test/journeys/representation.test.ts": 15,
  "test/journeys/sharing.test.ts": 20,
  "test/withstand/outage.test.ts": 20,
  "test/journeys/accessibility.test.ts": 10,
  "test/installation.test.ts": 18,
  "test/hostile/cross-site.test.ts": 27,
  "test/mutants/mutants.test.ts": 9,
  "test/hostile/strange-requests.test.ts": 27,
  "test/hostile/markup-in-text.test.ts": 30,
  "test/hostile/strangers.test.ts": 36,
  "test/hostile/edge.test.ts": 22,
  "src/modules/way-in/way-in.test.ts": 9,
  "bin/verify-log.test.ts": 9,
  "test/access/access.test.ts": 26,
  "test/hostile/clock-jump.test.ts": 7,
  "test/hostile/raw-sql.test.ts": 8,
  "src/modules/way-in/national-number.test.ts": 7,
  "test/erasure.test.ts": 7,
  "test/restore.test.ts": 8,
  "test/hostile/national-number.test.ts": 7,
  "test/hostile/raw-requests.test.ts": 6,
  "test/withstand/folder.test.ts": 7,
  "src/modules/way-in/check.test.ts": 5,
};

/** @returns the seconds of a long test file, 0 for a short one */
export const secondsOf = (file: string): number => long[file] ?? 0;

/**
 * Whether a file needs a process of its own. Those in `test/` start servers, end processes and move clocks; of the
 * rooms' own, one listens to what the process writes, and one reads what the process has counted.
 */
export const standsAlone = (file: string): boolean =>
  file.startsWith("test/") || /^src\/platform\/(log|metrics)\.test\.ts$/.test(file);

/**
 * What is asked of the pages and their addresses alone, at some cost: the database behind them changes no answer, so
 * that once is enough. Everything that reaches a policy, a lock, a transaction or a failing server is run on both.
 */
export const runOnce = (file: string): boolean =>
  /^test\/hostile\/(cross-site|edge|markup-in-text|raw-requests|shared-cache)\.test\.ts$/.test(file);
