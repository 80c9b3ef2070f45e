import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./receipt.nb.ts";

export const en = {
  title: "We have what you wrote",
  withoutName: "You are here without a name.",
  lead: {
    anonymous: (unit, due) =>
      `Thank you. You wrote anonymously to ${unit}. You get an answer by ${due}. The deadline counts from the end of the week, so that the date does not tell on which day you wrote.`,
    confidential: (unit, due) =>
      `Thank you. You wrote in confidence to ${unit}. You get an answer by ${due}.`,
    named: (unit, due) => `Thank you. You wrote to ${unit} with your name. You get an answer by ${due}.`,
  },
  code: {
    title: "Your code",
    only: "The code is the only way back to your case. We cannot find it again for you.",
    spare:
      "When you are signed in, you find the case without a code. With the code you can follow it without signing in. We cannot find the code again for you.",
    open: "See your case",
    print: "Print",
    pdf: "Download as PDF",
    picture: "Save as a picture",
    withWords: "Include what I wrote",
    shared:
      "Do you share a phone or computer with others? Write the code on a slip of paper rather than saving it here. The code never has the letters I, L, O or U.",
    aloud: "How to read the code aloud",
  },
  last: {
    label: "Write the last four characters of the code",
    help: "Then we both know that you have it, before the page is closed.",
    button: "I have the code",
    wrong:
      "Those are not the last four characters of the code. Look at what you have written down, and try again.",
  },
  next: {
    title: "What happens now",
    said: "You have said what you wanted to",
    heldUntil: (unit, day) => `${unit} sees it from ${day}, when the week is over.`,
    answers: (unit) => `${unit} answers`,
    answersText: (due) =>
      `By ${due}. A person with a name answers you. The answer says what it led to, or why not.`,
    youSay: "You say whether you see the change",
    youSayText: (unit) => `If you disagree, that stands, and ${unit} must answer again.`,
    checks: "We check whether it worked",
    checksText: "If it led to a measure, we see whether it works after 3, 6 and 12 months.",
  },
  proof: {
    title: "Proof that we have it",
    text: "This number is worked out from the code, the place, the time and your text. If anyone changes the text, the number no longer fits. Keep it together with the code.",
    check: "Check a receipt",
  },
  confirmed: {
    title: "You have the code",
    lead: "You can close the page now. The browser remembers that you have been here, but not what you wrote.",
    open: "See your case",
    another: "Say something more",
  },
  check: {
    title: "Check a receipt",
    lead: "Here you see whether what we keep is still what you sent. The number is worked out anew each time.",
    code: "The code",
    codeHelp: "Small and capital letters are the same, and spaces do not matter.",
    button: "Work it out anew",
    same: "The numbers are the same. What is kept is what you sent.",
    different:
      "The numbers differ. What is kept now is not what you sent. Get in touch, and show the receipt.",
    erased:
      "The case is withdrawn and the text deleted. So we cannot work out the number anew. If you have the text yourself, you can work it out below.",
    first: "The number from when we got it",
    now: "The number worked out now",
    received: "We got it",
    where: "The place it was sent to",
    own: "Work it out from your own text",
    ownText: "Paste the text as you sent it. It is not kept.",
    words: "Your text",
    ownButton: "Work it out from my text",
    ownSame: "Your text gives the same number as the receipt.",
    ownDifferent: "Your text gives another number. One character or line break too many is enough for that.",
    ownNumber: "The number of your text",
    recipe: "Work it out without us",
    recipeText:
      "The number is the SHA-256 of six parts, with a line break between the parts and none after the last. Characters are UTF-8 (NFC), and the text has no space first or last.",
    recipeLines: [
      "the words: medvirk receipt 1",
      "the code: 28 characters, capital letters, no spaces",
      "the number of the place",
      "the way: anonymous, confidential or named",
      "the time: the Monday of the week when you are anonymous, otherwise day and time in UTC",
      "the text",
    ],
    recipeYours: "The first five parts for your code",
    recipeShell: "With the six parts in a file, this gives the number:",
    problems: {
      missing: "Write the code.",
      length: "A code has 28 characters. See whether all are there.",
      slip: "Something in the code is written wrong. Look at it one character at a time.",
      unknown:
        "We find nothing with this code. If you wrote on paper, the sheet may not have been entered yet.",
      words: "Paste your text.",
      long: "The text is longer than what can be sent.",
    },
  },
  paper: {
    choices: {
      about: ["How I am met", "The help I get", "Opening hours and contact", "Something else"],
      as: ["I use the service", "I am next of kin", "On behalf of somebody", "I am an employee"],
      wish: ["An answer", "A change", "Only that you know"],
    },
    handIn: (unit, address) =>
      address === null ? `an employee at ${unit}` : `an employee at ${unit}, or by post to ${address}`,
    workingDays: (n) => `${n} working days after the week in which the sheet was entered`,
    otherTime: "the day that stands in the case when the sheet has been entered",
  },
} satisfies Like<typeof nb>;
