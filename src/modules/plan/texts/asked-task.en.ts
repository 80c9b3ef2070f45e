import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./asked-task.nb.ts";

export const en = {
  asked: "You are asked to do a measure in a plan",
  yes: "A measure that you are responsible for",
  facts: "In a plan that you take part in",
  nextAsked: "Read the measure, and answer yes or no.",
  nextYes: "Do it, or say that you cannot.",
  basis: "Agreed in the plan.",
  over: "A measure in your plan is past its day",
  owes: (name: string) => `${name} is responsible`,
  named: "The name of whoever was to do it stands in the plan",
  self: "You are responsible yourself",
  nobody: "Nobody is responsible now",
  nextOver: "See the measure. Ask, or move the day.",
} satisfies Like<typeof nb>;
