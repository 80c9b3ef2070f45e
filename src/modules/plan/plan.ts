import { type Day, daysBetween } from "#platform/clock/index.ts";
import type { LifeArea, Status } from "./parts.ts";

/** Why something cannot be written now; a key of the texts. */
export type Refusal = "ended" | "overtaken" | "removed";

/** Whether something may be written in a plan. In: when it ended, null where it runs. */
export const mayWrite = (plan: { ended_at: Date | null }): Refusal | null => (plan.ended_at ? "ended" : null);

/**
 * Whether a newer version may be written by somebody who saw version `seen` of it. Whoever saw an older one has not read
 * what stands there now: it is shown, beside what was written.
 */
export const mayRewrite = (
  plan: { ended_at: Date | null },
  newest: { n: number; removed_at: Date | null },
  seen: number,
): Refusal | null => {
  if (plan.ended_at) return "ended";
  if (newest.removed_at) return "removed";
  return newest.n === seen ? null : "overtaken";
};

/** What a version of a text says. */
export interface Said {
  words: string;
  life_area: LifeArea | null;
  hidden: boolean;
}

/** Whether two versions say the same; the same once more is no new version. */
export const saysTheSame = (one: Said, other: Said): boolean =>
  one.words === other.words && one.life_area === other.life_area && one.hidden === other.hidden;

/**
 * A text set back to an earlier version: its words and its place in life are said again, as a new version. Who sees it
 * stays as it is, so that nothing comes into the open by it. In: all versions, the newest first. Null where there is no such version, or nothing to set back.
 */
export const setBack = <V extends Omit<Said, "words"> & { n: number; words: string | null }>(
  versions: readonly V[],
  to: number,
): (Said & { repeats: number }) | null => {
  const [newest] = versions;
  const old = versions.find(({ n }) => n === to);
  if (!newest || !old || old.words === null || old.n === newest.n) return null;
  const said = { words: old.words, life_area: old.life_area, hidden: newest.hidden };
  return newest.words !== null && saysTheSame(said, { ...newest, words: newest.words })
    ? null
    : { ...said, repeats: old.n };
};

/** What is known of a measure when one asks what is waited for. */
export interface Awaited {
  due: Day | null;
  status: Status;
  waitingFor: string | null;
}

/** How a measure stands on a day. Whatever is completed or cancelled is waited for no more. */
export type Standing = "over" | "soon" | "run" | "open" | "done";

// A week beforehand it can still be asked about in time.
const soonDays = 7;

/** How a measure stands on a day: over its day, soon there, still time, without a day, or nothing to wait for. */
export const standingOf = ({ due, status }: Pick<Awaited, "due" | "status">, today: Day): Standing => {
  if (status === "completed" || status === "cancelled") return "done";
  if (due === null) return "open";
  const left = daysBetween(today, due);
  return left < 0 ? "over" : left <= soonDays ? "soon" : "run";
};

/** What one waits for: what is over its day first, the longest first; then what waits for something, soonest first. */
export const waitedFor = <M extends Awaited>(measures: readonly M[], today: Day): M[] => {
  const end = "9999-12-31";
  const awaited = measures.filter((one) => {
    const standing = standingOf(one, today);
    return standing === "over" || (standing !== "done" && one.waitingFor !== null);
  });
  return awaited.sort((a, b) => (a.due ?? end).localeCompare(b.due ?? end));
};

/** How many of a plan's measures a page opens at once, and on which day. */
export interface Cut {
  today: Day;
  most: number;
}

/**
 * Which of many measures a page shows: what is waited for first, then the others in their order; at most so many.
 * Out: those, in their own order.
 */
export const shownFirst = <M extends Omit<Awaited, "waitingFor"> & { waits: boolean }>(
  measures: readonly M[],
  { today, most }: Cut,
): M[] => {
  if (measures.length <= most) return [...measures];
  const waited = new Set(
    waitedFor(
      measures.map((one) => ({ one, due: one.due, status: one.status, waitingFor: one.waits ? "" : null })),
      today,
    )
      .slice(0, most)
      .map(({ one }) => one),
  );
  let room = most - waited.size;
  return measures.filter((one) => waited.has(one) || room-- > 0);
};
