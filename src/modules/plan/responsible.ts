import type { Day } from "#platform/clock/index.ts";

/**
 * How it stands with a guest who is asked to do a measure: asked and not answered, has said yes, no, or that it is done; or
 * takes part no more, and is responsible for nothing.
 */
export type Taking = "asked" | "yes" | "no" | "done" | "gone";

/** What is known of somebody who is asked. */
export interface AskedFacts {
  /** Whether that one is a guest still, who reads the measure. */
  here: boolean;
  /** What was said to what is agreed now, in the words that stand now; null where nothing was. */
  answer: "yes" | "no" | "done" | null;
}

/** How it stands. Whoever is out of the plan does nothing in it, whatever was said; what was done is done all the same. */
export const takingOf = ({ here, answer }: AskedFacts): Taking =>
  answer === "done" ? "done" : here ? (answer ?? "asked") : "gone";

/** Whether somebody is responsible: nobody is who has not said yes, nor whoever is gone. */
export const isResponsible = (taking: Taking): boolean => taking === "yes" || taking === "done";

/** Why a guest cannot be asked to do a measure; a key of the texts. */
export type AskRefusal = "guest" | "guestHidden" | "guestReads";

/**
 * Whether a guest of a plan may be asked: whoever takes part now, and reads what is asked.
 * In: the guest's scope, null where there is no such guest now; and what of life the measure is about.
 */
export const mayAsk = (
  scope: { places: readonly string[]; life_areas: readonly string[]; valid_to: Day | null } | null,
  measure: { area: string | null; hidden: boolean },
  today: Day,
): AskRefusal | null => {
  if (!scope || (scope.valid_to !== null && scope.valid_to < today)) return "guest";
  if (measure.hidden) return "guestHidden";
  return scope.places.includes("measure") && scope.life_areas.includes(measure.area ?? "whole")
    ? null
    : "guestReads";
};
