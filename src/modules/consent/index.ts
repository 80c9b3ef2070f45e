import type { Module } from "#platform/module.ts";
import { logOverdue } from "./log-jobs.ts";
import { logMessages } from "./log-messages.ts";
import { awaitedAnswers, owedAnswers } from "./log-tasks.ts";
import { logWays } from "./log-ways.ts";
import { askingRoutes } from "./routes/asking.tsx";
import { askRoutes } from "./routes/asks.tsx";
import { blockRoutes } from "./routes/blocks.tsx";
import { consentRoutes } from "./routes/consents.tsx";
import { emergencyRoutes } from "./routes/emergency.tsx";
import { entryRoutes } from "./routes/entry.tsx";
import { explanationRoutes } from "./routes/explanation.tsx";
import { giveRoutes } from "./routes/give.tsx";
import { lookedRoutes } from "./routes/looked.tsx";
import { paperRoutes } from "./routes/paper.tsx";
import { reviewRoutes } from "./routes/reviews.tsx";
import { sharedRoutes } from "./routes/shared.tsx";
import { sharingCodeRoutes } from "./routes/sharing-code.tsx";
import { withdrawalRoutes } from "./routes/withdrawals.tsx";
import { mailHeadOut, sealLog } from "./seal/jobs.ts";
import { shareMessages } from "./share-messages.ts";
import { shareWays } from "./share-ways.ts";
import { consentRetention, sharingAmong } from "./store/retention.ts";
import { consentTakeOut } from "./take-out.ts";
import { askTasks, confirmationTasks } from "./tasks.ts";
import { lookedTexts } from "./texts/looked.ts";

export { codeHash, readCode } from "./code.ts";
export { asLine, fromLine, type Recipient, workingRoles } from "./recipient.ts";
export { newestOutside } from "./seal/head-file.ts";
export { readHeads } from "./seal/heads.ts";
export { newestSeal, seesAll } from "./seal/store.ts";
export { verifyLog } from "./seal/verify.ts";
export { type Acquainted, acquainted, takeCode } from "./store/introductions.ts";
export { openedSince } from "./store/log.ts";
export { openRecord } from "./store/openings.ts";
export { topicTexts } from "./texts/topic.ts";
export { type Basis, type Purpose, type Topic, topics } from "./topics.ts";

/** Consent, topic by topic; who has looked; blocking; emergencies. */
export const consent: Module = {
  name: "consent",
  retention: consentRetention,
  holds: sharingAmong,
  takeOut: consentTakeOut,
  jobs: { "log-seal": sealLog, "log-head-mail": mailHeadOut, "log-overdue": logOverdue },
  rounds: [
    { kind: "log-seal", every: 10 },
    { kind: "log-head-mail", every: 24 * 60 },
    { kind: "log-overdue", every: 24 * 60 },
  ],
  routes: [
    ...giveRoutes,
    ...paperRoutes,
    ...entryRoutes,
    ...withdrawalRoutes,
    ...consentRoutes,
    ...sharingCodeRoutes,
    ...blockRoutes,
    ...sharedRoutes,
    ...askingRoutes,
    ...askRoutes,
    ...lookedRoutes,
    ...explanationRoutes,
    ...emergencyRoutes,
    ...reviewRoutes,
  ],
  tasks: { atWork: [owedAnswers], asMyself: [askTasks, confirmationTasks, awaitedAnswers] },
  mine: (acting, lang) => [...shareWays(acting, lang), ...logWays(acting, lang)],
  acts: (act, lang) => {
    const acts: Readonly<Record<string, string>> = lookedTexts.in(lang).t.acts;
    return acts[act] ?? null;
  },
  messages: (kind, lang) => shareMessages(kind, lang) ?? logMessages(kind, lang),
};
