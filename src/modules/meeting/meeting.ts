import type { Day } from "#platform/clock/index.ts";
import type { Answer } from "./parts.ts";

/** Where a meeting stands: it comes, its day is over, or it was called off. */
export type Standing = "coming" | "over" | "called-off";

/** Where a meeting stands on a day. On its own day it still comes: nobody knows when it was over. */
export const standingOf = (
  meeting: { called_off_at: Date | null },
  version: { on_day: Day },
  today: Day,
): Standing => (meeting.called_off_at ? "called-off" : version.on_day < today ? "over" : "coming");

/** Why something may not happen now. Words of `refused`. */
export type Refusal = "called-off" | "over" | "overtaken";

/** Whether it may be moved, called off or answered. */
export const mayChange = (standing: Standing): Exclude<Refusal, "overtaken"> | null =>
  standing === "coming" ? null : standing;

/** Whether a point may be added or taken away: also after the day, as nobody knows when it was over; never once called off. */
export const mayDiscuss = (standing: Standing): "called-off" | null =>
  standing === "called-off" ? standing : null;

/** How many are there with the person, and whether that is more than the person has said they manage. */
export const howMany = (
  participants: readonly { ended_at: Date | null; answer: Answer | null }[],
  most: number | null,
): { invited: number; above: number } => {
  // Who has said no does not come; whoever has not answered may.
  const invited = participants.filter((one) => one.ended_at === null && one.answer !== "no").length;
  return { invited, above: most === null ? 0 : Math.max(0, invited - most) };
};

/** What somebody has said, if it was said to what holds now; a yes to another day or place is none to this. */
export const answerNow = <Said extends { version: number }>(
  said: Said | null,
  version: number,
): Said | null => (said && said.version === version ? said : null);
