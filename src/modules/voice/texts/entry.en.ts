import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./entry.nb.ts";

/** Where staff enter a voice that came on paper or by telephone, in English. */
export const en = {
  title: { paper: "Enter a paper form", telephone: "Enter a telephone call" },
  for: "You are entering this for somebody else.",
  written: "It is written down.",
  lead: {
    paper:
      "Write the words as they stand on the sheet. The one who wrote follows the case with the code on their own sheet.",
    telephone: "Write what the caller says, and read it back. Afterwards you get a code to read aloud.",
  },
  other: { paper: "Is it a telephone call?", telephone: "Is it a paper form?" },
  otherLink: { paper: "Enter a telephone call", telephone: "Enter a paper form" },
  kept: "We store that it was you who entered it. If it is anonymous, we store only the week, not the day.",
  unit: "Where is it about?",
  code: "The code on the sheet",
  codeHelp: "28 signs in groups of four. If there is no code, leave the field empty. Then we make a new one.",
  words: { paper: "What does it say?", telephone: "What does the caller say?" },
  wordsHelp: "Word for word. Do not make it nicer or shorter.",
  mode: "Who may know who it is?",
  modeHelp: "Use what is ticked or said. If nothing is said, it is anonymous.",
  modes: {
    anonymous: "Anonymous",
    anonymousHelp: "Do not write the name anywhere, not even if you recognise who it is.",
    confidential: "Confidential",
    confidentialHelp:
      "Only the user contact can open the name afterwards. You have seen it now, and may not pass it on.",
    named: "With name",
    namedHelp: "Those who work at the unit see the name.",
  },
  wish: "What does the one who said it want?",
  wishes: { answer: "An answer", change: "A change", know: "Only that you know" },
  name: "Name, and how you reach each other",
  nameHelp: "Only when it is confidential or with name.",
  save: "Enter it",
  notSaved: "Nothing has been stored yet.",
  wrong: {
    unit: "Choose where it is about.",
    code: "The code is not right. Look at the sheet again. It has 28 signs and never the letters I, L, O or U.",
    used: "This form has been entered before.",
    words: "Write what was said.",
    long: "The text is too long, at most 20,000 characters.",
    mode: "Choose who may know who it is.",
    noContact: "The unit has no user contact, so it cannot be confidential here now.",
    anonymousName: "It is anonymous. Take the name away, or choose another way.",
    name: "Write the name, or choose anonymous.",
    nameLong: "Write it shorter, at most 200 characters.",
    wish: "Choose one of the wishes.",
    other: "Something is not right. Look over the field.",
  },
  done: {
    title: "It is entered",
    lead: (unit: string, due: string) => `${unit} must answer by ${due}.`,
    paper: "The one who wrote has the code on their own sheet. You need not do more.",
    shred: "Put the sheet where you put such sheets. It must not lie about.",
    give: "Give the code to the one who said it",
    giveText:
      "The code is the only way back to the case. Print it, or read it aloud. It is shown only now, and we cannot find it again. Do not keep it yourself.",
    pdf: "Download the receipt (PDF)",
    print: "Print",
    aloud: "How to read the code aloud",
    follow: (address: string) =>
      `The case can be followed at ${address}, or by calling the unit and reading the code.`,
    next: "Enter another",
    list: "See the cases",
  },
} satisfies Like<typeof nb>;
