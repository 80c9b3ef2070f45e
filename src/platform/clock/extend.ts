import { type Clock, dueOf } from "./clock.ts";
import type { Day } from "./day.ts";
import type { Rule } from "./rule.ts";
import { addWorkingDays, nextWorkingDay, workingDaysBetween } from "./working-days.ts";

/** Why an extension is refused; each word is a text key. */
export type ExtensionRefusal =
  | "ended"
  | "stopped"
  | "no-reason"
  | "already-extended"
  | "not-later"
  | "too-far";

/** What is asked for: the new day, the reason the giver will read, and the day it is asked. */
export type ExtensionAsked = { to: Day; reason: string; today: Day };

/** Whether the clock may be extended as asked: null, or the first refusal that holds. */
export function mayExtend(clock: Clock, rule: Rule, asked: ExtensionAsked): ExtensionRefusal | null {
  if (clock.endedOn !== null) return "ended";
  if (clock.stoppedOn !== null) return "stopped";
  if (asked.reason.trim() === "") return "no-reason";
  if (clock.timesExtended >= rule.extensions) return "already-extended";
  const from = asked.today > dueOf(clock) ? asked.today : dueOf(clock);
  if (asked.to <= from) return "not-later";
  // Without an end a promise could be put off to a day nobody will see.
  if (nextWorkingDay(asked.to) > addWorkingDays(from, rule.longest_extension)) return "too-far";
  return null;
}

/**
 * Gives the clock a later day, with a reason; also when the old day has passed. Out: the new clock, or why
 * not. The first promised day stays, so that it can be seen whether the promise was kept.
 */
export function extendClock(clock: Clock, rule: Rule, asked: ExtensionAsked): Clock | ExtensionRefusal {
  const refusal = mayExtend(clock, rule, asked);
  if (refusal !== null) return refusal;
  const extendedTo = nextWorkingDay(asked.to);
  const before = workingDaysBetween(clock.reminder, dueOf(clock));
  return {
    ...clock,
    extendedTo,
    extensionReason: asked.reason.trim(),
    timesExtended: clock.timesExtended + 1,
    reminder: addWorkingDays(extendedTo, -before),
  };
}
