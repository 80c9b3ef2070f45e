import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./writing.nb.ts";

export const en = {
  form: {
    title: "Write something in the plan",
    changeTitle: "Write a new version",
    changeLead: "What stood there before you can still read and bring back.",
    place: "What are you writing?",
    area: "What in life is it about?",
    areaHelp: "Leave it if it is about all of life.",
    words: "In your own words",
    wordsHelp: "A few words are enough. You can change it whenever you like.",
    hide: "Only I am to see it",
    hideHelp: "Then for others it is as if it did not exist, also when you share the plan.",
    save: "Save in the plan",
    notSaved: "Nothing is saved yet.",
    draftBack: "This is what you wrote last, and did not save.",
    wrong: {
      place: "Choose what you are writing.",
      area: "Choose an area, or leave it empty.",
      words: "Write what you want in the plan. A few words are enough.",
      long: "The text is too long. Split it in two.",
      version: "Open the text anew, and save from there.",
    },
  },
  refused: {
    ended: "The plan has ended, so this is not saved. Take up the plan again, or copy what you have written.",
    overtaken:
      "The text was changed in another window while you were writing. Read what stands there now. What you wrote is still here, and you can save it as a newer version.",
    removed:
      "The text has been taken away. Bring it back before you change it. What you wrote is still here.",
  },
  overtaken: {
    now: "This stands in the plan now",
    yours: "This is what you wrote",
    save: "Save as a newer version",
  },
  one: {
    title: "Text in the plan",
    you: "You",
    shown: "Those you share the plan with can read this.",
    hidden: "Only you see this. For everybody else it is as if it did not exist.",
    change: "Write a new version",
    remove: "Take away",
    earlier: "Earlier versions",
    earlierLead:
      "Only you can read these. If you set the text back, it becomes a new version. Nothing is lost.",
    back: "Set back to this one",
    version: (day: string) => `the version of ${day}`,
    repeats: (day: string) => `Set back to the version of ${day}`,
    plan: "Back to my plan",
  },
  removal: {
    title: "Take out of the plan",
    lead: "All versions go out of the plan, also for those you share it with.",
    measure: "What you have written on who, when and how it goes, goes along.",
    regret: "You can bring it back for 30 days. After that it is erased.",
    sure: "Take it away",
    keep: "Keep it",
  },
  removed: {
    one: (day: string) => `You took this away ${day}. Nobody else sees it.`,
    back: "Bring it back",
  },
} satisfies Like<typeof nb>;
