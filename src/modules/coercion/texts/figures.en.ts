import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./figures.nb.ts";

export const en = {
  title: "Numbers on conversations after coercion",
  lead: "Numbers for quarters that are over. They are made once and do not change. Small numbers are not shown, so that nobody can be found in them.",
  none: "There are no numbers yet.",
  period: (quarter: string, year: string) => `Quarter ${quarter}, ${year}`,
  what: "What",
  says: "How many",
  persons: (n: string) => `Coercion was used against ${n} persons, where the law asks for a conversation.`,
  rows: {
    offered: "Were offered a conversation each time",
    held: "Had at least one conversation",
    changed: "Took something agreed on into their crisis plan",
  },
  hidden: "Not shown. It rests on too few.",
  shown: (n: string, of: string) => `${n} of ${of}`,
  few: (of: string) => `Fewer than ten of ${of}`,
  most: (of: string, least: string) => `At least ${least} of ${of}`,
  lower: (of: string) => `Half or fewer of ${of}`,
  upper: (of: string) => `More than half of ${of}`,
  how: "How we make numbers",
  about: {
    what: "How many were offered a conversation after coercion, how many had one, and how many took something into their crisis plan",
    told: "Those who work at the place, and those who lead it. It is for one quarter, and comes when the quarter is over.",
  },
} satisfies Like<typeof nb>;
