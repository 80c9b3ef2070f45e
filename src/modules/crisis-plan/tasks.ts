import { type Task, waiting } from "#platform/module.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { reviewOn } from "./crisis.ts";
import { reviewedPlans } from "./store/crisis-plans.ts";
import { crisisTexts } from "./texts/crisis.ts";
import { ownPath } from "./whose.ts";

/** My crisis plan, once the interval that I have chosen is over: something I can do, without a clock. */
export const reviewTasks = waiting(
  (_today, most) => reviewedPlans(most),
  (rows, _acting, today, lang): Task[] =>
    rows.flatMap((plan) => {
      const on = reviewOn(plan);
      if (on === null || on > today) return [];
      const { t, lang: spoken } = crisisTexts.in(lang);
      return [
        {
          id: plan.id,
          title: t.review.task,
          href: href(lang, `${ownPath}/review`),
          facts: dateInWords(spoken, on, { short: today }),
          next: t.review.next,
          due: null,
          clock: null,
          waitsForOther: false,
        },
      ];
    }),
);
