import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./nb.ts";

export const en = {
  documentTitle: "How to sign in",
  title: "How to sign in",
  lead: "This sheet is for you who do not use BankID or another electronic ID. Keep it until you have signed in for the first time.",
  leadOwn: "The spare code lets you in if you forget your password. Keep the sheet in a safe place.",
  name: "Your sign-in name",
  code: "Your code",
  letters: "The code never has the letters I, L, O or U. 0 is always zero, and 1 is always one.",
  aloud: "How to read the code aloud",
  how: "What to do",
  go: (address) => `Go to ${address} and choose “Sign in”.`,
  choose: "Choose “Sign in with a code or a password”.",
  type: "Type the sign-in name and the code.",
  make: "Make a password that only you know, preferably a whole sentence. Next time you sign in with the name and the password.",
  know: "Good to know",
  from: (day: string) => `The code works from ${day}.`,
  until: (day) => `The code must be used by ${day}.`,
  once: "It works once. After that you can throw the sheet away, but remember the sign-in name.",
  opens: "Signing in with a code opens less than BankID. The page says what.",
  never: "Nobody who works here will ask for your password.",
  lost: "Have you lost the sheet? Whoever gave it to you can give you a new one. Then this one no longer works.",
  lostPhone: (number) =>
    `Have you lost the sheet, or do you need help? Call ${number}. If you get a new sheet, this one no longer works.`,
  help: "Do you need someone to talk to now?",
  checked: (day) => `The same numbers for everyone. Checked ${day}.`,
} satisfies Like<typeof nb>;
