import type { Day } from "#platform/clock/index.ts";
import { clocksOf, type KeptClock } from "#platform/clock-store.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import type { Task } from "#platform/module.ts";
import { href, type Lang } from "#platform/texts/index.ts";
import { clockWords } from "./clock-words.ts";
import { shortNames } from "./giver-file.ts";
import { entriesOf, myVoices, type Voice } from "./store.ts";
import { toldTexts } from "./texts/told.ts";
import { type Entry, firstWords, standing } from "./voice.ts";

/**
 * What a giver, here as oneself, waits for: what others owe, with their clocks. Never something one must do.
 * A question from the service stands first, as something one can answer.
 */
export const giverTasks = async (
  tx: Tx,
  acting: Acting,
  today: Day,
  language: Lang,
  most: number,
): Promise<Task[]> => {
  if (acting.role_kind) return [];
  const voices = (await myVoices(tx, most)).filter((voice) => voice.withdrawn_week === null);
  const ids = voices.map((voice) => voice.id);
  if (ids.length === 0) return [];
  const [entries, clocks, names] = await Promise.all([
    entriesOf(tx, ids),
    clocksOf(tx, ids),
    shortNames(
      tx,
      voices.map((voice) => voice.unit_id),
    ),
  ]);
  const { t } = toldTexts.in(language);
  return voices.flatMap((voice) => {
    const said: Entry[] = entries.filter((e) => e.voice_id === voice.id);
    const now = standing(said);
    if (!now.owesAnswer) return [];
    const clock = clocks.find(
      (c) => c.subjectId === voice.id && c.endedOn === null && c.ruleId !== "voice-acknowledgement",
    );
    const step = now.state === "asked" ? t.waiting.asked : now.answer ? t.waiting.again : t.waiting.answer;
    const unit = names.get(voice.unit_id) ?? "";
    return [
      {
        ...shown(voice),
        next: step(unit),
        ...(clock ? running(voice, clock, unit) : { due: null, clock: null }),
      },
    ];
  });

  function shown(voice: Voice) {
    return {
      id: voice.id,
      title: `«${firstWords(voice.words)}»`,
      href: href(language, `/my/voices/${voice.id}`),
      facts: "",
      waitsForOther: true,
    };
  }

  function running(voice: Voice, clock: KeptClock, unit: string): Pick<Task, "due" | "clock"> {
    const { day, ...words } = clockWords(clock, { lang: language, today, voice, unit, brief: true });
    return { due: day, clock: words };
  }
};
