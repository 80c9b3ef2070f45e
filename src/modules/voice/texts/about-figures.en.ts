import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./about-figures.nb.ts";

export const en = {
  title: "How we make numbers",
  lead: "Some numbers are not shown. Here you can read why, and how the others are made.",
  why: {
    title: "Why some numbers are not shown",
    list: [
      "Where few have said something, a number can give away who they are. Those who work at a small place often know who has been there.",
      "Hiding only the small number does not help. If 37 of 40 got an answer, everybody knows that three did not. So we do not show 37 either.",
      "When a number is hidden we never say how many it is. Nor do we say whether there is anybody at all.",
    ],
  },
  read: {
    title: "How to read the numbers",
    says: "It says",
    means: "It means",
    rows: [
      ["43 of 112", "At least ten are in it. At least ten are not."],
      ["Fewer than ten of 40", "It may be nobody. It may be nine."],
      ["At least 31 of 40", "It may be all. It may be 31."],
      ["More than half of 14", "So few that we only say on which side of the half it is."],
      ["Not shown", "It rests on too few. It may be nobody."],
    ],
  },
  which: {
    title: "The numbers we give out",
    lead: "These are all numbers about people that anybody sees who does not work with the cases.",
    what: "What we count",
    told: "Who is told, and when",
    operator: "Whoever runs Medvirk also sees how many times pages are opened, in whole tens.",
  },
  ours: {
    unit: {
      what: "How many got an answer from a place, whether it came in time, and what it led to",
      told: "Everybody can read it on the place's page. It is about one quarter, and comes when the quarter is over.",
    },
    others: {
      what: "How many others have said the same as you",
      told: "You see it in your case when there are at least five: at least five, at least ten, and so on. Voices of this week are not in it.",
    },
  },
  when: {
    title: "When the numbers are made",
    list: [
      "We count when the quarter is over and the answers have fallen due. After that the numbers stay as they are.",
      "No number changes on the day somebody says something. Nobody can see from the numbers that a voice has just come.",
      "If you withdraw what you said, the numbers for the time that is over stay. Nobody can find you in them.",
    ],
  },
  tried: {
    title: "How we know that it holds",
    list: [
      "A program tries to work out the hidden numbers in 10,000 tables. It must not manage a single one.",
      "The same program manages nearly all of them when only the small numbers are hidden. So we know that the program is good enough.",
      "The rule is open. The numbers on a place's page must hold even though you know it.",
    ],
  },
  not: {
    title: "What we cannot prevent",
    list: [
      "Whoever knows something already can guess more than others. If all the others tell what they said, they know what you said.",
      "The texts under “You said – we answered” are not numbers. They stand there because the person who wrote has said yes to those very words.",
    ],
  },
  limits: "Read also what we cannot protect you from",
} satisfies Like<typeof nb>;
