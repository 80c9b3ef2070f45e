import { type Day, oslo } from "#platform/clock/index.ts";
import { dateInWords, type Lang, weekInWords } from "#platform/texts/index.ts";
import type { Voice } from "./store.ts";
import type { StaffTexts } from "./texts/staff.ts";

type Received = Pick<Voice, "mode" | "channel" | "received_at" | "received_week">;

/** When a voice came, as exactly as it is known: the day, or for an anonymous one the week. */
export const whenCame = (
  lang: Lang,
  voice: Pick<Received, "received_at" | "received_week">,
  today: Day,
): string =>
  voice.received_at
    ? dateInWords(lang, oslo(voice.received_at), { short: today })
    : weekInWords(lang, voice.received_week);

/** Mode, way and time of a voice in one line: "Anonym, på papir · kom uke 47, 2026". */
export const factsOf = (t: StaffTexts, lang: Lang, voice: Received, today: Day): string => {
  const way = t.channels[voice.channel];
  return `${t.modes[voice.mode]}${way ? `, ${way}` : ""} · ${t.came(whenCame(lang, voice, today))}`;
};
