import type { Module } from "#platform/module.ts";
import { askTexts } from "./texts/ask.ts";
import { paperTexts } from "./texts/paper.ts";
import { shareTexts } from "./texts/share.ts";
import { withdrawalTexts } from "./texts/withdrawal.ts";

/** The neutral sentences for messages about what is shared, asked for and entered. */
export const shareMessages: NonNullable<Module["messages"]> = (kind, lang) => {
  if (kind === "sharing-ended") return { text: shareTexts.in(lang).t.ended, href: () => "/my/shared" };
  if (kind === "consent-entered")
    return { text: paperTexts.in(lang).t.entry.message, href: (id) => `/my/consents/${id}` };
  if (kind === "withdrawal-entered")
    return { text: withdrawalTexts.in(lang).t.mine.message, href: (id) => `/my/withdrawal-entries/${id}` };
  const { mine } = askTexts.in(lang).t;
  // One answers for another as the one who acts for them: that is chosen first.
  if (kind === "consent-ask-for")
    return {
      text: mine.messageFor,
      href: (id) => `/my/role?return=${encodeURIComponent(`/my/asks/${id}`)}`,
    };
  if (kind === "ask-answered-for") return { text: mine.answeredFor, href: (id) => `/my/asks/${id}` };
  return kind === "consent-ask" ? { text: mine.message, href: (id) => `/my/asks/${id}` } : null;
};
