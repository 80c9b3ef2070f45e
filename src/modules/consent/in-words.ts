import { type Day, oslo } from "#platform/clock/index.ts";
import { dateInWords, type Lang } from "#platform/texts/index.ts";
import { type Book, recipientOf, recipientWords } from "./book.ts";
import { type Consent, standingOf } from "./consent.ts";
import type { Recipient } from "./recipient.ts";
import type { EnteredWithdrawal } from "./store/withdrawals.ts";
import { shareTexts } from "./texts/share.ts";
import { topicTexts } from "./texts/topic.ts";
import { withdrawalTexts } from "./texts/withdrawal.ts";
import type { Purpose, Topic } from "./topics.ts";

/** What a sentence about a sharing is made of. */
export interface Shares {
  to: Recipient;
  topic: Topic;
  purpose: Purpose;
  from: Day;
  until: Day | null;
}

/**
 * "Noor Oppdiktet kan lese «Hverdagen min» fra i dag til og med fredag 25. desember, for å være der for deg." Or for the
 * one who is acted for, by name.
 */
export const sentence = (
  language: Lang,
  today: Day,
  book: Book,
  shares: Shares,
  forName: string | null,
): string => {
  const { t, lang } = shareTexts.in(language);
  const { topics, purposesFor } = topicTexts.in(language).t;
  const day = (one: Day) => dateInWords(lang, one, { short: today });
  return t.sentence(
    recipientWords(t, book, shares.to),
    topics[shares.topic],
    shares.from === today ? t.today : day(shares.from),
    shares.until === null ? t.untilStopped : t.until(day(shares.until)),
    purposesFor(forName)[shares.purpose],
  );
};

/** A consent in one line, and beneath it how long it lasts, or how it ended. */
export const consentWords = (
  language: Lang,
  today: Day,
  book: Book,
  consent: Consent,
  forName: string | null,
) => {
  const { t, lang } = shareTexts.in(language);
  const { topics, purposesFor } = topicTexts.in(language).t;
  const day = (one: Day) => dateInWords(lang, one, { short: today });
  const standing = standingOf(consent, today);
  const how = (): string => {
    if (consent.ended_at) {
      const when = day(oslo(consent.ended_at));
      return consent.ended_how === "narrowing" ? t.wasNarrowed(when) : t.wasStopped(when);
    }
    if (standing === "over" && consent.valid_to) return t.wasOver(day(consent.valid_to));
    const lasts = consent.valid_to === null ? t.lastsOn : t.lasts(day(consent.valid_to));
    return standing === "coming" ? `${t.coming(day(consent.valid_from))}. ${lasts}` : lasts;
  };
  return {
    standing,
    short: t.short(recipientWords(t, book, recipientOf(consent)), topics[consent.topic]),
    purpose: purposesFor(forName)[consent.purpose],
    lasts: how(),
  };
};

/** When and how it was given, and by whom where it was somebody else's hand. */
export const givenWords = (language: Lang, today: Day, book: Book, consent: Consent, me: string): string => {
  const { t, lang } = shareTexts.in(language);
  const day = dateInWords(lang, consent.given_on, { short: today });
  const by = book.names.get(consent.entered_by ?? consent.given_by) ?? t.somebody;
  if (consent.channel === "paper") return t.enteredPaper(by, day);
  if (consent.channel === "telephone") return t.enteredTelephone(by, day);
  if (consent.channel === "spoken") return t.enteredSpoken(by, day);
  return consent.given_by === me ? t.given(day) : t.givenFor(by, day);
};

/** How somebody said that they stop sharing, on which day and to whom, and who entered it from where. */
export const saidWords = (language: Lang, today: Day, book: Book, entry: EnteredWithdrawal): string => {
  const { t, lang } = withdrawalTexts.in(language);
  const somebody = shareTexts.in(language).t.somebody;
  const name = (id: string) => book.names.get(id) ?? somebody;
  const day = (one: Day) => dateInWords(lang, one, { short: today });
  const unit = book.units.get(entry.unit_id);
  const said = t.mine.said[entry.channel](day(entry.said_on), name(entry.received_by));
  const entered = unit
    ? t.mine.enteredAt(name(entry.entered_by), unit, day(entry.entered_on))
    : t.mine.entered(name(entry.entered_by), day(entry.entered_on));
  return `${said} ${entered}`;
};
