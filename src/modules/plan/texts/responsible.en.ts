import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./responsible.nb.ts";

export const en = {
  taking: {
    asked: (name: string) => `Nobody yet. ${name} has been asked`,
    yes: (name: string) => name,
    no: (name: string) => `Nobody yet. ${name} said no`,
    done: (name: string) => `${name} says that it is done`,
    gone: (name: string) => `Nobody now. ${name} takes part no more`,
  },
  mine: {
    asked: "You have been asked",
    yes: "You",
    no: "You have said no",
    done: "You have said that it is done",
    gone: "Nobody yet",
  },
  see: "Read and answer",
  answers: { yes: "Said yes to being responsible", no: "Said no", done: "Said that it is done" },
  messages: {
    asked: "Somebody asks whether you will be responsible for a measure in their plan.",
    answer: "Somebody has answered about a measure in your plan.",
  },
  acts: { "plan-measure-answer": "answered about a measure in the plan" },
  page: {
    title: "A measure that you are asked to do",
    lead: (name: string) =>
      `The measure stands in ${name}’s plan. You are responsible only if you say yes. ${name} sees what you answer.`,
    asked: "You are asked to do this.",
    yes: (day: string) => `You said yes on ${day}.`,
    no: (day: string) => `You said no on ${day}.`,
    done: (day: string) => `You said on ${day} that this is done. The owner writes how far it has come.`,
    sayYes: "Yes, I am responsible for this",
    sayDone: "This is done",
    doneNote: "The owner is told, and writes whether it is so.",
    noTitle: "You cannot?",
    why: "Why not?",
    whyHelp: "Write briefly, and gladly what you can do instead. The owner reads it.",
    sayNo: "No, I cannot do this",
    sayNoLater: "I cannot be responsible after all",
    back: "Back to the plan",
    wrong: {
      why: "Write briefly why you cannot.",
      answer: "Choose yes or no.",
      long: "The text is too long. Write less.",
    },
    overtaken: "This was changed while you read. Read what it is now, and answer that.",
  },
} satisfies Like<typeof nb>;
