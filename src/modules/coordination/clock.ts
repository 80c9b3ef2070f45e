import type { Day } from "#platform/clock/index.ts";
import { ruleOn, startClock, startClockDue } from "#platform/clock/index.ts";
import { clocksOf, endClocks, type KeptClock, keepClock } from "#platform/clock-store.ts";
import type { Tx } from "#platform/db/index.ts";
import { dutyOf, type Standing } from "./standing.ts";

/** What it is about, and which unit owes. */
interface Owed {
  id: string;
  organisation_id: string;
  unit_id: string;
}

/**
 * Lets the clock follow what has just happened: what was owed is done, what is owed next begins on the day it happened.
 * @param before where things stood; null where this was the first
 */
export const followClock = async (
  tx: Tx,
  of: Owed,
  before: Standing | null,
  now: Standing,
  on: Day,
): Promise<void> => {
  const owed = before && dutyOf(before);
  const duty = dutyOf(now);
  // The same is still owed: that somebody was told of a right does not give more time to offer it.
  if (owed && duty && owed.rule === duty.rule && now.stage !== "evaluated") return;
  await endClocks(tx, of.id, on);
  if (!duty) return;
  const rule = ruleOn(duty.rule, now.since);
  const clock = duty.due ? startClockDue(rule, now.since, duty.due) : startClock(rule, now.since);
  await keepClock(tx, clock, {
    organisationId: of.organisation_id,
    unitId: of.unit_id,
    subjectKind: "coordination",
    subjectId: of.id,
  });
};

/** The clock that runs; null where nothing is owed. */
export const runningClock = async (tx: Tx, id: string): Promise<KeptClock | null> =>
  (await clocksOf(tx, [id])).findLast(({ endedOn }) => endedOn === null) ?? null;
