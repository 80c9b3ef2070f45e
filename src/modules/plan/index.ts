import type { Module } from "#platform/module.ts";
import { fileRoutes } from "./routes/file.tsx";
import { measureRoutes } from "./routes/measures.tsx";
import { planRoutes } from "./routes/plan.tsx";
import { textRoutes } from "./routes/texts.tsx";
import { sharedPlan } from "./shared.ts";
import { plannersAmong, planRetention } from "./store/retention.ts";
import { planTakeOut } from "./take-out.ts";
import { fileTexts } from "./texts/file.ts";
import { planTexts } from "./texts/plan.ts";

export { sealedAs } from "./open.ts";

/** A person's own plan: what they want and need, who does what, how it goes. Shared through consent. */
export const plan: Module = {
  name: "plan",
  routes: [...planRoutes, ...textRoutes, ...measureRoutes, ...fileRoutes],
  shared: sharedPlan,
  mine: (acting, lang) => {
    const { t } = planTexts.in(lang);
    return acting.role_kind || acting.principal_id
      ? []
      : [{ group: "words", path: "/my/plan", title: t.title, text: t.mineText }];
  },
  acts: (act, lang) => {
    const acts: Readonly<Record<string, string>> = {
      ...planTexts.in(lang).t.acts,
      ...fileTexts.in(lang).t.acts,
    };
    return acts[act] ?? null;
  },
  retention: planRetention,
  holds: plannersAmong,
  takeOut: planTakeOut,
};
