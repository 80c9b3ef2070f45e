import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./emergency.nb.ts";

export const en = {
  title: "Emergency opening",
  workText: "See the most important things about a person who needs help now and whom you cannot ask.",
  lead: "Use this when somebody needs help now and you cannot ask them. You see the most important things for one hour.",
  opens: (topics) => `You see: ${topics}. Nothing else.`,
  told: "The person is told at once: that it was you, and why. The privacy officer reviews it afterwards.",
  danger: "If there is danger to life, call 113 first.",
  and: "and",
  name: "Full name",
  nameHelp: "As the person is entered here, with first and last name.",
  born: "Date of birth",
  bornHelp: "Day, month and year, for example 15.01.1984.",
  reason: "Why must you see?",
  reasons: {
    "life-or-health": "There is danger to life or health",
    "not-reachable": "It is urgent, and the person cannot be reached",
    "cannot-answer": "It is urgent, and the person cannot answer",
  },
  words: "What has happened?",
  wordsHelp: "A few words. The person and the privacy officer read this.",
  open: "Open now",
  note: "Nothing has been opened yet.",
  mine: "Open to you now",
  until: (time) => `Open until ${time}.`,
  over: "The hour is over. To see more you must open again, with a new reason.",
  again: "Open again",
  hasTold: (name) => `${name} and the privacy officer have been told that you have opened this.`,
  nothing: "Nothing stands here.",
  show: "Show what is open",
  forThem: (name) => `Somebody who acts for ${name}`,
  review: "The review",
  waits: "The privacy officer has not reviewed this yet.",
  found: {
    right: (name) => `${name}, privacy officer, finds that the opening was right`,
    wrong: (name) => `${name}, privacy officer, finds that the opening was not right`,
  },
  notFound:
    "See whether everything is written right. It may also be that the person is not entered here, or has chosen that you are not to see. Then a colleague may try. If there is danger to life, call 113.",
  problems: {
    name: "Write the whole name.",
    born: "Write the date of birth with day, month and year, for example 15.01.1984.",
    reason: "Choose why.",
    words: "Write what has happened. A few words are enough.",
    long: "The text is too long. Make it shorter.",
    "not-found": "We did not find exactly one person with this name and this date of birth.",
    "too-many":
      "You have tried five times in the last 24 hours without finding anybody. You cannot try again now. A colleague may try. If there is danger to life, call 113.",
    "already-sent": "This form has already been sent once, with other contents. What was sent first stands.",
  },
} satisfies Like<typeof nb>;
