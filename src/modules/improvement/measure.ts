import {
  addMonths,
  type Clock,
  type Day,
  type ExtensionRefusal,
  mayExtend,
  nextWorkingDay,
  ruleOfClock,
} from "#platform/clock/index.ts";

/** One dated thing that became of a measure. */
export interface MeasureEntry {
  id: string;
  kind: "start" | "completion" | "new-date" | "cancellation";
  /** Evidence of a completion, reason of a new date or a cancellation; may be empty for a start. */
  text: string;
  new_due: Day | null;
  by_name: string;
  at: Date;
}

/** Where a measure stands; computed, never stored. */
export type MeasureStatus = "planned" | "started" | "moved" | "overdue" | "done" | "cancelled";

/** Where a measure stands and by when it is promised now. */
export interface MeasureStanding {
  status: MeasureStatus;
  /** The day that counts now: the latest one given. */
  due: Day;
  /** How it ended, null while somebody still owes it. */
  end: MeasureEntry | null;
}

/**
 * Reads where a measure stands on a day. In: the day it was first promised, and what became of it, oldest first.
 * A day off moves to the next working day, as its clock does, so that page and clock never disagree.
 */
export const measureStanding = (
  firstDue: Day,
  entries: readonly MeasureEntry[],
  today: Day,
): MeasureStanding => {
  const due = entries.reduce((day, e) => e.new_due ?? day, firstDue);
  const end = entries.find((e) => e.kind === "completion" || e.kind === "cancellation") ?? null;
  const last = entries.at(-1);
  const status = ((): MeasureStatus => {
    if (end) return end.kind === "completion" ? "done" : "cancelled";
    if (today > nextWorkingDay(due)) return "overdue";
    if (last?.kind === "start") return "started";
    return last?.kind === "new-date" ? "moved" : "planned";
  })();
  return { status, due, end };
};

/** What is asked for when a measure is promised: what, by whom, by when. */
export interface MeasureAsked {
  what: string;
  ownerPersonId: string;
  ownerName: string;
  due: Day;
}

/** Why a measure cannot be promised so, or an act on it may not happen now; each word is a text key. */
export type MeasureRefusal =
  | "no-what"
  | "no-owner"
  | "due-in-past"
  | "due-too-far"
  | "is-ended"
  | "is-started"
  | "no-evidence"
  | "no-reason"
  | "not-later"
  | "too-far"
  | "already-extended";

/** Years ahead that a promise may reach: further off is a wish that nobody will be asked about. */
export const mostYears = 5;

/** Whether a measure may be promised so: null, or why not. A commitment always has a named person and a day. */
export const mayAddMeasure = (asked: MeasureAsked, today: Day): MeasureRefusal | null => {
  if (asked.what.trim() === "") return "no-what";
  if (asked.ownerPersonId === "" || asked.ownerName.trim() === "") return "no-owner";
  if (asked.due < today) return "due-in-past";
  return asked.due > addMonths(today, 12 * mostYears) ? "due-too-far" : null;
};

/** Whether it may be said to have begun: null, or why not. */
export const mayStart = (now: MeasureStanding, entries: readonly MeasureEntry[]): MeasureRefusal | null => {
  if (now.end) return "is-ended";
  return entries.some((e) => e.kind === "start") ? "is-started" : null;
};

/** Whether it may be called done: null, or why not. Done without evidence is what givers have learnt not to believe. */
export const mayComplete = (now: MeasureStanding, evidence: string): MeasureRefusal | null => {
  if (now.end) return "is-ended";
  return evidence.trim() === "" ? "no-evidence" : null;
};

/** Whether it may be dropped: null, or why not. */
export const mayCancel = (now: MeasureStanding, reason: string): MeasureRefusal | null => {
  if (now.end) return "is-ended";
  return reason.trim() === "" ? "no-reason" : null;
};

const words: Record<ExtensionRefusal, MeasureRefusal> = {
  ended: "is-ended",
  // A measure's clock is never stopped; if one were, it could not be moved either.
  stopped: "is-ended",
  "no-reason": "no-reason",
  "already-extended": "already-extended",
  "not-later": "not-later",
  "too-far": "too-far",
};

/** Whether it may be given a later day: null, or why not. How often and how far is the clock rule's. */
export const mayMove = (
  now: MeasureStanding,
  clock: Clock,
  asked: { to: Day; reason: string; today: Day },
): MeasureRefusal | null => {
  if (now.end) return "is-ended";
  const refusal = mayExtend(clock, ruleOfClock(clock), asked);
  return refusal === null ? null : words[refusal];
};
