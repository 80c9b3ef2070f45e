/** What node is told so that a process that a test starts reads the house as the test does (bin/test/load.mjs). */
export const asTests: readonly string[] = [
  "--liftoff-only",
  "--import",
  new URL("../bin/test/load.mjs", import.meta.url).href,
];
