import { type Day, daysBetween, oslo } from "#platform/clock/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { counted, dateInWords, type Lang } from "#platform/texts/index.ts";
import type { Measure, MeasureOwner } from "./open.ts";
import { type LifeArea, type Place, templateOf } from "./parts.ts";
import { standingOf } from "./plan.ts";
import { guestTexts } from "./texts/guest.ts";
import { measureTexts } from "./texts/measure.ts";
import { planTexts } from "./texts/plan.ts";
import { responsibleTexts } from "./texts/responsible.ts";
import { templateTexts } from "./texts/template.ts";

/** A moment or a day in words, without the year where it is this one. */
export const dayInWords = (c: Ctx, lang: Lang, when: Date | Day): string =>
  dateInWords(lang, when instanceof Date ? oslo(when) : when, { short: c.var.today });

/** A day as a person types it: "15.1.2027". */
export const typedDay = (day: Day | null): string =>
  day === null ? "" : day.split("-").map(Number).reverse().join(".");

/** What of life a text is about. */
export const areaInWords = (lang: Lang, area: LifeArea | null): string => {
  const { t } = planTexts.in(lang);
  return area === null ? t.whole : t.areas[area];
};

/** Who does it, as its owner reads it. */
export const ownerInWords = (lang: Lang, owner: MeasureOwner): string => {
  const { t } = measureTexts.in(lang);
  if (owner === null) return t.who.nobody;
  if (owner.self) return t.who.me;
  if (owner.guest === undefined) return owner.name;
  const name = owner.name ?? guestTexts.in(lang).t.gone;
  return owner.asked ? responsibleTexts.in(lang).t.taking[owner.asked.taking](name) : name;
};

/** Who does it, as others than its owner read it: a guest who has said yes, by name where one may know it. */
export const ownerToOthers = (lang: Lang, owner: MeasureOwner, planOwner: string): string => {
  const { t } = measureTexts.in(lang);
  if (owner === null) return t.who.nobody;
  if (owner.self) return planOwner;
  if (owner.guest === undefined) return owner.name;
  if (owner.asked?.mine) return responsibleTexts.in(lang).t.mine[owner.asked.taking];
  return owner.asked?.name ?? t.who.nobody;
};

/** By when, and how it stands: "Frist 30. oktober. Over fristen"; where it is done, since when. */
export const whenInWords = (c: Ctx, lang: Lang, measure: Measure): string => {
  const { t } = measureTexts.in(lang);
  const { due, status, statusOn } = measure;
  if (status === "completed" || status === "cancelled")
    return statusOn ? t.since(t.statuses[status], dayInWords(c, lang, statusOn)) : t.statuses[status];
  const standing = standingOf(measure, c.var.today);
  return [
    due === null ? t.none : t.due(dayInWords(c, lang, due)),
    ...(standing === "over" ? [t.past] : []),
    ...(status === "under-way" ? [t.statuses[status]] : []),
  ].join(". ");
};

/** How many days are left or past. */
export const daysInWords = (due: Day, today: Day, lang: Lang): string => {
  const { page } = planTexts.in(lang).t;
  const left = daysBetween(today, due);
  if (left === 0) return page.today;
  return counted(lang, Math.abs(left), left < 0 ? page.pastDays : page.leftDays);
};

/** What the parts of a plan are called where it is written in a template's words. */
export const placeWords = (lang: Lang, template: string): Readonly<Record<Place, string>> => {
  const { places } = planTexts.in(lang).t;
  const own = templateTexts.in(lang).t;
  const of = templateOf(template);
  return of === "youth" || of === "easy-read" ? { ...places, ...own[of] } : places;
};
