import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./kept.nb.ts";

export const en = {
  what: "What",
  why: "Why",
  kept: "How long",
  who: "Who sees it",
  count: "About you now",
  page: {
    title: "What we keep about you",
    lead: "All that we keep, why, for how long, and who sees it. When its time is out it is deleted by itself.",
    mine: "It also says how much there is about you now.",
    mineText: "What there is about you, why, for how long and who sees it.",
    table: "What, why, how long and who",
    basis: "Why we are allowed to",
    basisText:
      "Most of it is kept because the service is bound by law to receive and use what people say (GDPR article 6 (1) c and e, article 9 (2) h). Some is kept only because you have said yes, and you can take that back (article 6 (1) a, article 9 (2) a).",
    goes: "When its time is out",
    goesText:
      "Each day, what has been here long enough is deleted. Numbers that are public are never below five and cannot be traced to you. They stay.",
    yours: "What you can do",
    pdf: "Get as PDF",
    takeOut: "Take out everything we have about you",
    erasure: "Ask to be erased",
    looked: "See what concerns you, and how much",
    privacy: "Read about privacy",
    none: "Nothing",
  },
} satisfies Like<typeof nb>;
