import type { Module } from "#platform/module.ts";
import { consentRetention, sharingAmong } from "./store-retention.ts";

export { type Opening, openRecord, type Shared, sharedWithMe } from "./store.ts";
export { topicTexts } from "./texts/topic.ts";
export { type Basis, type Purpose, purposes, type Topic, topics } from "./topics.ts";

/** Consent, topic by topic; who has looked; blocking; emergencies. */
export const consent: Module = {
  name: "consent",
  routes: [],
  retention: consentRetention,
  holds: sharingAmong,
};
