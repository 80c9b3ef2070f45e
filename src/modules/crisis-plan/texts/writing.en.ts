import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./writing.nb.ts";

export const en = {
  form: {
    changeLead: "What stood there before you can still read and bring back.",
    words: "In your own words",
    wordsHelp: "A few words are enough. You can change it whenever you want.",
    name: "Name",
    nameHelp: "Perhaps also who it is: sister, neighbour, doctor.",
    telephone: "Telephone",
    told: "This they may be told",
    rank: "Number in the order",
    rankHelp: "1 is the one to be called first.",
    wish: "Do you want it?",
    wishes: { yes: "Yes, I do", no: "No, I do not" },
    what: "What is it about?",
    why: "Why?",
    stance: "What do you say?",
    stances: {
      none: "I do not accept coercion",
      least: "I do not accept it, but if it is used all the same, something harms less",
    },
    stanceHelp: {
      none: "That is a whole answer. You need not write more.",
      least: "Write what harms you least, and what is worst.",
    },
    stanceWords: "What you want to say about it",
    hide: "Only I am to see it",
    hideHelp: "Then for others it is as if it did not exist, also for whoever reads with the card.",
    save: "Save in the crisis plan",
    notSaved: "Nothing is saved yet.",
    draftBack: "This you wrote last, and did not save.",
    wrong: {
      words: "Write what you want in the plan. A few words are enough.",
      long: "The text is too long. Split it in two.",
      name: "Write the name of whoever is to be contacted.",
      longName: "The name is too long.",
      longTelephone: "The telephone number is too long.",
      rank: "Write a number from 1 to 99.",
      wish: "Choose whether you want it or not.",
      stance: "Choose what you want to say.",
      least: "Write what harms least.",
      version: "Open the text again, and save from there.",
    },
  },
  refused: {
    overtaken:
      "The text was changed in another window while you wrote. Read what stands there now. What you wrote is still here, and you can save it as a newer version.",
    removed:
      "The text has been taken away. Bring it back before you change it. What you wrote is still here.",
  },
  overtaken: {
    now: "This is in the plan now",
    yours: "This is what you wrote",
    save: "Save as a newer version",
  },
  one: {
    you: "You",
    shown: "Those you share the plan with, and whoever reads with the card, can read this.",
    hidden: "Only you see this. For everybody else it is as if it did not exist.",
    change: "Write a new version",
    remove: "Take away",
    earlier: "Earlier versions",
    earlierLead: "Only you can read these. Setting the text back makes a new version. Nothing is lost.",
    back: "Set back to this one",
    version: (day: string) => `the version of ${day}`,
    repeats: (day: string) => `Set back to the version of ${day}`,
    plan: "Back to the crisis plan",
  },
  removal: {
    title: "Take away from the crisis plan",
    lead: "All versions go from the plan, also for those you share it with.",
    regret: "You can bring it back for 30 days. After that it is erased.",
    sure: "Take it away",
    keep: "Keep it",
  },
  removed: {
    one: (day: string) => `You took this away on ${day}. Nobody else sees it.`,
    back: "Bring it back",
  },
} satisfies Like<typeof nb>;
