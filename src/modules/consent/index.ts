import type { Module } from "#platform/module.ts";
import { mailHeadOut, sealLog } from "./seal/jobs.ts";
import { consentRetention, sharingAmong } from "./store-retention.ts";

export { newestOutside } from "./seal/head-file.ts";
export { readHeads } from "./seal/heads.ts";
export { newestSeal, seesAll } from "./seal/store.ts";
export { verifyLog } from "./seal/verify.ts";
export { type Opening, openRecord, type Shared, sharedWithMe } from "./store.ts";
export { topicTexts } from "./texts/topic.ts";
export { type Basis, type Purpose, purposes, type Topic, topics } from "./topics.ts";

/** Consent, topic by topic; who has looked; blocking; emergencies. */
export const consent: Module = {
  name: "consent",
  routes: [],
  retention: consentRetention,
  holds: sharingAmong,
  jobs: { "log-seal": sealLog, "log-head-mail": mailHeadOut },
  rounds: [
    { kind: "log-seal", every: 10 },
    { kind: "log-head-mail", every: 24 * 60 },
  ],
};
