import { personKey, unsealFor } from "#modules/people/index.ts";
import { addWorkingDays, type Day, oslo, ruleOn } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import { sealedAs } from "./open.ts";
import type { Meeting } from "./store/meetings.ts";
import { papersOf, type SealedPaper } from "./store/papers.ts";

/** A paper, its name readable. */
export type Paper = Omit<SealedPaper, "named"> & { name: string | null };

/** The last day on which papers are in time: so many working days before the meeting's day, by the service's own promise. */
export const papersBy = (day: Day): Day => addWorkingDays(day, -ruleOn("meeting-papers", day).n);

/** Whether a paper came after that day. */
export const cameLate = (paper: { added_at: Date }, day: Day): boolean =>
  oslo(paper.added_at) > papersBy(day);

/** The papers of a meeting that was opened, their names opened too. */
export const openPapers = async (tx: Tx, config: Pick<Config, "key">, of: Meeting): Promise<Paper[]> => {
  const kept = await papersOf(tx, of.id);
  const key =
    kept.length > 0
      ? await personKey(tx, config, { id: of.person_id, organisation_id: of.organisation_id })
      : null;
  return kept.map(({ named, ...paper }) => ({
    ...paper,
    name: unsealFor(key, of.person_id, sealedAs.paperName, named),
  }));
};
