import { addDays, addMonths, type Day, periodEnd, ruleOn } from "#platform/clock/index.ts";
import type { RecipientKind } from "./recipient.ts";
import type { Purpose, Topic } from "./topics.ts";

/** A consent as its giver sees it. */
export interface Consent {
  id: string;
  topic: Topic;
  purpose: Purpose;
  recipient_kind: RecipientKind;
  recipient_person_id: string | null;
  recipient_role_kind: "employee" | "unit-leader" | "user-contact" | null;
  recipient_unit_id: string | null;
  valid_from: Day;
  valid_to: Day | null;
  channel: "web" | "paper" | "telephone" | "spoken";
  given_by: string;
  entered_by: string | null;
  given_at: Date;
  given_on: Day;
  confirmed_on: Day | null;
  ended_at: Date | null;
  ended_how: "withdrawal" | "narrowing" | "erasure" | null;
  /** The entry that ended it, where an employee entered what the person said. */
  ended_entry_id: string | null;
}

/** Where a consent stands on a day: not yet, now, its time is out, its giver has ended it. */
export type Standing = "coming" | "active" | "over" | "ended";

/** Reads where a consent stands from its days and its end. */
export const standingOf = (
  { valid_from, valid_to, ended_at }: Pick<Consent, "valid_from" | "valid_to" | "ended_at">,
  today: Day,
): Standing => {
  if (ended_at) return "ended";
  if (valid_to !== null && valid_to < today) return "over";
  return valid_from > today ? "coming" : "active";
};

/** For how long, as one chooses: a length, an own last day, or until one stops it. */
export const lengths = ["week", "month", "quarter", "year", "open", "day"] as const;

/** One of them. */
export type Length = (typeof lengths)[number];

/** The last day of a length that begins on a day; null for no end. A month ends on the same number, or the month's last. */
export const lastDay = (length: Exclude<Length, "day">, from: Day): Day | null => {
  if (length === "week") return addDays(from, 7);
  if (length === "month") return addMonths(from, 1);
  if (length === "quarter") return addMonths(from, 3);
  return length === "year" ? addMonths(from, 12) : null;
};

/** Whether a last day lies before another one. No last day lies after all. */
export const endsBefore = (one: Day | null, other: Day | null): boolean =>
  one !== null && (other === null || one < other);

/**
 * The day from which a consent without an end is asked about: a while after it was given or last confirmed (a dated
 * rule). Null where it has an end: then it ends by itself.
 */
export const askedAgainOn = (
  consent: Pick<Consent, "valid_to" | "given_on" | "confirmed_on">,
  today: Day,
): Day | null => {
  if (consent.valid_to !== null) return null;
  const rule = ruleOn("consent-confirmation", today);
  return periodEnd(consent.confirmed_on ?? consent.given_on, rule.n, rule.unit);
};
