import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./decisions.nb.ts";

export const en = {
  title: "What was decided in my meetings",
  way: "Take along something that was decided in a meeting",
  lead: "Here stands what was decided in meetings of which you have approved the minutes. You choose what becomes a measure in your plan.",
  none: "Nothing is decided in approved minutes yet.",
  noPlan: "You have no plan now. Start a plan first, and you can take along what you want.",
  decided: (day: string) => `Decided ${day}`,
  take: "Take into my plan",
  taken: (day: string) => `Taken into the plan ${day}`,
  unreadable: "Can no longer be read.",
  back: "My plan",
} satisfies Like<typeof nb>;
