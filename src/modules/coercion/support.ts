import type { Day } from "#platform/clock/index.ts";

/** What is written about a decision: what it is about; what is the person's to say; what is the ward's. */
export const personKinds = ["supporter", "preparation", "will"] as const;
/** What only the ward writes. */
export const wardKinds = ["time", "support", "conclusion"] as const;
/** One of the person's, or one of the ward's. */
export type PersonKind = (typeof personKinds)[number];
export type WardKind = (typeof wardKinds)[number];
/** One of all. */
export type SupportKind = "about" | PersonKind | WardKind;

/** What can have been tried, before anybody concludes that somebody cannot decide. */
export const tried = [
  "plain-words",
  "more-time",
  "written",
  "interpreter",
  "supporter-present",
  "calm-place",
  "another-day",
  "other",
] as const;
/** What can be concluded. */
export const conclusions = ["able", "not-able"] as const;

/** A step, as far as it says whether another may follow. */
export interface SupportHappened {
  kind: SupportKind;
  until_day: Day | null;
}

/** Why a step may not be taken now; a key of the texts. */
export type SupportRefusal = "no-support" | "time-left";

/**
 * Whether a step may be taken. That somebody cannot decide is nobody's to conclude before some support was tried and the time
 * that was given is over (pasient- og brukerrettighetsloven § 4-3: as well as can be arranged, that they can themselves). That
 * they can may be concluded at any time. The same in the database: care.supported_enough.
 */
export const mayConclude = (
  choice: string | null,
  steps: readonly SupportHappened[],
  today: Day,
): SupportRefusal | null => {
  if (choice !== "not-able") return null;
  if (!steps.some(({ kind }) => kind === "support")) return "no-support";
  return steps.some(({ until_day }) => until_day !== null && until_day > today) ? "time-left" : null;
};
