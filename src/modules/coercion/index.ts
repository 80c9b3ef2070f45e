import type { Module } from "#platform/module.ts";
import { coercionFigures } from "./figures-door.ts";
import { coercionFiguresJob } from "./figures-job.ts";
import { lookedAtTalks } from "./looked.ts";
import { afterTalkOverdue } from "./overdue.ts";
import { accountRoutes } from "./routes/accounts.tsx";
import { changeRoutes } from "./routes/changes.tsx";
import { figureRoutes } from "./routes/figures.tsx";
import { hereRoutes } from "./routes/here.tsx";
import { mineRoutes } from "./routes/mine.tsx";
import { supportedRoutes } from "./routes/supported.tsx";
import { coercedAmong, coercionErasing, coercionRetention, moveCoercions } from "./store/retention.ts";
import { talkTakeOut } from "./take-out.ts";
import { offerTasks, owedTasks } from "./tasks.ts";
import { hereTexts } from "./texts/here.ts";
import { supportedTexts } from "./texts/supported.ts";
import { talkTexts } from "./texts/talk.ts";

/** What each kind of words is sealed as. */
export { sealedAs as coercionSealedAs } from "./talk.ts";

const working = ["employee", "unit-leader"];

/** After coercion: that it took place, the conversation that is offered, with whom it is held. */
export const coercion: Module = {
  name: "coercion",
  routes: [
    ...mineRoutes,
    ...figureRoutes,
    ...hereRoutes,
    ...accountRoutes,
    ...changeRoutes,
    ...supportedRoutes,
  ],
  tasks: { atWork: [owedTasks], asMyself: [offerTasks] },
  mine: (acting, lang) => {
    const { t: s } = supportedTexts.in(lang);
    if (acting.role_kind) {
      const { t } = hereTexts.in(lang);
      return working.includes(acting.role_kind)
        ? [
            { group: "work", path: "/my/after-talks-here", title: t.title, text: t.mineText },
            { group: "work", path: "/my/supported-decisions-here", title: s.hereTitle, text: s.hereText },
          ]
        : [];
    }
    const { t } = talkTexts.in(lang);
    return acting.principal_id && !acting.topics.includes("treatment")
      ? []
      : [
          { group: "words", path: "/my/after-talks", title: t.title, text: t.mineText },
          ...(acting.principal_id
            ? []
            : [
                {
                  group: "words" as const,
                  path: "/my/supported-decisions",
                  title: s.title,
                  text: s.mineText,
                },
              ]),
        ];
  },
  acts: (act, lang) => {
    const acts: Readonly<Record<string, string>> = {
      ...talkTexts.in(lang).t.acts,
      ...supportedTexts.in(lang).t.acts,
    };
    return acts[act] ?? null;
  },
  messages: (kind, lang) => {
    if (kind === "after-talk")
      return { text: talkTexts.in(lang).t.message, href: (id) => `/my/after-talks/${id}` };
    if (kind === "supported-decision")
      return { text: supportedTexts.in(lang).t.message, href: (id) => `/my/supported-decisions/${id}` };
    if (kind === "after-talk-overdue")
      return { text: hereTexts.in(lang).t.overdue, href: () => "/my/after-talks-here" };
    return null;
  },
  looked: lookedAtTalks,
  figures: coercionFigures,
  jobs: { "after-talk-overdue": afterTalkOverdue, ...coercionFiguresJob.jobs },
  rounds: [{ kind: "after-talk-overdue", every: 24 * 60 }, ...coercionFiguresJob.rounds],
  retention: coercionRetention,
  erasing: coercionErasing,
  holds: coercedAmong,
  takeOut: talkTakeOut,
  unitSuccession: moveCoercions,
};
