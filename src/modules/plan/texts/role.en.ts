import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./role.nb.ts";

export const en = {
  role: {
    title: "Who does what in the cooperation",
    lead: "An agreement with each who takes part in the plan. It holds when both have said yes to what stands there.",
    none: "Nobody takes part in the plan now.",
    with: (name: string) => `Agreement with ${name}`,
    nothing: "Nobody has written anything yet.",
    stands: "It holds. Both have said yes.",
    waits: "Proposed. It holds when both have said yes.",
    yes: (who: string, day: string) => `${who} said yes on ${day}`,
    you: "You",
    sayYes: "Yes, this is how we do it",
    takeBack: "Take the yes back",
    write: "Write a proposal",
    rewrite: "Propose something else",
    saveNote: "You say yes to what you write. It holds when the other one has said yes too.",
    see: "See and change the agreement",
    guestLead: (name: string) => `The agreement between you and ${name}. It holds when both have said yes.`,
    link: "Who does what: the agreement between us",
  },
} satisfies Like<typeof nb>;
