import { personKey, unsealFor } from "#modules/people/index.ts";
import type { Day } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import type { Lang } from "#platform/texts/index.ts";
import { nameInWords } from "./in-words.ts";
import { sealedAs } from "./open.ts";
import { decidedOf } from "./store/decisions.ts";
import { participantsOf } from "./store/participants.ts";

/** What was decided in a meeting of one's own whose minutes are approved: what a room above may make something of. */
export interface OwnDecision {
  id: string;
  meetingId: string;
  /** The meeting's day. */
  onDay: Day;
  /** Null where the key that sealed them is gone. */
  words: string | null;
  /** Who does it, by name; null where it is oneself. */
  doer: string | null;
  due: Day | null;
  takenAt: Date | null;
}

/** What was decided in one's own approved meetings, as oneself; what was not taken along yet first. */
export const ownDecisions = async (
  tx: Tx,
  config: Pick<Config, "key">,
  person: { id: string; organisation_id: string },
  lang: Lang,
): Promise<OwnDecision[]> => {
  const all = await decidedOf(tx, person.id);
  const key = all.length > 0 ? await personKey(tx, config, person) : null;
  const names = new Map<string, string>();
  for (const meetingId of new Set(all.map(({ meeting_id }) => meeting_id)))
    for (const { sealed, name, unit_name, id } of await participantsOf(tx, meetingId))
      names.set(
        id,
        nameInWords(lang, {
          name: sealed ? unsealFor(key, person.id, sealedAs.name, sealed) : name,
          unit_name,
        }),
      );
  return all.map((one) => ({
    id: one.id,
    meetingId: one.meeting_id,
    onDay: one.on_day,
    words: unsealFor(key, person.id, sealedAs.decision, one.sealed),
    doer: one.doer_id === null ? null : (names.get(one.doer_id) ?? ""),
    due: one.due,
    takenAt: one.taken_at,
  }));
};
