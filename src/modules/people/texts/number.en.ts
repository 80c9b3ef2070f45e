import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./number.nb.ts";

export const en = {
  kinds: { "birth-number": "National identity number", "d-number": "D-number" },
  entry: {
    question: "Do you want to write a national identity number or D-number?",
    why: "Only if you must know for certain who the person is. Most people need no number here.",
    documents: {
      none: "No",
      passport: "Yes, I have seen the passport",
      "id-card": "Yes, I have seen a national ID card",
      "driving-licence": "Yes, I have seen the driving licence",
      "residence-card": "Yes, I have seen the residence card",
    },
    number: "National identity number or D-number",
    numberHelp: "Eleven digits. Only the person can see it afterwards.",
  },
  wrong: {
    "number-missing": "Write the number again, or choose “No”",
    "number-length": "Write all eleven digits",
    "number-digits": "Look at the digits once more. At least one of them is wrong",
    "number-help":
      "This is a help number. It cannot be used here. Write the national identity number or D-number",
    "number-synthetic": "This is a made-up number. Only real ones are used here",
    "number-real": "This may be the number of a real person. Only made-up ones are used here",
    "number-known":
      "Somebody whom you have given a code has this number. See whether the number is right. If it is the same person, give a new code from the list instead",
    document: "Choose where you read the number",
  },
  own: {
    title: "Your number",
    lead: "It says for certain who you are. It is locked with your own key, and nobody else can see it here.",
    ends: (kind: string, end: string) => `${kind} that ends in ${end}.`,
    read: {
      passport: "passport",
      "id-card": "ID card",
      "driving-licence": "driving licence",
      "residence-card": "residence card",
    },
    fromDocument: (unit: string, document: string) => `${unit} wrote it after seeing your ${document}.`,
    fromSignIn: "It came with your sign-in.",
    since: (day: string) => `Written ${day}.`,
    show: "Show the whole number",
    showNote:
      "If it is a while since you signed in, you must show who you are. That the number was shown is written down.",
    wrong: "Is the number wrong?",
    wrongDocument:
      "Say so here. We stop using it at once, and those who wrote it must look at your document again.",
    wrongSignIn:
      "Say so here. We stop using it at once. If it is wrong in the sign-in too, the National Population Register must correct it.",
    report: "The number is wrong",
    disputed: "You have said that the number is wrong. We do not use it.",
    see: "See the number",
  },
  message: "Somebody signed in as you with a national eID for the first time. If it was not you, tell us.",
  task: {
    title: (name: string) => `The number of ${name}`,
    said: (day: string) => `Said to be wrong ${day}.`,
    next: "Look at the document again, and write the number once more together with a new code.",
  },
} satisfies Like<typeof nb>;
