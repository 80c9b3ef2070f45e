import type { Clock, Day } from "#platform/clock/index.ts";
import type { Lang } from "#platform/texts/index.ts";
import { type ClockWords, clockWords as inWords } from "#web/index.ts";
import type { Voice } from "./store.ts";

/** What the words of a voice's clock need to know beside it. */
interface Asked {
  lang: Lang;
  today: Day;
  voice: Pick<Voice, "mode">;
  /** Short name of the unit that owes. */
  unit?: string | undefined;
  brief?: boolean;
}

/** A voice's clock in words: it must be read or answered; of an anonymous giver's act only the week is known. */
export const clockWords = (
  clock: Clock & { escalatedOn: Day | null },
  { lang, today, voice, unit, brief }: Asked,
): ClockWords =>
  inWords(clock, {
    lang,
    today,
    unit,
    owes: clock.ruleId === "voice-acknowledgement" ? "reading" : "answer",
    weekOnly: voice.mode === "anonymous",
    ...(brief === undefined ? {} : { brief }),
  });
