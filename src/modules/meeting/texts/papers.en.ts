import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./papers.nb.ts";

export const en = {
  acts: {
    "meeting-paper": "added a paper to a meeting",
    "meeting-paper-removal": "took away a paper from a meeting",
  },
  title: "Papers",
  way: "Papers for the meeting",
  lead: "Papers that everybody in the meeting can read beforehand. The owner of the meeting and those who are invited see them.",
  by: (day: string) => `Papers should be here by ${day}. It is the service's own promise. No law sets it.`,
  none: "No papers yet.",
  from: (name: string, day: string) => `From ${name}, ${day}`,
  late: "Came after the day",
  me: "you",
  save: "Save on my machine",
  remove: "Take away",
  removeNote: "If you take a paper away, it is deleted.",
  add: "Add a paper",
  name: "What is the paper called?",
  file: "Choose a file",
  help: "PDF, picture (JPEG or PNG) or plain text. At most 2 MB. From pictures we remove where and with what they were taken. A PDF keeps what its program wrote into it.",
  note: "We do not look for viruses. Only open papers from somebody you know.",
  act: "Add the paper",
  kinds: {
    "application/pdf": "PDF",
    "image/jpeg": "Picture",
    "image/png": "Picture",
    "text/plain": "Text",
  },
  wrong: {
    name: "Write what the paper is called.",
    longName: "The name is too long.",
    none: "Choose a file.",
    kind: "The file is not a PDF, a JPEG or PNG picture or plain text.",
    broken: "The picture is not whole. Try to save it again, and choose it once more.",
    large: "The file is too large. There is room for 2 MB.",
    full: "There is room for twenty papers. Take one away first.",
    "called-off": "The meeting is called off.",
  },
} satisfies Like<typeof nb>;
