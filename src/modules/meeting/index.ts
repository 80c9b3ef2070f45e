import { workingRoles } from "#modules/consent/index.ts";
import type { Module } from "#platform/module.ts";
import { absenceRoutes } from "./routes/absence.tsx";
import { asGuestRoutes } from "./routes/as-guest.tsx";
import { calendarRoutes } from "./routes/calendar.tsx";
import { checkRoutes } from "./routes/check.tsx";
import { decisionRoutes } from "./routes/decisions.tsx";
import { invitationRoutes } from "./routes/invitations.tsx";
import { mineRoutes } from "./routes/mine.tsx";
import { minutesRoutes } from "./routes/minutes.tsx";
import { printedRoutes } from "./routes/paper.ts";
import { paperRoutes } from "./routes/papers.tsx";
import { pointRoutes } from "./routes/points.tsx";
import { meetingAmong } from "./store/retention.ts";
import { meetingTakeOut } from "./take-out.ts";
import { invitationTasks, readingTasks, writingTasks } from "./tasks.ts";
import { afterTexts } from "./texts/after.ts";
import { guestTexts } from "./texts/guest.ts";
import { meetingTexts } from "./texts/meeting.ts";
import { minutesTexts } from "./texts/minutes.ts";
import { paperTexts } from "./texts/papers.ts";

export { type OwnDecision, ownDecisions } from "./decided.ts";
export { takeDecision } from "./store/decisions.ts";

const working: readonly string[] = workingRoles;

/** Meetings: now a person's own responsibility group, on the person's terms. */
export const meeting: Module = {
  name: "meeting",
  routes: [
    ...calendarRoutes,
    ...mineRoutes,
    ...checkRoutes,
    ...invitationRoutes,
    ...pointRoutes,
    ...absenceRoutes,
    ...minutesRoutes,
    ...decisionRoutes,
    ...printedRoutes,
    ...paperRoutes,
    ...asGuestRoutes,
  ],
  tasks: { atWork: [invitationTasks, writingTasks], asMyself: [invitationTasks, readingTasks] },
  mine: (acting, lang) => {
    const { t } = meetingTexts.in(lang);
    if (acting.principal_id) return [];
    const { title, mineText } = guestTexts.in(lang).t;
    const path = "/my/guest/meetings";
    return acting.role_kind
      ? working.includes(acting.role_kind)
        ? [{ group: "work", path, title, text: mineText }]
        : []
      : [
          { group: "words", path: "/my/meetings", title: t.title, text: t.mineText },
          { group: "shared", path, title, text: mineText },
        ];
  },
  acts: (act, lang) => {
    const acts: Readonly<Record<string, string>> = {
      ...meetingTexts.in(lang).t.acts,
      ...minutesTexts.in(lang).t.acts,
      ...afterTexts.in(lang).t.acts,
      ...paperTexts.in(lang).t.acts,
    };
    return acts[act] ?? null;
  },
  messages: (kind, lang) => {
    const { messages: t } = meetingTexts.in(lang).t;
    const invited = (id: string) => `/my/guest/meetings/${id}`;
    if (kind === "meeting-invitation") return { text: t.invited, href: invited };
    if (kind === "meeting-moved") return { text: t.moved, href: invited };
    if (kind === "meeting-called-off") return { text: t.calledOff, href: invited };
    if (kind === "meeting-uninvited") return { text: t.uninvited, href: () => "/my/guest/meetings" };
    const { messages: m } = minutesTexts.in(lang).t;
    const minutes = (id: string) => `/my/guest/meetings/${id}/minutes`;
    if (kind === "meeting-absence") return { text: m.absence, href: invited };
    if (kind === "meeting-read-out") return { text: m.readOut, href: (id) => `/my/meetings/${id}` };
    if (kind === "minutes-keeper") return { text: m.keeper, href: minutes };
    if (kind === "minutes-sent") return { text: m.sent, href: (id) => `/my/meetings/${id}/minutes` };
    if (kind === "minutes-commented") return { text: m.commented, href: minutes };
    if (kind === "minutes-approved") return { text: m.approved, href: minutes };
    return kind === "meeting-answered" ? { text: t.answered, href: (id) => `/my/meetings/${id}` } : null;
  },
  holds: meetingAmong,
  takeOut: meetingTakeOut,
};
