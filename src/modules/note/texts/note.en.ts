import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./note.nb.ts";

export const en = {
  title: "My notes",
  lead: "What you write here is yours. Nobody else sees it until you share the topic with them.",
  /** What somebody did for me, in the log. */
  acts: {
    note: "wrote a note",
    "note-version": "changed a note",
    "note-hiding": "hid a note",
    "note-showing": "showed a note again",
    "note-removal": "took a note away",
    "note-restoration": "brought a note back",
  },
  mineText: "What you write about yourself, topic by topic.",
  write: "Write a note",
  empty:
    "Here comes what you write about yourself: what helps, what you would rather not have, what others should know. You do not have to write anything.",
  written: (when: string) => `Written ${when}`,
  hiddenMark: "Only you see this.",
  one: {
    title: "Note",
    you: "You",
    forYou: "Written for you, by someone who represents you",
    hidden:
      "Only you see this note. For everyone else it is as if it did not exist, also when you share the topic.",
    shown: "Those you share this topic with can read the note.",
    unreadable: "The text can no longer be read.",
    change: "Write a new version",
    hide: "Hide from everyone else",
    show: "Show to those you share the topic with",
    remove: "Take the note away",
    earlier: "Earlier versions",
    earlierLead: "Only you can read these. Those you share with see the newest.",
    back: "All notes",
  },
  form: {
    title: "Write a note",
    changeTitle: "Write a new version",
    changeLead: "You can still read what stood there before. Those you share with see only the new version.",
    topic: "What is it about?",
    topicHelp: "You share one topic at a time. Choose the topic where the note belongs.",
    words: "In your own words",
    wordsHelp: "A few words are enough. Write for the one who is to read it, or only for yourself.",
    hide: "Only I am to see it",
    hideHelp:
      "Then it is as if it did not exist for others, also when you share the topic. You can show it later.",
    save: "Save the note",
    notSaved: "Nothing is saved yet.",
    draftBack: "This is what you wrote last time and did not save.",
    wrong: {
      topic: "Choose what the note is about.",
      words: "Write what you want to keep. A few words are enough.",
      long: "The text is too long for one note. Split it in two.",
    },
  },
  removal: {
    title: "Take the note away",
    lead: "All versions go from the list, also for those you share with.",
    regret: "You can get it back for 30 days. After that it is erased.",
    sure: "Take the note away",
    keep: "Keep it",
  },
  forThem: {
    who: (name: string) => `What ${name} has written`,
    empty: "There is nothing to read here.",
    logged: "That you opened this is written down. The one it is about can see it.",
    write: "Write something for the one it is about",
    words: "In your words, or as the one it is about says it",
    wordsHelp: "It says that you wrote it, and the one it is about can take it away.",
    save: "Save the note",
    mine: "Written by somebody acting for",
    back: "Back",
  },
  removed: {
    title: "Taken away",
    lead: "Nobody else sees these. They are erased 30 days after you took them away.",
    one: (when: string) => `You took this note away ${when}. Nobody else sees it.`,
    back: "Get it back",
  },
} satisfies Like<typeof nb>;
