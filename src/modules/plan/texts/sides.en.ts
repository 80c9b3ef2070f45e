import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./sides.nb.ts";

export const en = {
  of: (who: string) => `${who} thinks`,
  written: (day: string) => `Written ${day}`,
  see: "See versions",
  change: "Write a new version",
  you: "You",
  common: "Our smallest common goal",
  none: "Not proposed yet. It is fine to disagree: both sides stay.",
  stands: "It holds. Both have said yes.",
  proposed: "Proposed. It holds when both have said yes.",
  yes: (who: string, day: string) => `${who} said yes ${day}`,
  sayYes: "Yes, this is common",
  takeBack: "Take the yes back",
  propose: "Propose a common goal",
  proposeOther: "Propose something else",
  writeService: "Write the service's goal beside it",
  form: {
    service: "The service's goal",
    serviceLead:
      "It stands beside what the owner has written, never in its place. The owner can read all versions.",
    common: "The smallest common goal",
    commonLead:
      "The least you can agree on now. You say yes to what you write. It holds when the other side has said yes too.",
    owners: (who: string) => `${who} has written`,
    mine: "You have written",
    words: "Write it in simple words",
    wordsHelp: "A few words are enough.",
    save: "Save",
    saveNewer: "Save as a newer version",
    note: "Nothing is saved yet.",
    now: "This stands there now",
    earlier: "Earlier versions",
    back: "Set back to this one",
    version: (day: string) => `the version of ${day}`,
    wrong: {
      words: "Write the goal. A few words are enough.",
      long: "The text is too long. Make two of it.",
      version: "Open the page anew, and save from there.",
    },
    overtaken:
      "Somebody has written here while you wrote. Read what stands there now. What you wrote is still here, and you can save it as a newer version.",
  },
  closed: {
    title: "This is not saved",
    lead: "You do not take part in this plan now, or you cannot write in it. What you wrote still stands here, so that you can copy it. We have saved nothing.",
    words: "What you wrote",
  },
  yesOver: "The text has changed or cannot be answered now. Read what stands there, and answer that.",
} satisfies Like<typeof nb>;
