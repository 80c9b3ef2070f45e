import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./need.nb.ts";

export const en = {
  title: "Report a need for a coordinator or a plan",
  text: "When you see that somebody may need a coordinator or an individual plan, and they want you to report it.",
  lead: (unit: string) => `It goes to ${unit}. Do it together with the person.`,
  none: "No coordinating unit has been chosen here yet. An administrator must choose it.",
  done: (unit: string) =>
    `Reported to ${unit}. The person gets a message and sees what happens. You are told no more here.`,
  know: [
    "The person must want it. It stands in their name, and it says that you entered it.",
    "The person reads what you write.",
    "Afterwards you do not see it, unless you become coordinator or work in the coordinating unit.",
  ],
  code: "The sharing code that the person shows you",
  codeHelp: "The person finds it under “Mine” in Medvirk. 12 characters.",
  person: "Or somebody to whom your unit has given a code on paper",
  act: "Report the need",
  wrong: {
    code: "Write the code that the person shows you. It may be used, too old or mistyped.",
    person: "Choose the person, or write the code. Not both.",
    wait: "You have typed a wrong code many times. Wait an hour, and try again.",
    wrong: "This code opens nothing. It may be used, too old or mistyped.",
    none: "No coordinating unit has been chosen here yet.",
  },
} satisfies Like<typeof nb>;
