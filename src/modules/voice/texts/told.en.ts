import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./told.nb.ts";

export const en = {
  kinds: {
    "voice-news": "Something has happened in a case you follow.",
    "voice-question": "Someone has asked you something in a case you follow.",
    "voice-answer": "You have an answer.",
    "voice-publication": "Someone asks whether they may share a text that builds on what you wrote.",
    "measure-completed": "A measure that you took part in is done.",
    "measure-moved": "A measure that you took part in has a new date.",
    "measure-cancelled": "A measure that you took part in will not be done.",
    "effect-recorded": "Someone has looked at whether the change works.",
  },
  waiting: {
    answer: (unit) => `${unit} is to answer you.`,
    again: (unit) => `You do not agree, and ${unit} is to answer you again.`,
    asked: (unit) => `${unit} has asked you something. You can answer when you like.`,
  },
} satisfies Like<typeof nb>;
