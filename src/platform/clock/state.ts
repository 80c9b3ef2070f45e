import { type Clock, dueOf } from "./clock.ts";
import type { Day } from "./day.ts";
import { clockAsOf } from "./stop.ts";
import { workingDaysBetween } from "./working-days.ts";

/** How a clock stands on a day. */
export type ClockState = {
  state: "run" | "soon" | "over" | "stopped" | "done";
  /** The day that counts. */
  due: Day;
  /** Working days left, the due day included; 0 on the due day and after it. */
  workingDaysLeft: number;
  /** Working days since the due day; 0 until then, and on the weekend that follows it. */
  workingDaysOver: number;
  /** The part that has gone, 0..1. */
  fraction: number;
};

/** "Soon" begins with so many working days left. */
const SOON = 2;

/** How the clock stands on the day; one that is done is shown as on the day it ended. */
export function clockState(stored: Clock, today: Day): ClockState {
  const clock = clockAsOf(stored, today);
  // A standing clock shows what was left when the question was asked.
  const at = clock.endedOn ?? clock.stoppedOn ?? today;
  const due = dueOf(clock);
  const left = workingDaysBetween(at, due);
  const whole = workingDaysBetween(clock.start, due);
  const gone = Math.max(0, workingDaysBetween(clock.start, at));
  return {
    state: stateOf(clock, at > due, left),
    due,
    workingDaysLeft: Math.max(0, left),
    workingDaysOver: Math.max(0, workingDaysBetween(due, at)),
    fraction: whole <= 0 ? (at < due ? 0 : 1) : Math.min(1, gone / whole),
  };
}

function stateOf(clock: Clock, past: boolean, left: number): ClockState["state"] {
  if (clock.endedOn !== null) return "done";
  if (clock.stoppedOn !== null) return "stopped";
  if (past) return "over";
  return left <= SOON ? "soon" : "run";
}

/**
 * Whether the day first promised was missed, as seen on the day. An extension does not mend it: that is what
 * "this promise was not kept" counts.
 */
export function promiseMissed(stored: Clock, today: Day): boolean {
  const clock = clockAsOf(stored, today);
  return (clock.endedOn ?? clock.stoppedOn ?? today) > clock.due;
}
