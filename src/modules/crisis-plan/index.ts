import type { Module } from "#platform/module.ts";
import { reviewReminders } from "./jobs.ts";
import { planRoutes } from "./routes/plan.tsx";
import { textRoutes } from "./routes/texts.tsx";
import { sharedCrisisPlan } from "./shared.ts";
import { crisisPlannersAmong, crisisRetention } from "./store/retention.ts";
import { crisisTakeOut } from "./take-out.ts";
import { reviewTasks } from "./tasks.ts";
import { crisisTexts } from "./texts/crisis.ts";
import { ownPath } from "./whose.ts";

export { packed } from "./content.ts";
export { sealedAs } from "./open.ts";

/** A person's own crisis plan: how to meet me, whom to call, what I wish. Shared through consent. */
export const crisisPlan: Module = {
  name: "crisis-plan",
  routes: [...planRoutes, ...textRoutes],
  shared: sharedCrisisPlan,
  tasks: { asMyself: [reviewTasks] },
  jobs: { "crisis-review": reviewReminders },
  rounds: [{ kind: "crisis-review", every: 24 * 60 }],
  messages: (kind, lang) =>
    kind === "crisis-review"
      ? { text: crisisTexts.in(lang).t.review.message, href: () => `${ownPath}/review` }
      : null,
  mine: (acting, lang) => {
    const { t } = crisisTexts.in(lang);
    return acting.role_kind || acting.principal_id
      ? []
      : [{ group: "words", path: ownPath, title: t.title, text: t.mineText }];
  },
  acts: (act, lang) => {
    const acts: Readonly<Record<string, string>> = crisisTexts.in(lang).t.acts;
    return acts[act] ?? null;
  },
  retention: crisisRetention,
  holds: crisisPlannersAmong,
  takeOut: crisisTakeOut,
};
