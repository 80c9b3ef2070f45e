import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./record.nb.ts";

export const en = {
  title: "Record of processing",
  lead: "What Medvirk keeps, why, on what basis, for how long, who sees it, and what becomes of it when somebody is erased (GDPR article 30). Made from the same register that deletes.",
  mine: "What is kept, on what basis and for how long (article 30).",
  pdf: "Fetch as PDF",
  last: (day: string) => `What had been here long enough was last deleted on ${day}.`,
  never: "Nothing has been deleted yet. It happens once a day.",
  taken: (day: string, from: string) => `Made ${day} for ${from}.`,
  purpose: "Purpose",
  basis: "Basis",
  regulation: "GDPR",
  inBasis: {
    and: "and",
    "security of the processing": "security of the processing",
    "a factual need for secure identification": "a factual need for secure identification",
    "for openings of names": "for openings of names",
    "systems for collecting experience": "systems for collecting experience",
    "the writer saves it": "the writer saves it",
    "second paragraph c": "second paragraph c",
  },
  controller: "Responsible",
  controllers: {
    organisation: "The organisation (data controller)",
    operator: "Whoever operates Medvirk",
  },
  kept: "How long",
  who: "Who sees it",
  erasure: "When a person is erased",
  becomes: {
    deleted: "is deleted",
    emptied: "is emptied of words and names",
    "name-replaced": "is deleted, or loses the name where the row must stay",
    "not-personal": "not about a person",
    kept: "stays",
  },
  tables: "Tables and rules of access",
  read: (day: string) => `The law was read on ${day}.`,
} satisfies Like<typeof nb>;
