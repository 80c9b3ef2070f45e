import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./guest.nb.ts";

export const en = {
  title: "Meetings I am invited to",
  mineText: "Meetings to which somebody has invited you.",
  lead: "Each meeting is owned by the person it is about, who sees when you have opened it.",
  none: "Nobody has invited you to a meeting now.",
  coming: "Meetings to come",
  before: "Meetings that have been, and meetings called off",
  of: (name: string) => `Meeting with ${name}`,
  invited: (name: string) => `${name} invites you to a meeting`,
  next: "Answer whether you come.",
  movedNext: "The meeting has changed. Answer again.",
  atWork: (name: string) =>
    `The meeting is owned by ${name}, who sees that you are reading now. You are invited in your job.`,
  asMyself: (name: string) => `The meeting is owned by ${name}, who sees that you are reading now.`,
  optional: (name: string) =>
    `A responsibility group is voluntary. ${name} may stay away, and the help does not suffer.`,
  standing: {
    waits: "You have not answered.",
    moved: "The meeting has changed since you answered. Answer again.",
    yes: "You have answered that you come.",
    no: "You have answered that you do not come.",
    other: "You have answered that you cannot there or then.",
  },
  answer: {
    title: "Your answer",
    question: "Do you come?",
    choices: {
      yes: "Yes, I come",
      no: "No, I do not come",
      other: "I cannot there or then, because",
    },
    help: (name: string) =>
      `${name} has chosen the place and the time. If you cannot, say why and what you can instead.`,
    words: "Why, and what you can instead",
    act: "Answer",
    before: "What you answered",
  },
  agenda: {
    first: (name: string) => `Points from ${name}`,
    others: "Points from the rest of you",
    point: "Write a point",
    pointHelp: (name: string) => `The points of ${name} come first. Yours comes after.`,
  },
  who: "Who is invited",
  you: "you",
  back: "All meetings I am invited to",
  wrong: {
    answer: "Choose whether you come.",
    because: "Write why, so that whoever invited you need not guess.",
    long: "The text is too long. There is room for about ten pages.",
    words: "Write what the point is.",
    seen: "The page is too old. Load it again, and try once more.",
  },
} satisfies Like<typeof nb>;
