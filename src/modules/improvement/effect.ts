import { addDays, type Day } from "#platform/clock/index.ts";

/** Does it work? As the service finds it; the giver answers apart, and both stay. */
export type Finding = "works" | "half" | "does-not-work";

/** A check's findings in the order they are offered. */
export const findings = ["works", "half", "does-not-work"] as const satisfies readonly Finding[];

/** Where an effect check stands: too early, may be answered, past its day, answered, or its measures were dropped. */
export type CheckStatus = "waits" | "open" | "over" | "done" | "dropped";

/** How many days before its day a check is asked for and may be answered. */
export const askedBefore = 14;

/** Reads where a check stands on a day. In: what was found, and the due day of its open clock (null: none runs). */
export const checkStatus = (finding: Finding | null, due: Day | null, today: Day): CheckStatus => {
  if (finding !== null) return "done";
  if (due === null) return "dropped";
  if (today > due) return "over";
  return today >= addDays(due, -askedBefore) ? "open" : "waits";
};

/** Why a finding cannot be recorded now; each word is a text key. */
export type EffectRefusal = "is-answered" | "too-early" | "is-dropped" | "no-basis";

/** Whether a finding may be recorded: null, or why not. One that rests on nothing is no finding. */
export const mayRecord = (status: CheckStatus, basis: string): EffectRefusal | null => {
  if (status === "done") return "is-answered";
  if (status === "dropped") return "is-dropped";
  if (status === "waits") return "too-early";
  return basis.trim() === "" ? "no-basis" : null;
};
