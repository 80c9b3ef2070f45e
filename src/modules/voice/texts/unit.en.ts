import { counted, type Forms, type Like } from "#platform/texts/index.ts";
import type { nb } from "./unit.nb.ts";

const forms: Record<"working-day" | "day" | "week" | "month", Forms> = {
  "working-day": { one: "working day", other: "working days" },
  day: { one: "day", other: "days" },
  week: { one: "week", other: "weeks" },
  month: { one: "month", other: "months" },
};

export const en = {
  within: (n, unit) => counted("en", n, forms[unit]),
  give: "Say what you think",
  follow: "Follow a case with a code",
  start: {
    title: "Say what you think. See what comes of it.",
    lead: (within) =>
      `Here you speak to places that give help. You get an answer within ${within}, from a person with a name. You see what the answer leads to, and can say that it is not enough.`,
    anonymous: "You can be anonymous.",
    otherWays: "You can also telephone or use paper",
    counts: "It counts just as much.",
    find: "Find the place it is about",
    more: "More you can do",
    followText: "If you have written before, the code you got leads to the answer.",
    signIn: "Sign in",
    signInText:
      "See your cases, or answer at work. You do not need to sign in to say what you think anonymously.",
    otherLink: "Paper, telephone or a helper",
    otherText: "You can say it without a screen, or let someone write for you.",
    limits: "What we cannot protect you from",
    limitsText: "Read this first if someone can see what you do on the phone or computer.",
    demo: "Try it out",
    demoText: "Everything here is made up. With these codes you can follow two cases:",
    demoSignIn: "Sign in as one of the made-up people",
  },
  units: {
    title: "Find a place",
    search: "Search for the name of the place",
    go: "Search",
    all: "All places",
    found: (n, search) =>
      `${counted("en", n, { one: "place has", other: "places have" })} “${search}” in the name`,
    none: (search) => `No place has “${search}” in its name. Try a shorter word, or see all places.`,
    empty: "The places you can speak to will stand here. None has been entered yet.",
    showAll: "See all places",
  },
  unit: {
    former: (names: string) => `Called before: ${names}`,
    question: "What do you want to say?",
    lead: (within) =>
      `You can say what is good, what must change, or what went wrong. You get an answer within ${within}, and you see what comes of it.`,
    anonymous: "You can be anonymous. You can also",
    otherWays: "telephone or use paper",
    counts: "It counts just as much.",
    closed: (unit) => `${unit} does not receive voices itself. Choose the place it is about:`,
    closedNone: (unit) => `${unit} does not receive voices.`,
    allUnits: "See all places",
    said: {
      title: "You said – we answered",
      lead: "The texts are shortened and approved by those who wrote them.",
      you: "You said",
      outcomes: {
        measure: "We are doing it",
        partly: "We are doing some of it",
        not: "We are not doing it, because …",
      },
      when: (week) => `Published in ${week}.`,
      empty:
        "What people have said, and what came of it, will stand here. No text has been published yet. That only happens when the person who wrote has said yes to exactly those words.",
      all: "See all texts",
      whole: "All texts",
      back: (unit) => `Back to ${unit}`,
    },
    figures: {
      title: "How it is going",
      quarter: (quarter, year) =>
        `${["January to March", "April to June", "July to September", "October to December"][quarter - 1]} ${year}`,
      what: "What",
      count: "Number",
      rests: (n, period) => `${n} voices were due an answer in ${period}. The numbers rest on them.`,
      rows: {
        answered: "Got an answer",
        "in-time": "Got an answer in time",
        measure: "Led to a measure",
        disputed: "The person who wrote does not see the whole change",
        "promise-not-kept": "Said that a promise was not kept",
      },
      of: {
        voices: "of all",
        answered: "of those that got an answer",
        measure: "of those that led to a measure",
      },
      shown: (n, of) => `${n} of ${of}`,
      few: (of) => `Fewer than ten of ${of}`,
      most: (of, least) => `At least ${least} of ${of}`,
      lower: (of) => `Half or fewer of ${of}`,
      upper: (of) => `More than half of ${of}`,
      hidden: "Not shown. It rests on too few.",
      tooFew: (period) =>
        `Numbers for ${period} are not shown. We show numbers when there are enough voices for nobody to be recognised.`,
      median: (n) => `Half of all got an answer within ${counted("en", n, forms["working-day"])}.`,
      earlier: "Earlier periods",
      empty: (day) =>
        `How many got an answer, and what came of it, will stand here. The numbers are worked out when a quarter is over and the answers have fallen due. Look again after ${day}.`,
      more: "Why are some numbers not shown?",
      why: "The numbers are only about periods that are over. Who has written is never counted.",
    },
    promises: {
      title: "What you can expect",
      since: (day) => `Promised from ${day}.`,
      notKept: "This promise was not kept",
      counts: "If you say so, it counts in the numbers when the period is over.",
      empty: (unit) =>
        `What ${unit} promises you will stand here. The leader has not entered any promises yet. You can still say what you had expected.`,
    },
    ways: {
      title: "Without a screen",
      paper: "Get the paper form (PDF)",
      paperText: "Print it, or ask for a sheet. Each sheet has a code of its own.",
      paperTo: (address) => `Hand it in here: ${address}.`,
      phone: (unit) => `Telephone ${unit}`,
      phoneText: "Whoever answers writes down what you say and gives you the code.",
      helper: "Someone you trust can write for you. It counts just as much.",
      more: "More about paper, telephone and helpers",
    },
  },
} satisfies Like<typeof nb>;
