import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./template.nb.ts";

export const en = {
  youth: {
    resource: "What I am good at, and what I like",
    goal: "What I want",
    need: "What I need help with",
    cooperation: "Who I want to talk together",
    measure: "What somebody is to do",
  },
  "easy-read": { goal: "I want", need: "I need", measure: "Somebody will" },
  empty: {
    heading: "My plan",
    lead: "Write what you like, in the order you like. You need not fill in everything. The sheet is yours.",
    after:
      "You can enter it yourself when you like, or ask somebody who takes part in the plan to sit beside you. Nobody else can write in your plan for you.",
    link: "Print an empty sheet",
  },
} satisfies Like<typeof nb>;
