import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./meet.nb.ts";

export const en = {
  code: {
    title: "Show a sharing code",
    lead: "With the code somebody else can find you here, once. There is no list of persons.",
    self: "Whoever types the code learns your name, and can share with you or ask you for something. They see nothing of what is yours.",
    work: (who: string) =>
      `Whoever types the code finds you as ${who}, and can share something with you at work. They see nothing else about you.`,
    make: "Show a new code",
    one: "You have one code at a time. When you show a new one, the old one no longer works.",
    notHere: "As administrator you have no sharing code. Change role first.",
    shown: "Show or read out this code",
    works: (until: string) => `It works once, until ${until}.`,
    onlyNow: "You see the code only now. If you need another, show a new one.",
    aloud: "Read the code out",
    back: "Done",
  },
  block: {
    title: "Whom I have shut out",
    lead: "Those you have shut out see nothing of what is yours in Medvirk, whatever you share with the place where they work.",
    mineText: "They see nothing of what is yours.",
    none: "You have shut nobody out.",
    now: "Those I have shut out",
    since: (day: string) => `Since ${day}`,
    end: "Let them in again",
    nowBlocked: (name: string) => `${name} sees nothing of yours from now on.`,
    nowEnded: (name: string) => `${name} is no longer shut out.`,
    undo: "Undo",
    add: "Shut somebody out",
    addLead:
      "Here are those who have read something of yours, asked you, answered you or had something shared. Others you can shut out when they show you a code.",
    addNone:
      "Here come those who have read something of yours, asked you, answered you or had something shared. Nobody stands here now.",
    act: (name: string) => `Shut out ${name}`,
    does: "What this does",
    doesLines: [
      "It holds from the next click, and you can take it back whenever you want.",
      "The person is not told, and sees the same as somebody who does not know you.",
      "It covers your notes, what you share, and the cases you have sent with your name or in confidence.",
    ],
    doesNot: "What it does not do",
    doesNotLines: [
      "Others at the same place can still read what you share with the place.",
      "It does not cover the health service's journal. There you must ask the place to block access.",
      "What the person has read already, we cannot take back.",
    ],
  },
} satisfies Like<typeof nb>;
