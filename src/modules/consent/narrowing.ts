import type { Day } from "#platform/clock/index.ts";
import { endsBefore } from "./consent.ts";
import { asLine, isWithin, type Recipient } from "./recipient.ts";

/** To whom and until when: what of a consent can be made less. */
export interface Reach {
  to: Recipient;
  until: Day | null;
}

/** Why it is not less than before. */
export type NotNarrower = "same" | "more";

/** Whether a reach is less than another one: never later, never anybody more, and one of them less. Null: it is. */
export const mayNarrow = (before: Reach, after: Reach): NotNarrower | null => {
  if (!isWithin(after.to, before.to) || endsBefore(before.until, after.until)) return "more";
  return asLine(after.to) === asLine(before.to) && after.until === before.until ? "same" : null;
};
