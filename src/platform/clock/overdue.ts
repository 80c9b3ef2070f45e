import { type Clock, dueOf } from "./clock.ts";
import type { Day } from "./day.ts";
import { periodEnd } from "./period.ts";
import { ruleOn } from "./rules.ts";

/** The first day the clock's overdue step is taken (rule `overdue-escalation`, counted from the due day). */
export function overdueStepOn(clock: Pick<Clock, "due" | "extendedTo">): Day {
  const due = dueOf(clock);
  const rule = ruleOn("overdue-escalation", due);
  return periodEnd(due, rule.n, rule.unit);
}
