import { z } from "zod";
import { addMonths, type Day, readTypedDay } from "#platform/clock/index.ts";
import { checkForm, type Fields, type Wrong } from "#platform/http/form.ts";
import type { Book } from "./book.ts";
import { lastDay, lengths } from "./consent.ts";
import { asLine, fromLine, type Recipient } from "./recipient.ts";
import { type Purpose, purposes, type Topic } from "./topics.ts";

/** Those one may choose here: persons one knows, units of one's organisation and the roles there. */
export const mayChoose = (book: Book, to: Recipient): boolean =>
  to.kind === "person"
    ? book.people.some((p) => p.person_id === to.personId && p.unit_id === to.unitId)
    : book.units.has(to.unitId);

/** The recipient that a hidden field or a choice says; null where one may not choose it. */
export const chosen = (book: Book, line: string | undefined): Recipient | null => {
  const to = fromLine(line ?? "");
  return to && mayChoose(book, to) ? to : null;
};

/** What is to be shared, as it was filled in. */
export interface Filled {
  to: Recipient;
  topic: Topic;
  purpose: Purpose;
  from: Day;
  until: Day | null;
}

const form = (open: readonly Topic[]) =>
  z.object({
    topic: z.string("topic").refine((topic): topic is Topic => open.includes(topic as Topic), "topic"),
    purpose: z.enum(purposes, "purpose"),
    length: z.enum(lengths, "length"),
    day: z.string().default(""),
    from: z.string().default(""),
  });

/** A day one types for the beginning: today at the earliest, a year ahead at most. */
const beginning = (typed: string, today: Day): Day | null => {
  if (typed.trim() === "") return today;
  const day = readTypedDay(typed);
  return day && day >= today && day <= addMonths(today, 12) ? day : null;
};

/**
 * What is shared, for what and how long, against what is open to the one who fills it in.
 * @returns the values, or what is wrong, in words of `what.wrong`
 */
export const readFilled = (
  fields: Fields,
  by: { book: Book; open: readonly Topic[]; today: Day; to: Recipient },
): { filled: Filled; wrong?: never } | { wrong: Wrong[]; filled?: never } => {
  const { values, wrong = [] } = checkForm(form(by.open), fields);
  const more: Wrong[] = [];
  // Of a unit one may choose a part: a role there, or somebody one knows.
  const to = fields["group"] === undefined ? by.to : chosen(by.book, fields["group"]);
  if (!to || (to.unitId !== by.to.unitId && asLine(to) !== asLine(by.to)))
    more.push({ field: "group", word: "group" });
  const from = beginning(fields["from"] ?? "", by.today);
  if (!from) more.push({ field: "from", word: "from" });
  if (!values || !to || !from) return { wrong: [...wrong, ...more] };
  const typed = values.length === "day" ? readTypedDay(values.day) : null;
  // A day that was typed and not chosen must not be passed over: that would share for longer than was meant.
  if (values.length !== "day" && values.day.trim() !== "") more.push({ field: "length", word: "dayToo" });
  if (values.length === "day" && (!typed || typed < from)) more.push({ field: "day", word: "day" });
  if (more.length > 0) return { wrong: more };
  const until = values.length === "day" ? typed : lastDay(values.length, from);
  return { filled: { to, topic: values.topic, purpose: values.purpose, from, until } };
};
