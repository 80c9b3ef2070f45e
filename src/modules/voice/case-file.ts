import type { Day } from "#platform/clock/index.ts";
import { clocksOf, type KeptClock } from "#platform/clock-store.ts";
import type { Tx } from "#platform/db/index.ts";
import { NotFound, Refused } from "#platform/http/ask.ts";
import { leaveTrail } from "#platform/trail.ts";
import { addEntry, entriesOf, findVoice, type NewEntry, type Voice } from "./store.ts";
import { type Entry, mayAct, type Standing, standing } from "./voice.ts";

/** A voice with all that belongs to it, as the one who asks may see it. */
export interface CaseFile {
  voice: Voice;
  entries: Entry[];
  standing: Standing;
  clocks: KeptClock[];
}

/** Opens a voice. @throws NotFound where it is hidden or absent, which is the same */
export const openFile = async (tx: Tx, id: string): Promise<CaseFile> => {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new NotFound();
  const [voice, entries, clocks] = await Promise.all([
    findVoice(tx, id),
    entriesOf(tx, [id]),
    clocksOf(tx, [id]),
  ]);
  if (!voice) throw new NotFound();
  return { voice, entries, standing: standing(entries), clocks };
};

/** Whether this voice's giver is nobody in particular: then no act of the giver has a moment. */
export const isAnonymous = (file: CaseFile): boolean => file.voice.mode === "anonymous";

/** The clock that runs towards an answer, the first or the one a dispute began. */
export const answerClock = (file: CaseFile): KeptClock | null =>
  file.clocks.find(
    (c) => c.endedOn === null && (c.ruleId === "voice-answer" || c.ruleId === "dispute-answer"),
  ) ?? null;

/**
 * Adds one act to the thread with its trail, if it may happen now.
 * @param file as the one who acts has just read it, in this transaction
 * @param at null for an act without a moment
 * @throws Refused with the word that says why not
 */
export const act = async (
  tx: Tx,
  file: CaseFile,
  entry: NewEntry,
  at: Date | null,
  week: Day,
): Promise<string> => {
  const refusal = mayAct(entry.kind, file.standing, file.entries);
  if (refusal) throw new Refused(refusal);
  const n = file.entries.reduce((most, e) => Math.max(most, e.n), 0);
  // Both are awaited: where the first fails the second fails because of it, and may be heard of sooner.
  const [added, noted] = await Promise.allSettled([
    addEntry(tx, file.voice, n, entry, at, week),
    leaveTrail(tx, {
      organisationId: file.voice.organisation_id,
      unitId: file.voice.unit_id,
      act: entry.kind,
      subjectKind: "voice",
      subjectId: file.voice.id,
      ...(at === null ? { week } : {}),
    }),
  ]);
  if (added.status === "rejected") {
    // Somebody added to the thread in the same moment; the one who acts must see that first.
    if ((added.reason as { code?: string }).code === "23505") throw new Refused("changed-meanwhile");
    throw added.reason;
  }
  if (noted.status === "rejected") throw noted.reason;
  return added.value;
};
