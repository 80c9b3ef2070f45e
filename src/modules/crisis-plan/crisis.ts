import { addMonths, type Day } from "#platform/clock/index.ts";
import { type Content, packed } from "./content.ts";

/** Why a newer version cannot be written now; a key of the texts. */
export type Refusal = "overtaken" | "removed";

/**
 * Whether a newer version may be written by somebody who saw version `seen` of it. Whoever saw an older one has not read
 * what stands there now: it is shown, beside what was written.
 */
export const mayRewrite = (newest: { n: number; removed_at: Date | null }, seen: number): Refusal | null =>
  newest.removed_at ? "removed" : newest.n === seen ? null : "overtaken";

/** What a version says, and to whom. */
export interface Said {
  content: Content;
  rank: number;
  hidden: boolean;
}

/** Whether two versions say the same; the same once more is no new version. */
export const saysTheSame = (one: Said, other: Said): boolean =>
  packed(one.content) === packed(other.content) && one.rank === other.rank && one.hidden === other.hidden;

/**
 * A text set back to an earlier version: its content and its rank are said again, as a new version. Who sees it stays as
 * it is, so that nothing comes into the open by it. In: all versions, the newest first. Null where there is no such
 * version, or nothing to set back.
 */
export const setBack = <V extends Omit<Said, "content"> & { n: number; content: Content | null }>(
  versions: readonly V[],
  to: number,
): (Said & { repeats: number }) | null => {
  const [newest] = versions;
  const old = versions.find(({ n }) => n === to);
  if (!newest || !old?.content || old.n === newest.n) return null;
  const said = { content: old.content, rank: old.rank, hidden: newest.hidden };
  return newest.content && saysTheSame(said, { ...newest, content: newest.content })
    ? null
    : { ...said, repeats: old.n };
};

/** The day from which a plan is to be gone through again; null where its owner wants no reminder. */
export const reviewOn = (plan: { reviewed_on: Day; review_months: number | null }): Day | null =>
  plan.review_months === null ? null : addMonths(plan.reviewed_on, plan.review_months);
