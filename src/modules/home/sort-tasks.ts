import { addDays, type Day } from "#platform/clock/index.ts";
import type { Task } from "#platform/module.ts";

/** The tasks as they are shown: past the date, the next two weeks, later, waiting for somebody else. */
export interface SortedTasks {
  over: Task[];
  soon: Task[];
  later: Task[];
  others: Task[];
}

/** Most pressing first; one without a date comes after those with one. Equal ones keep a fixed order. */
export const sortTasks = (tasks: readonly Task[], today: Day): SortedTasks => {
  const inOrder = [...tasks].sort(
    (a, b) => (a.due ?? "9999").localeCompare(b.due ?? "9999") || a.id.localeCompare(b.id),
  );
  const horizon = addDays(today, 14);
  const sorted: SortedTasks = { over: [], soon: [], later: [], others: [] };
  for (const task of inOrder) {
    if (task.waitsForOther) sorted.others.push(task);
    else if (task.clock?.state === "over") sorted.over.push(task);
    else if (task.due !== null && task.due <= horizon) sorted.soon.push(task);
    else sorted.later.push(task);
  }
  return sorted;
};
