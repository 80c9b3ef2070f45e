import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./sheet-kinds.nb.ts";

export const en = {
  message: "Somebody has shared their story with you in their plan.",
  kinds: {
    linked: {
      title: "Plans elsewhere",
      lead: "A treatment plan, a plan at school or at Nav. Here stands only where they are and who has them. Nothing is fetched or copied.",
      none: "You have not written about another plan yet.",
      add: "Write about a plan",
      change: "Change",
    },
    story: {
      title: "My story, once",
      lead: "Write it once, and you need not tell it again. Only you see it, until you share it with somebody who takes part in the plan.",
      none: "You have not written a story yet. A few words are enough.",
      add: "Write the story",
      change: "Write a new version",
    },
    family: {
      title: "My family",
      lead: "Who in the family needs something, children too. Only you see this. Nobody is looked up or told that they stand here.",
      none: "You have not written about anybody yet.",
      add: "Write about somebody in the family",
      change: "Change",
    },
  },
} satisfies Like<typeof nb>;
