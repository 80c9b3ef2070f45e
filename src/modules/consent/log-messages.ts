import type { Module } from "#platform/module.ts";
import { lookedTexts } from "./texts/looked.ts";

/** Where each message about the log leads. */
const ways = {
  "looked-why": (id: string) => `/my/explanations/${id}`,
  "looked-why-up": (id: string) => `/my/explanations/${id}`,
  "looked-answer": () => "/my/looked",
  objection: (id: string) => `/my/reviews/objections/${id}`,
  "objection-review": () => "/my/looked",
  emergency: () => "/my/looked",
  "emergency-review": (id: string) => `/my/reviews/emergencies/${id}`,
  "emergency-no-officer": () => "/my/messages",
  "emergency-reviewed": () => "/my/looked",
  "emergency-reviewed-mine": (id: string) => `/my/emergency/${id}`,
  "review-overdue": () => "/my/messages",
} as const;

const isKnown = (kind: string): kind is keyof typeof ways => kind in ways;

/** The neutral sentences for messages about the log. */
export const logMessages: NonNullable<Module["messages"]> = (kind, lang) =>
  isKnown(kind) ? { text: lookedTexts.in(lang).t.messages[kind], href: ways[kind] } : null;
