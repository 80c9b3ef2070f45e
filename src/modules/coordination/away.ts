import { ruleOn, startClock } from "#platform/clock/index.ts";
import type { JobHandler } from "#platform/module.ts";
import { vacateCoordinators } from "./store/coordinators.ts";

const atOnce = 100;

/**
 * Once a day: whose role is over, or whom the one they coordinate for has blocked, coordinates no longer. The unit owes
 * another by its day; which of the two it was is told to nobody.
 */
export const coordinatorsAway: JobHandler = async (_, work) => {
  const owed = startClock(ruleOn("coordination-successor", work.today), work.today);
  while ((await work.step((tx) => vacateCoordinators(tx, owed, atOnce))) === atOnce);
};
