import type { Ctx } from "#platform/http/route.ts";
import { dayInWords } from "./in-words.ts";
import type { Plan } from "./store/plans.ts";
import { planTexts } from "./texts/plan.ts";

/** Since when the plan runs, for which time it holds, and when it is gone through. */
export const frameInWords = (c: Ctx, plan: Plan): string => {
  const { t, lang } = planTexts.in(c.var.lang);
  const [from, to] = [plan.period_from, plan.period_to].map((day) => day && dayInWords(c, lang, day));
  return [
    t.page.started(dayInWords(c, lang, plan.started_at)),
    ...(from && to ? [t.page.period(from, to)] : from ? [t.page.from(from)] : to ? [t.page.to(to)] : []),
    ...(plan.revise_on ? [t.page.revise(dayInWords(c, lang, plan.revise_on))] : []),
  ].join(" ");
};
