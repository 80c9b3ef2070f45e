import { type Day, oslo } from "#platform/clock/index.ts";
import type { KeptClock } from "#platform/clock-store.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, type Lang } from "#platform/texts/index.ts";
import { type ClockWords, clockWords } from "#web/index.ts";
import type { OpenCoordination, Step } from "./open.ts";
import { coordinationTexts } from "./texts/coordination.ts";

/** A moment or a day in words, without the year where it is this one. */
export const dayInWords = (c: Ctx, lang: Lang, when: Date | Day): string =>
  dateInWords(lang, when instanceof Date ? oslo(when) : when, { short: c.var.today });

/** What happened, as one line: "Dere ble tilbudt koordinator og plan". */
export const stepInWords = (lang: Lang, { kind, wants, again_on }: Step): string => {
  const { t, lang: spoken } = coordinationTexts.in(lang);
  if (kind === "accepted" && wants) return t.accepted[wants];
  if (kind === "declined" && again_on) return t.declinedUntil(dateInWords(spoken, again_on));
  return t.kinds[kind];
};

/** Who said or did it, and how it came to be written. */
export const byInWords = (lang: Lang, unit: string, step: Step, me: string): string => {
  const { t } = coordinationTexts.in(lang);
  if (step.as_whom === "self") return me;
  if (step.as_whom === "house") return t.by.house;
  const who = step.writer ? `${step.writer}, ${unit}` : unit;
  return step.as_whom === "entered" && step.channel ? t.by.entered(me, t.channels[step.channel], who) : who;
};

/** Where it stands, in a sentence, and what comes next. */
export const standingInWords = (lang: Lang, { now, of, coordinator }: OpenCoordination): string => {
  const { t } = coordinationTexts.in(lang);
  if (
    now.stage !== "ended" &&
    now.wants !== null &&
    now.wants !== "plan" &&
    !coordinator &&
    (now.left || now.coordinator)
  )
    return t.now.left(of.unit_name);
  const words = t.now[now.stage];
  return typeof words === "string" ? words : words(of.unit_name, coordinator?.name || t.theCoordinator);
};

/** The clock of what is owed, the same words for both sides. */
export const owedInWords = (c: Ctx, lang: Lang, clock: KeptClock, unit: string): ClockWords =>
  clockWords(clock, { lang, today: c.var.today, owes: "deed", unit });
