import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./follow.nb.ts";

export const en = {
  title: "Follow a case",
  lead: "Write the code you got when you said something. You do not need to sign in.",
  code: "Your code",
  codeHelp: "28 signs. Capital or small letters and spaces make no difference.",
  open: "Open the case",
  note: "The code is not kept here, and it never stands in the address.",
  lost: {
    title: "Have you lost the code?",
    text: "Nobody can find it again, not even we. That is how we know for certain that nobody else can read your case. You can say it once more and get a new code.",
    link: "Say it once more",
    signedIn: "Were you signed in when you said it? Then you find the case without a code, too.",
    signInLink: "See your cases",
  },
  wrong: {
    missing: "Write your code.",
    length:
      "The code has 28 signs, in seven groups of four. See whether something is missing or one too many.",
    slip: "One or more signs are wrong. Look group by group: 0 is the number zero, and the letters I, L, O and U are not used in the code.",
    unknown:
      "The code is written correctly, but no case belongs to it here. Perhaps you got it somewhere else.",
    wait: "Many unknown codes have been written in a short time. We wait a little before we answer more. The code of a case still works.",
  },
  band: {
    before: "You are here",
    withCode: "with a code",
    noName: "with a code, without a name",
    leave: "Leave the case",
  },
} satisfies Like<typeof nb>;
