import { type Day, oslo } from "#platform/clock/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { counted, dateInWords, type Lang } from "#platform/texts/index.ts";
import type { Card, Participant, Said, Version } from "./open.ts";
import { meetingTexts } from "./texts/meeting.ts";

/** A moment or a day in words, without the year where it is this one. */
export const dayInWords = (c: Ctx, lang: Lang, when: Date | Day): string =>
  dateInWords(lang, when instanceof Date ? oslo(when) : when, { short: c.var.today });

/** When it is: "mandag 7. desember kl. 10.30". */
export const whenInWords = (
  lang: Lang,
  { on_day, starts }: Pick<Version, "on_day" | "starts">,
  today?: Day,
): string => {
  const { t, lang: spoken } = meetingTexts.in(lang);
  return `${dateInWords(spoken, on_day, today ? { short: today } : {})} ${t.clock(starts)}`;
};

/** How long it lasts. */
export const lengthInWords = (lang: Lang, minutes: number): string =>
  counted(lang, minutes, meetingTexts.in(lang).t.minutes);

/** Which interpreter: "Tolking av tale, arabisk. Kvinne, helst". */
export const interpreterInWords = (lang: Lang, need: NonNullable<Card["interpreter"]>): string => {
  const { interpreters } = meetingTexts.in(lang).t.facts;
  return [
    [interpreters[need.kind], need.language].filter(Boolean).join(", "),
    ...(need.note ? [need.note] : []),
  ].join(". ");
};

/** What somebody invited is called. */
export const nameInWords = (lang: Lang, one: Pick<Participant, "name" | "unit_name">): string => {
  const { who } = meetingTexts.in(lang).t;
  if (!one.name) return who.gone;
  return one.unit_name ? who.at(one.name, one.unit_name) : one.name;
};

/** How it stands with somebody invited, said to the person. */
export const standingInWords = (c: Ctx, lang: Lang, one: Participant): string => {
  const { t, lang: spoken } = meetingTexts.in(lang);
  const day = (when: Date) => dayInWords(c, spoken, when);
  if (one.ended_at) return t.who.ended(day(one.ended_at));
  const [last] = one.said;
  if (!one.now) return last ? t.who.waitsAgain(day(last.answered_at)) : t.who.waits(day(one.invited_at));
  return saidInWords(c, lang, one.now);
};

/** What somebody said, with its day. */
export const saidInWords = (c: Ctx, lang: Lang, said: Said): string => {
  const { t, lang: spoken } = meetingTexts.in(lang);
  const words = said.as_whom === "noted" ? t.who.noted : t.who.said;
  return words[said.answer](dayInWords(c, spoken, said.answered_at));
};

/** A day as a person types it: "15.1.2027". */
export const typedDay = (day: Day): string => day.split("-").map(Number).reverse().join(".");
