import type { Module } from "#platform/module.ts";
import { kinOverdue } from "./overdue.ts";
import { followRoutes } from "./routes/follow.tsx";
import { publicRoutes } from "./routes/public.tsx";
import { staffRoutes } from "./routes/staff.tsx";
import { kinRetention } from "./store-retention.ts";
import { kinTasks } from "./tasks.ts";
import { kinTexts } from "./texts/kin.ts";

const working = ["employee", "unit-leader", "user-contact"];
/** For next of kin, without anybody's consent: what one always gets, and telling a unit something. */
export const kin: Module = {
  name: "kin",
  routes: [...publicRoutes, ...followRoutes, ...staffRoutes],
  tasks: { atWork: [kinTasks] },
  jobs: { "kin-overdue": kinOverdue },
  rounds: [{ kind: "kin-overdue", every: 24 * 60 }],
  messages: (kind, lang) =>
    kind === "kin-overdue"
      ? { text: kinTexts.in(lang).t.staff.overdue, href: (id) => `/my/kin/${id}` }
      : null,
  retention: kinRetention,
  mine: (acting, lang) => {
    const { t } = kinTexts.in(lang);
    return working.includes(acting.role_kind ?? "")
      ? [{ group: "work", path: "/my/kin", title: t.staff.title, text: t.staff.text }]
      : [];
  },
};
