import type { Day } from "./day.ts";
import { readRules, shippedRules } from "./load.ts";
import type { Rule } from "./rule.ts";

// What the platform itself asks for; modules hand in theirs to `loadClockRules`.
const OWN = ["overdue-escalation", "question-stops-clock"];

// Set once at start and never after: a rule that changed between two requests would give two due days.
let rules: readonly Rule[] | null = null;

/**
 * Takes the rules into use; called once at start, and by tests. In: the files, the shipped one first, of
 * which later ones win by (id, valid_from) and may be absent; the day it is; the ids that modules need.
 * Throws Error in plain words for an unreadable file, a bad row, or an id with no row valid on the day.
 */
export function loadClockRules(
  paths: readonly string[],
  today: Day,
  needed: readonly string[] = [],
): readonly Rule[] {
  const read = readRules(paths);
  for (const id of [...OWN, ...needed]) pick(read, id, today);
  rules = read;
  return read;
}

/** The row of the rule that is valid on the day. Throws Error when there is none: a clock without basis is worse. */
export function ruleOn(id: string, day: Day): Rule {
  return pick(current(), id, day);
}

/** The very row a clock was computed from, for showing its basis. In: what the clock stores. */
export function ruleOfClock(clock: { ruleId: string; ruleVersion: Day; start: Day }): Rule {
  const row = current().find((r) => r.id === clock.ruleId && r.valid_from === clock.ruleVersion);
  // A row should never leave a file; if one did, an old case must still open.
  return row ?? ruleOn(clock.ruleId, clock.start);
}

function current(): readonly Rule[] {
  rules ??= readRules([shippedRules]);
  return rules;
}

function pick(from: readonly Rule[], id: string, day: Day): Rule {
  // Of several the newest wins, so that an operator's new row need not close the shipped one.
  let found: Rule | null = null;
  for (const row of from) {
    if (row.id !== id || row.valid_from > day || (row.valid_to !== null && row.valid_to < day)) continue;
    if (found === null || row.valid_from > found.valid_from) found = row;
  }
  if (found === null)
    throw new Error(`No clock rule "${id}" is valid on ${day}. Add a row to clock-rules.json.`);
  return found;
}
