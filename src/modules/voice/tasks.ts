import type { Day } from "#platform/clock/index.ts";
import { type KeptClock, openClocks } from "#platform/clock-store.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import type { Task } from "#platform/module.ts";
import { href, type Lang } from "#platform/texts/index.ts";
import type { ClockWords } from "#web/index.ts";
import { clockWords } from "./clock-words.ts";
import { factsOf } from "./facts.ts";
import { entriesOf, findVoices, type Voice } from "./store.ts";
import { type StaffTexts, staffTexts } from "./texts/staff.ts";
import { type Entry, firstWords, type Standing, standing } from "./voice.ts";

/** The next step in a sentence, as the one who owes reads it. */
export const nextStep = (t: StaffTexts, now: Standing, clock: ClockWords["state"]): string => {
  switch (now.state) {
    case "received":
      return t.next.read;
    case "asked":
      return clock === "stopped" ? t.next.waits : t.next.asked;
    case "disputed":
      return t.next.dispute;
    case "reopened":
      return t.next.reopened;
    default:
      return clock === "over" ? t.next.answerLate : t.next.answer;
  }
};

/** What a voice is called in lists: its first words, quoted. */
export const titleOf = (t: StaffTexts, voice: Pick<Voice, "words">): string =>
  t.quote(firstWords(voice.words));

/**
 * The voices that wait for the units one works with, the soonest due first. One row a voice, by the clock that is due
 * first, also where two run.
 * @param most rows at most
 */
export const voiceTasks = async (
  tx: Tx,
  acting: Acting,
  today: Day,
  language: Lang,
  most: number,
): Promise<Task[]> => {
  if (!acting.role_kind) return [];
  const { t, lang } = staffTexts.in(language);
  const first = new Map<string, KeptClock>();
  // A voice has two clocks at most that run at once.
  for (const clock of await openClocks(tx, "voice", most * 2))
    if (!first.has(clock.subjectId)) first.set(clock.subjectId, clock);
  const ids = [...first.keys()].slice(0, most);
  if (ids.length === 0) return [];
  const [voices, entries] = await Promise.all([findVoices(tx, ids), entriesOf(tx, ids)]);
  const byVoice = Map.groupBy(entries, (entry) => entry.voice_id);
  const byId = new Map(voices.map((voice) => [voice.id, voice]));
  return ids.flatMap((id) => {
    const voice = byId.get(id);
    const clock = first.get(id);
    return voice && clock ? [taskOf(voice, clock, byVoice.get(id) ?? [])] : [];
  });

  function taskOf(voice: Voice, clock: KeptClock, said: readonly Entry[]): Task {
    const now = standing(said);
    const { day, ...words } = clockWords(clock, { lang, today, voice, brief: true });
    const waits = words.state === "stopped";
    return {
      id: voice.id,
      title: titleOf(t, voice),
      href: href(language, `/my/voices/${voice.id}`),
      facts: factsOf(t, lang, voice, today),
      next: nextStep(t, now, words.state),
      due: waits ? null : day,
      clock: words,
      waitsForOther: waits,
      ...(now.state === "received"
        ? { act: { action: href(language, `/my/voices/${voice.id}/acknowledgement`), label: t.acknowledge } }
        : {}),
    };
  }
};
