import { type Day, workingDaysBetween } from "#platform/clock/index.ts";
import { disclose, middleOf, type Told } from "#platform/disclosure/index.ts";

/** What became of one voice whose answer fell due in the period. Never which voice. */
export interface PeriodRow {
  start: Day;
  due: Day;
  answered_on: Day | null;
  outcome: "measure" | "partly" | "not" | null;
  seen: "yes" | "half" | "no" | null;
  promise: boolean;
}

/** A unit's figures for a closed period, as they may be told. */
export interface Figures {
  told: Told[];
  /** Half of all were answered within so many working days; null where it is not told, or half were not. */
  medianDays: number | null;
}

/**
 * A period's figures. All rest on the voices whose answer fell due in it: each has had its time, and a late answer
 * is not made to look better by a new voice. Nested as they are contained in each other.
 */
export const figuresOf = (rows: readonly PeriodRow[]): Figures => {
  const answered = rows.filter((r) => r.answered_on !== null);
  const ledTo = answered.filter((r) => r.outcome === "measure" || r.outcome === "partly");
  const told = disclose({
    name: "voices",
    n: rows.length,
    parts: [
      {
        name: "answered",
        n: answered.length,
        parts: [
          {
            name: "in-time",
            n: answered.filter((r) => r.answered_on !== null && r.answered_on <= r.due).length,
          },
          {
            name: "measure",
            n: ledTo.length,
            parts: [
              { name: "disputed", n: ledTo.filter((r) => r.seen === "half" || r.seen === "no").length },
            ],
          },
        ],
      },
      { name: "promise-not-kept", n: rows.filter((r) => r.promise).length },
    ],
  });
  // Of all that were due, whoever waits still having waited longest: so it rests on a number that is told.
  const days = rows.map((r) =>
    r.answered_on === null
      ? Number.POSITIVE_INFINITY
      : Math.max(0, workingDaysBetween(r.start, r.answered_on)),
  );
  return { told, medianDays: told[0]?.band === "shown" ? middleOf(days) : null };
};
