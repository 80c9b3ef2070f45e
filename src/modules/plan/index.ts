import { workingRoles } from "#modules/consent/index.ts";
import type { Module } from "#platform/module.ts";
import { asGuestRoutes } from "./routes/as-guest.tsx";
import { decisionRoutes } from "./routes/decisions.tsx";
import { fileRoutes } from "./routes/file.tsx";
import { guestMeasureRoutes } from "./routes/guest-measures.tsx";
import { guestSheetRoutes } from "./routes/guest-sheets.tsx";
import { guestSideRoutes } from "./routes/guest-sides.tsx";
import { guestRoutes } from "./routes/guests.tsx";
import { measureRoutes } from "./routes/measures.tsx";
import { planRoutes } from "./routes/plan.tsx";
import { roleRoutes } from "./routes/roles.tsx";
import { sheetRoutes } from "./routes/sheets.tsx";
import { sideRoutes } from "./routes/sides.tsx";
import { textRoutes } from "./routes/texts.tsx";
import { sharedPlan } from "./shared.ts";
import { plannersAmong, planRetention } from "./store/retention.ts";
import { planTakeOut } from "./take-out.ts";
import { askedTasks, invitationTasks, pastDueTasks } from "./tasks.ts";
import { fileTexts } from "./texts/file.ts";
import { guestTexts } from "./texts/guest.ts";
import { planTexts } from "./texts/plan.ts";
import { responsibleTexts } from "./texts/responsible.ts";
import { sheetTexts } from "./texts/sheet.ts";

export { sealedAs } from "./open.ts";
export { areas, places } from "./parts.ts";

const working: readonly string[] = workingRoles;

/** A person's own plan: what they want and need, who does what, how it goes. Shared through consent. */
export const plan: Module = {
  name: "plan",
  routes: [
    ...planRoutes,
    ...textRoutes,
    ...measureRoutes,
    ...sideRoutes,
    ...guestRoutes,
    ...asGuestRoutes,
    ...guestSideRoutes,
    ...guestMeasureRoutes,
    ...sheetRoutes,
    ...roleRoutes,
    ...guestSheetRoutes,
    ...fileRoutes,
    ...decisionRoutes,
  ],
  tasks: {
    atWork: [invitationTasks, askedTasks],
    asMyself: [invitationTasks, askedTasks, pastDueTasks],
  },
  shared: sharedPlan,
  mine: (acting, lang) => {
    const { t } = planTexts.in(lang);
    if (acting.principal_id) return [];
    const { title, mineText } = guestTexts.in(lang).t.asGuest;
    const path = "/my/guest/plans";
    return acting.role_kind
      ? working.includes(acting.role_kind)
        ? [{ group: "work", path, title, text: mineText }]
        : []
      : [
          { group: "words", path: "/my/plan", title: t.title, text: t.mineText },
          { group: "shared", path, title, text: mineText },
        ];
  },
  acts: (act, lang) => {
    const acts: Readonly<Record<string, string>> = {
      ...planTexts.in(lang).t.acts,
      ...fileTexts.in(lang).t.acts,
      ...responsibleTexts.in(lang).t.acts,
      ...sheetTexts.in(lang).t.acts,
    };
    return acts[act] ?? null;
  },
  messages: (kind, lang) => {
    const { asked, answer } = responsibleTexts.in(lang).t.messages;
    const toPlan = (id: string) => `/my/guest/plans/${id}`;
    if (kind === "plan-invitation") return { text: guestTexts.in(lang).t.asGuest.message, href: toPlan };
    if (kind === "plan-story") return { text: sheetTexts.in(lang).t.message, href: toPlan };
    if (kind === "plan-measure-asked") return { text: asked, href: toPlan };
    return kind === "plan-measure-answer" ? { text: answer, href: (id) => `/my/plan/measures/${id}` } : null;
  },
  retention: planRetention,
  holds: plannersAmong,
  takeOut: planTakeOut,
};
