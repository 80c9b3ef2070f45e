import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./after.nb.ts";

export const en = {
  acts: {
    "meeting-check": "said how a meeting was",
    "calendar-feed": "made an address for their calendar",
    "calendar-feed-ending": "ended the address for their calendar",
  },
  check: {
    title: "How was the meeting?",
    lead: "Four questions, half a minute. You can skip each of them.",
    shown: "Those you invited see your answers, and you see theirs. Nobody adds them up.",
    shownOf: (owner: string) =>
      `${owner} sees your answers, and you see those of ${owner}. Nobody adds them up.`,
    questions: {
      heard: "Were you heard?",
      time_enough: "Was there time enough?",
      plain_words: "Were the words plain?",
      respect: "Were you met with respect?",
    },
    questionsOf: (owner: string) => ({
      heard: `Was ${owner} heard?`,
      time_enough: "Was there time enough?",
      plain_words: "Were the words plain?",
      respect: `Was ${owner} met with respect?`,
    }),
    grades: { yes: "Yes", partly: "Partly", no: "No" },
    skip: "Skip",
    act: "Save the answers",
    again: "Answer again",
    by: (name: string, day: string) => `${name}, ${day}`,
    me: "You",
    skipped: "Not answered",
    wrong: { none: "Answer at least one of the questions.", grade: "Choose yes, partly or no." },
    refused: "The meeting has not been yet, or it is called off.",
  },
  calendar: {
    title: "Meetings in my calendar",
    way: "Get the meetings into the calendar on your phone",
    lead: "You get a secret address that your calendar can fetch from. It only says “Appointment”, day and time. No names, no places.",
    event: "Appointment",
    make: "Make an address",
    address: "Your address",
    made: (day: string) => `Made ${day}.`,
    how: "Copy the address. Choose “subscribe to calendar” in the calendar on your phone or computer, and paste it.",
    secret:
      "Whoever has the address can see when you have appointments. Show it to nobody. If you end it, it works no longer.",
    end: "End the address",
    renew: "Make a new one, and end the old one",
    none: "You have no address now.",
    back: "My meetings",
  },
} satisfies Like<typeof nb>;
