import type { Module } from "#platform/module.ts";
import { workingRoles } from "./recipient.ts";
import { askingRoutes } from "./routes/asking.tsx";
import { askRoutes } from "./routes/asks.tsx";
import { blockRoutes } from "./routes/blocks.tsx";
import { consentRoutes } from "./routes/consents.tsx";
import { entryRoutes } from "./routes/entry.tsx";
import { giveRoutes } from "./routes/give.tsx";
import { paperRoutes } from "./routes/paper.tsx";
import { sharedRoutes } from "./routes/shared.tsx";
import { sharingCodeRoutes } from "./routes/sharing-code.tsx";
import { mailHeadOut, sealLog } from "./seal/jobs.ts";
import { consentRetention, sharingAmong } from "./store/retention.ts";
import { askTasks, confirmationTasks } from "./tasks.ts";
import { askTexts } from "./texts/ask.ts";
import { meetTexts } from "./texts/meet.ts";
import { paperTexts } from "./texts/paper.ts";
import { shareTexts } from "./texts/share.ts";
import { sharedTexts } from "./texts/shared.ts";

export { codeHash, readCode } from "./code.ts";
export { newestOutside } from "./seal/head-file.ts";
export { readHeads } from "./seal/heads.ts";
export { newestSeal, seesAll } from "./seal/store.ts";
export { verifyLog } from "./seal/verify.ts";
export { type Acquainted, acquainted, takeCode } from "./store/introductions.ts";
export { openRecord } from "./store/openings.ts";
export { topicTexts } from "./texts/topic.ts";
export { type Basis, type Purpose, type Topic, topics } from "./topics.ts";

/** Consent, topic by topic; who has looked; blocking; emergencies. */
export const consent: Module = {
  name: "consent",
  retention: consentRetention,
  holds: sharingAmong,
  jobs: { "log-seal": sealLog, "log-head-mail": mailHeadOut },
  rounds: [
    { kind: "log-seal", every: 10 },
    { kind: "log-head-mail", every: 24 * 60 },
  ],
  routes: [
    ...giveRoutes,
    ...paperRoutes,
    ...entryRoutes,
    ...consentRoutes,
    ...sharingCodeRoutes,
    ...blockRoutes,
    ...sharedRoutes,
    ...askingRoutes,
    ...askRoutes,
  ],
  tasks: { asMyself: [askTasks, confirmationTasks] },
  mine: (acting, lang) => {
    const { t: shared } = sharedTexts.in(lang);
    const { t: ask } = askTexts.in(lang);
    const paper = paperTexts.in(lang).t.entry;
    if (acting.role_id)
      return acting.role_kind && workingRoles.some((one) => one === acting.role_kind)
        ? [
            { group: "work", path: "/my/shared", title: shared.work.title, text: shared.work.text },
            { group: "work", path: "/my/asks", title: ask.work.title, text: ask.work.text },
            { group: "work", path: "/my/consent-entry", title: paper.title.paper, text: paper.text },
            {
              group: "work",
              path: "/my/sharing-code",
              title: shared.code,
              text: shareTexts.in(lang).t.codeText,
            },
          ]
        : [];
    const { t } = shareTexts.in(lang);
    const { t: meet } = meetTexts.in(lang);
    const sharing = { group: "shared", path: "/my/consents", title: t.title, text: t.mineText } as const;
    return acting.principal_id
      ? [
          sharing,
          { group: "shared", path: "/my/shared", title: shared.principal.title, text: shared.principal.text },
        ]
      : [
          sharing,
          { group: "shared", path: "/my/shared", title: shared.self.title, text: shared.self.text },
          { group: "shared", path: "/my/asks", title: ask.mine.title, text: ask.mine.text },
          { group: "shared", path: "/my/sharing-code", title: t.code, text: t.codeText },
          { group: "shared", path: "/my/blocks", title: meet.block.title, text: meet.block.mineText },
        ];
  },
  messages: (kind, lang) => {
    if (kind === "sharing-ended") return { text: shareTexts.in(lang).t.ended, href: () => "/my/shared" };
    if (kind === "consent-entered")
      return { text: paperTexts.in(lang).t.entry.message, href: (id) => `/my/consents/${id}` };
    return kind === "consent-ask"
      ? { text: askTexts.in(lang).t.mine.message, href: (id) => `/my/asks/${id}` }
      : null;
  },
};
