import { counted, type Like } from "#platform/texts/index.ts";
import type { nb } from "./clock.nb.ts";

const workingDays = (n: number) => counted("en", n, { one: "working day", other: "working days" });

export const en = {
  by: {
    reading: (day) => `To be read by ${day}`,
    answer: (day) => `Answer by ${day}`,
    deed: (day) => `To be done by ${day}`,
  },
  over: {
    reading: (day) => `Should have been read by ${day}`,
    answer: (day) => `Should have been answered by ${day}`,
    deed: (day) => `Should have been done by ${day}`,
  },
  done: {
    reading: (day) => `Read ${day}`,
    answer: (day) => `Answered ${day}`,
    deed: (day) => `Done ${day}`,
  },
  left: (n) => (n === 0 ? "Today is the last day" : `${workingDays(n)} left`),
  past: (n) => (n === 0 ? "The deadline has passed" : `${workingDays(n)} past the deadline`),
  stands: "The clock stands still",
  goesOn: (day) => `It runs again when the question is answered, and in any case after ${day}.`,
  promise: "The municipality's promise",
  within: {
    reading: (length) => `read within ${length}`,
    answer: (length) => `answer within ${length}`,
    deed: (length) => `done within ${length}`,
  },
  length: {
    "working-day": workingDays,
    day: (n) => counted("en", n, { one: "day", other: "days" }),
    week: (n) => counted("en", n, { one: "week", other: "weeks" }),
    month: (n) => counted("en", n, { one: "month", other: "months" }),
  },
  afterWeek: " after the week it was said",
  extended: (first, reason) => `The first deadline was ${first}. Reason for more time: “${reason}”`,
  above: (unit) => `the manager above ${unit}`,
  aboveAll: "the level above",
  passes: (above, day) => `If the deadline passes, ${above} is told ${day}, and it will say so here.`,
  goesUp: (above, day) => `It goes to ${above}, ${day}.`,
  wentUp: (above, day) => `It went to ${above}, ${day}.`,
} satisfies Like<typeof nb>;
