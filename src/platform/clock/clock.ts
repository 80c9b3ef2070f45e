import type { Day } from "./day.ts";
import { periodEnd } from "./period.ts";
import type { Rule } from "./rule.ts";
import { sundayOf } from "./week.ts";
import { addWorkingDays, nextWorkingDay } from "./working-days.ts";

/** What someone owes, by when, and from which rule. Belongs to the one who owes; a giver never gets one. */
export type Clock = {
  readonly ruleId: string;
  /** `valid_from` of the rule's row it was computed from. */
  readonly ruleVersion: Day;
  /** The event's day; not counted. */
  readonly start: Day;
  /** The day first promised, moved only by the time the clock stood. An extension does not touch it. */
  readonly due: Day;
  /** The day the one who owes is reminded. */
  readonly reminder: Day;
  readonly extendedTo: Day | null;
  readonly extensionReason: string | null;
  readonly timesExtended: number;
  /** The day a question was asked back; null while the clock goes. */
  readonly stoppedOn: Day | null;
  /** The day it was done. */
  readonly endedOn: Day | null;
};

/** Starts the clock of a rule. In: the rule valid on the start day, and the day of the event. */
export function startClock(rule: Rule, start: Day): Clock {
  const kept = started.get(rule) ?? new Map<Day, Clock>();
  started.set(rule, kept);
  const known = kept.get(start);
  if (known) return known;
  const clock = startClockDue(rule, start, periodEnd(start, rule.n, rule.unit));
  if (kept.size > 1000) kept.clear();
  kept.set(start, clock);
  return clock;
}

// A rule and a day give the same clock to everybody; counting working days anew for each costs.
const started = new WeakMap<Rule, Map<Day, Clock>>();

/**
 * Starts a clock whose day a person has set (a measure's). In: the rule that says who is reminded and what
 * follows, the day it was set, the day it is due; a Saturday, Sunday or holiday moves to the next working day.
 */
export function startClockDue(rule: Rule, start: Day, day: Day): Clock {
  const due = nextWorkingDay(day);
  return {
    ruleId: rule.id,
    ruleVersion: rule.valid_from,
    start,
    due,
    reminder: addWorkingDays(due, -rule.reminder_before),
    extendedTo: null,
    extensionReason: null,
    timesExtended: 0,
    stoppedOn: null,
    endedOn: null,
  };
}

/**
 * The day an anonymous giver's clock starts: the Sunday that ends the week. From the due day one can then
 * only count back to the week, never to the day the person wrote.
 */
export function clockStartForWeek(monday: Day): Day {
  return sundayOf(monday);
}

/** The day that counts now: the extended one where there is one. */
export function dueOf(clock: Pick<Clock, "due" | "extendedTo">): Day {
  return clock.extendedTo ?? clock.due;
}
