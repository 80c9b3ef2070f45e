import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./shared.nb.ts";

export const en = {
  self: {
    title: "Shared with me",
    lead: "Others have chosen to share this with you. Each time you read, it is written down, and the one who shares sees it.",
    empty: "Nobody shares anything with you now. If somebody wants to share, you show them a sharing code.",
    text: "What others have chosen to let you read.",
  },
  work: {
    title: "Share with us",
    lead: "Those who stand here have chosen to let you read something in the role you have now. Each time you read, it is written down, and the one who shares sees it.",
    empty: "Nobody shares anything with you in this role now.",
    text: "Those who have chosen to let you read something at work.",
  },
  principal: {
    title: "What you can read",
    lead: (name: string) =>
      `You act for ${name}. Each time you read, it is written down, and ${name} sees it.`,
    empty: "There is nothing you can read now.",
    text: "What you can read for the one you act for.",
  },
  purposes: { care: "to help", cooperation: "to work together on the help", support: "to be a support" },
  code: "Show a sharing code",
  ask: "Ask to read something",
  read: "Read",
  until: (day: string) => `until ${day}`,
  open: {
    title: "Shared with you",
    lead: (name: string) => `That you read this now is written down, and ${name} can see it.`,
    purpose: (name: string, purpose: string) => `${name} shares this with you ${purpose}.`,
    mandate: "You read this because you represent.",
    empty: "There is nothing here now.",
    forThem: (name: string) => `Written for ${name}`,
    quiet: (name: string) => `Do not pass it on without ${name} knowing.`,
    back: "Back to the list",
  },
} satisfies Like<typeof nb>;
