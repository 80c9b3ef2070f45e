import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./rights.nb.ts";

export const en = {
  answer: {
    title: "An answer to what you ask",
    text: "If you ask about the quality of the service or about safety, you are to have an answer.",
  },
  guidance: {
    title: "Guidance",
    text: "The municipality and other public offices are to explain which rules hold and where you can go on. No duty of secrecy keeps anybody from telling about the service, about illnesses in general and about your rights.",
  },
  support: {
    title: "Help for yourself",
    text: "If your care work is heavy, the municipality is to offer training and guidance, relief or a care allowance. You can demand that it considers this and answers you in writing.",
  },
  hospital: {
    title: "Training at the hospital",
    text: "It is one of a hospital's tasks to train relatives, not only patients. Ask for courses and talks.",
  },
  children: {
    title: "Children are to be seen",
    text: "If a parent or a sibling is ill, health personnel are to see to it that the child gets information and help that fit the age.",
  },
  complaint: {
    title: "To complain for yourself",
    text: "If you think that you have not been given a right of your own, you can complain to the County Governor.",
  },
  "danger-or-children": {
    title: "When somebody could be hurt, or when children need it",
    text: "You have a right to information and to take part when the person has a serious mental disorder and is a close and serious danger to others' life or health, or when regard for children in the family speaks for it.",
  },
  "cannot-decide": {
    title: "When somebody cannot decide",
    text: "If the person cannot understand what a decision is about, you have a right to information and to take part together with her or him.",
  },
  coercion: {
    title: "When force is used",
    text: "You can say what you think before it is decided, ask that compulsory care ends, and complain to the supervisory commission.",
  },
  "after-death": {
    title: "When somebody has died",
    text: "You have a right to see the record, unless special reasons speak against it.",
  },
} satisfies Like<typeof nb>;
