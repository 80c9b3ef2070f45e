import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./thread.nb.ts";

export const en = {
  documentTitle: "Your case, printed",
  thread: "The thread of the case",
  clock: "Deadline",
  degrees: "How much were you part of it?",
  degreesMean: "You have answered separately. The answers are not merged.",
  steps: ["Informed", "Asked", "Took part", "Decided together", "Decided myself"],
  step: (n) => `step ${n} of 5`,
  notAnswered: "Not answered yet",
  taken: (day) => `Printed ${day}. What has come since is not here.`,
  help: "Do you need someone to talk to now?",
  checked: (day) => `The same numbers for everyone. Checked ${day}.`,
} satisfies Like<typeof nb>;
