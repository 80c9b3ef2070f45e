import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./receipt.nb.ts";

export const en = {
  documentTitle: "Receipt with code",
  title: "We have what you said",
  lead: (unit, by) => `${unit} owes you an answer by ${by}.`,
  code: "Your code",
  onlyWay: "The code is the way back to your case. We cannot find it again for you.",
  letters: "The code never has the letters I, L, O or U. 0 is always zero, and 1 is always one.",
  aloud: "How to read the code aloud",
  facts: "What we have written down",
  received: "We got it",
  latest: "Answer by",
  who: "Who knows it is you",
  anonymous: "Nobody. You are anonymous. We keep only the week, and the deadline counts from its end.",
  confidential: (contact) => `Only ${contact}. Those who answer you do not see your name.`,
  named: "Those who read and answer see your name.",
  yourWords: "You said",
  follow: "Follow your case",
  online: (address) => `Go to ${address} and type the code.`,
  phone: (number) => `Or call ${number} and read the code aloud.`,
  canDo: "You can read the answer, add something, say whether you see the change, and withdraw the case.",
  proof: "Proof that we have it",
  proofMeans: "Worked out from your text and the code. If anyone changes the text, it no longer fits.",
  help: "Do you need someone to talk to now?",
  checked: (day) => `The same numbers for everyone. Checked ${day}.`,
} satisfies Like<typeof nb>;
