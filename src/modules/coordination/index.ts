import type { Module } from "#platform/module.ts";
import { coordinatorsAway } from "./away.ts";
import { coordinationOverdue } from "./overdue.ts";
import { departureRoutes } from "./routes/departure.tsx";
import { mineRoutes } from "./routes/mine.tsx";
import { needRoutes } from "./routes/need.tsx";
import { paperRoutes } from "./routes/paper.ts";
import { unitRoutes } from "./routes/unit.tsx";
import { workRoutes } from "./routes/work.tsx";
import { coordinatedAmong, coordinationRetention } from "./store/retention.ts";
import { moveCoordinatingUnit } from "./store/unit.ts";
import { coordinationTakeOut } from "./take-out.ts";
import { offerTasks, owedTasks } from "./tasks.ts";
import { coordinationTexts } from "./texts/coordination.ts";
import { needTexts } from "./texts/need.ts";
import { unitTexts } from "./texts/unit.ts";
import { workTexts } from "./texts/work.ts";

export { sealedAs } from "./open.ts";

const working = ["employee", "unit-leader"];

/** Who sees to it that a person's services hang together: the need, the offer, the coordinator. */
export const coordination: Module = {
  name: "coordination",
  routes: [...mineRoutes, ...departureRoutes, ...workRoutes, ...needRoutes, ...paperRoutes, ...unitRoutes],
  tasks: { atWork: [owedTasks], asMyself: [offerTasks] },
  mine: (acting, lang) => {
    const { t } = coordinationTexts.in(lang);
    const { t: work } = workTexts.in(lang);
    const { t: unit } = unitTexts.in(lang);
    if (acting.principal_id) return [];
    if (!acting.role_kind)
      return [{ group: "words", path: "/my/coordination", title: t.title, text: t.mineText }];
    if (acting.role_kind === "administrator")
      return [{ group: "work", path: "/my/coordinating-unit", title: unit.title, text: unit.text }];
    const { t: need } = needTexts.in(lang);
    return [
      ...(working.includes(acting.role_kind)
        ? ([{ group: "work", path: "/my/coordinations", title: work.title, text: work.text }] as const)
        : []),
      ...(acting.role_kind === "privacy-officer"
        ? []
        : ([{ group: "work", path: "/my/need-report", title: need.title, text: need.text }] as const)),
    ];
  },
  acts: (act, lang) => {
    const acts: Readonly<Record<string, string>> = coordinationTexts.in(lang).t.acts;
    return acts[act] ?? null;
  },
  messages: (kind, lang) => {
    const { messages: t } = coordinationTexts.in(lang).t;
    if (kind === "coordination-moved") return { text: t.moved, href: () => "/my/coordination" };
    if (kind === "coordination-yours") return { text: t.yours, href: (id) => `/my/coordinations/${id}` };
    if (kind === "coordination-ended") return { text: t.ended, href: () => "/my/coordinations" };
    return kind === "coordination-overdue" ? { text: t.overdue, href: () => "/my/coordinations" } : null;
  },
  unitSuccession: moveCoordinatingUnit,
  jobs: { "coordination-overdue": coordinationOverdue, "coordinators-away": coordinatorsAway },
  rounds: [
    { kind: "coordination-overdue", every: 24 * 60 },
    { kind: "coordinators-away", every: 24 * 60 },
  ],
  retention: coordinationRetention,
  holds: coordinatedAmong,
  takeOut: coordinationTakeOut,
};
