import { type Clock, dueOf } from "./clock.ts";
import type { Day } from "./day.ts";
import { periodEnd } from "./period.ts";
import { ruleOn } from "./rules.ts";
import { addWorkingDays, workingDaysBetween } from "./working-days.ts";

/**
 * The service has asked the giver back: the clock stands from that day. One that is over, stands or has
 * ended is given back unchanged: a question asked too late must not hide that the day was missed.
 */
export function stopClock(clock: Clock, on: Day): Clock {
  if (clock.endedOn !== null || clock.stoppedOn !== null || on > dueOf(clock)) return clock;
  return { ...clock, stoppedOn: on };
}

/**
 * The giver has answered: the clock goes on, and what was due moves by the working days it stood. Unchanged
 * when it goes already. For an anonymous giver hand in the end of the week (`clockStartForWeek`), or the new
 * due day tells which day the person wrote.
 */
export function resumeClock(clock: Clock, on: Day): Clock {
  if (clock.stoppedOn === null) return clock;
  const stood = Math.max(0, workingDaysBetween(clock.stoppedOn, on));
  const move = (day: Day) => (stood === 0 ? day : addWorkingDays(day, stood));
  return {
    ...clock,
    due: move(clock.due),
    extendedTo: clock.extendedTo === null ? null : move(clock.extendedTo),
    reminder: move(clock.reminder),
    stoppedOn: null,
  };
}

/**
 * The last day a question may hold the clock (rule `question-stops-clock`); null when it goes. Without it a
 * case could be parked for ever by asking something.
 */
export function standsUntil(clock: Clock): Day | null {
  if (clock.stoppedOn === null) return null;
  const rule = ruleOn("question-stops-clock", clock.stoppedOn);
  return periodEnd(clock.stoppedOn, rule.n, rule.unit);
}

/** The clock as it is on the day: one that has stood as long as it may goes on by itself. */
export function clockAsOf(clock: Clock, today: Day): Clock {
  const until = standsUntil(clock);
  return until !== null && today > until ? resumeClock(clock, until) : clock;
}

/** It is done: the clock ends on the day. One that stood first goes on, so that what it stood counts. */
export function endClock(clock: Clock, on: Day): Clock {
  if (clock.endedOn !== null) return clock;
  const until = standsUntil(clock);
  return { ...resumeClock(clock, until !== null && until < on ? until : on), endedOn: on };
}
