import type { Unit } from "#modules/people/index.ts";
import { clockStartForWeek, type Day, oslo, ruleOn, startClock } from "#platform/clock/index.ts";
import { dateInWords, dayAndTimeInWords, type Lang, weekInWords } from "#platform/texts/index.ts";
import { contactWords } from "./contact-words.ts";
import type { Receipt } from "./give.ts";
import type { Place } from "./give-place.ts";
import type { Voice } from "./store.ts";
import { giveTexts } from "./texts/give.ts";

/** A receipt ready to be shown or printed, in one language. */
export interface ReceiptView extends Receipt {
  /** The unit it was sent to, also where it has been handed over since. */
  unit: Unit;
  /** Who can open a confidential giver's name; null in the other modes or where nobody holds the office. */
  contact: string | null;
  /** "uke 48, 2026" for an anonymous one, else day and time. */
  received: string;
  /** The latest day of the answer as it was promised, in words. */
  due: string;
  /** The day from which the unit sees it, where it is held back. */
  heldUntil: string | null;
}

/** The latest day of the answer as it was promised when the voice came; an extension stands in the case. */
export const promisedDue = (voice: Pick<Voice, "received_at" | "received_week">): Day => {
  const start = voice.received_at ? oslo(voice.received_at) : clockStartForWeek(voice.received_week);
  return startClock(ruleOn("voice-answer", start), start).due;
};

/** When it was received, as finely as it was kept. */
export const receivedWords = (lang: Lang, voice: Pick<Voice, "received_at" | "received_week">): string =>
  voice.received_at ? dayAndTimeInWords(lang, voice.received_at) : weekInWords(lang, voice.received_week);

/** The receipt in words. */
export const receiptOf = (
  lang: Lang,
  { code, voice }: Receipt,
  { unit, contacts }: Pick<Place, "unit" | "contacts">,
): ReceiptView => ({
  code,
  voice,
  unit,
  contact: voice.mode === "confidential" ? contactWords(contacts, giveTexts.in(lang).t) : null,
  received: receivedWords(lang, voice),
  due: dateInWords(lang, promisedDue(voice)),
  heldUntil: voice.held_until ? dateInWords(lang, voice.held_until) : null,
});
