import type { Module } from "#platform/module.ts";
import { href } from "#platform/texts/index.ts";
import { escalateOverdue } from "./jobs.ts";
import { caseRoutes } from "./routes/cases.tsx";
import { effectCheckRoutes } from "./routes/effect-checks.tsx";
import { measureRoutes } from "./routes/measures.tsx";
import { moveCases } from "./store.ts";
import { workedCases } from "./store-lists.ts";
import { caseRetention, ownersAmong } from "./store-retention.ts";
import { dutyTasks } from "./tasks.ts";
import { improvementTexts } from "./texts/index.ts";

export { addMeasure, addSource, openCase } from "./case-acts.ts";
export { type CaseView, type CheckView, caseViews, type MeasureView } from "./case-view.ts";
export type { CheckStatus, Finding } from "./effect.ts";
export { recordEffect } from "./effect-acts.ts";
export type { MeasureAsked, MeasureRefusal, MeasureStatus } from "./measure.ts";
export { cancelMeasure, completeMeasure, moveMeasure, startMeasure } from "./measure-acts.ts";
export { casesOfUnit } from "./store-lists.ts";

const messageKinds = ["measure-given", "measure-overdue", "effect-check-overdue"] as const;

/** Improvement cases: the problem with its sources, what is done about it, and whether it works. */
export const improvement: Module = {
  name: "improvement",
  routes: [...caseRoutes, ...measureRoutes, ...effectCheckRoutes],
  tasks: { atWork: [dutyTasks] },
  links: {
    kind: "improvement-case",
    find: async (tx, ids, lang) =>
      new Map(
        (await workedCases(tx, ids)).map(({ id, title }) => [
          id,
          { title, href: href(lang, `/my/improvement/${id}`) },
        ]),
      ),
  },
  unitSuccession: moveCases,
  jobs: { "improvement-overdue": escalateOverdue },
  rounds: [{ kind: "improvement-overdue", every: 24 * 60 }],
  retention: caseRetention,
  holds: ownersAmong,
  messages: (kind, lang) => {
    const known = messageKinds.find((one) => one === kind);
    return known
      ? { text: improvementTexts.in(lang).t.messages[known], href: (id) => `/my/improvement/${id}` }
      : null;
  },
};
