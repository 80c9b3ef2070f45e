import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./sheet-words.nb.ts";

export const en = {
  days: {
    linked: "Which day is it from?",
    attempt: "Which day?",
    help: "Write it as day.month.year, for example 15.1.2027.",
  },
  types: {
    treatment: "Treatment plan",
    care: "Plan for care or help at home",
    school: "Plan at school",
    work: "Plan for work",
    compulsory: "Treatment plan under compulsory care",
    other: "Another plan",
  },
  compulsory:
    "This plan was made without your having to say yes (the Mental Health Care Act § 4-1). The service must try to cooperate with you all the same. Your own plan stands beside it, and is yours.",
  attempts: {
    title: "Attempts at cooperating",
    none: "No attempt is written down.",
    add: "Write down an attempt",
    by: (who: string, day: string) => `${who} ${day}`,
    you: "You",
  },
  wrong: {
    needed: "Write something here.",
    long: "The text is too long. Write less.",
    type: "Choose what kind of plan it is.",
    day: "Write the date as day.month.year, for example 15.1.2027.",
    past: "Choose a day to come, or leave it empty.",
    guest: "Choose somebody who takes part in the plan now.",
    version: "Load the page again, and try once more.",
  },
  refused: {
    ended: "The plan has ended. What you wrote stands here, so that you can keep it.",
    removed: "This has been taken away. Get it back first.",
    overtaken:
      "This was changed while you wrote. Read what stands there now, and save yours again if you like.",
  },
} satisfies Like<typeof nb>;
