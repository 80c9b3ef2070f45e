import type { Module } from "#platform/module.ts";
import type { Lang } from "#platform/texts/index.ts";
import { reviewReminders } from "./jobs.ts";
import { lookedByCard } from "./looked.ts";
import type { Place } from "./parts.ts";
import { cardRoutes } from "./routes/card.tsx";
import { copyRoutes } from "./routes/copies.tsx";
import { emergencyRoutes } from "./routes/emergency.tsx";
import { offlineRoutes } from "./routes/offline.tsx";
import { planRoutes } from "./routes/plan.tsx";
import { textRoutes } from "./routes/texts.tsx";
import { sharedCrisisPlan } from "./shared.ts";
import { crisisPlannersAmong, crisisRetention } from "./store/retention.ts";
import { crisisTakeOut } from "./take-out.ts";
import { reviewTasks } from "./tasks.ts";
import { cardTexts } from "./texts/card.ts";
import { crisisTexts } from "./texts/crisis.ts";
import { ownPath } from "./whose.ts";

export { codeHash } from "./code.ts";
export { packed } from "./content.ts";
export { sealedAs } from "./open.ts";
export { type CrisisPlanOpened, crisisPlanOpenedSince } from "./opened-since.ts";
export { type TakenOverPlace, takenOverPlaces, takeOver } from "./take-over.ts";
/** The way to change one's own crisis plan, for whoever has read something new out of what happened. */
export { ownPath as crisisPlanPath } from "./whose.ts";

/** What a place of the plan is called. */
export const placeInWords = (lang: Lang, place: Place): string => crisisTexts.in(lang).t.places[place];

/** A person's own crisis plan: how to meet me, whom to call, what I wish. Shared through consent. */
export const crisisPlan: Module = {
  name: "crisis-plan",
  routes: [...planRoutes, ...textRoutes, ...cardRoutes, ...copyRoutes, ...emergencyRoutes, ...offlineRoutes],
  looked: lookedByCard,
  shared: sharedCrisisPlan,
  tasks: { asMyself: [reviewTasks] },
  jobs: { "crisis-review": reviewReminders },
  rounds: [{ kind: "crisis-review", every: 24 * 60 }],
  messages: (kind, lang) =>
    kind === "crisis-review"
      ? { text: crisisTexts.in(lang).t.review.message, href: () => `${ownPath}/review` }
      : kind === "crisis-reading"
        ? { text: cardTexts.in(lang).t.looked.message, href: () => "/my/looked" }
        : null,
  mine: (acting, lang) => {
    const { t } = crisisTexts.in(lang);
    return acting.role_kind || acting.principal_id
      ? []
      : [{ group: "words", path: ownPath, title: t.title, text: t.mineText }];
  },
  acts: (act, lang) => {
    const acts: Readonly<Record<string, string>> = {
      ...crisisTexts.in(lang).t.acts,
      ...cardTexts.in(lang).t.acts,
    };
    return acts[act] ?? null;
  },
  retention: crisisRetention,
  holds: crisisPlannersAmong,
  takeOut: crisisTakeOut,
};
