import { z } from "zod";
import { type Day, readTypedDay } from "#platform/clock/index.ts";
import { checkForm, type Fields, type Wrong } from "#platform/http/form.ts";
import { lastDay, lengths } from "./consent.ts";
import type { MyAsk } from "./store/asks.ts";
import type { Shared } from "./store/openings.ts";
import { type Purpose, purposes, type Topic, topics } from "./topics.ts";

/** What whoever works in a unit asks for. Messages are words of `new.wrong`. */
export const askForm = z.object({
  topic: z.enum(topics, "topic"),
  purpose: z.enum(purposes, "purpose"),
  for: z.enum(["unit", "person"], "for"),
  why: z.string("why").trim().min(1, "why").max(2000, "long"),
});

// Asked once, one waits a month before one asks for the same again.
const month = 30 * 86_400_000;

/**
 * Why one may not ask for a topic now: it is open already, or one asked in the last month. Both are known to the one
 * who asks. Else the person's own limit on being asked (`burden`): that it is met is all that can be told, never what
 * others have asked nor which limit it is.
 */
export const mayAskFor = (
  asked: { personId: string; topic: Topic; purpose: Purpose },
  known: { shared: readonly Shared[]; asks: readonly MyAsk[]; mayAsk: boolean },
  now: Date,
): "open" | "before" | "burden" | null => {
  const same = (one: { person_id: string; topic: Topic; purpose: Purpose }) =>
    one.person_id === asked.personId && one.topic === asked.topic && one.purpose === asked.purpose;
  if (known.shared.some(same)) return "open";
  if (known.asks.some((one) => same(one) && now.getTime() - one.asked_at.getTime() < month)) return "before";
  return known.mayAsk ? null : "burden";
};

/** How a person answers. */
export type Answered =
  | { answer: "yes"; to: "all" | "one"; until: Day | null }
  | { answer: "no"; tell: boolean }
  | { answer: "later" };

const form = z.object({
  answer: z.enum(["yes", "no", "later"], "answer"),
  group: z.enum(["all", "one"], "group").default("all"),
  length: z.enum(lengths, "length").default("month"),
  day: z.string().default(""),
  tell: z.string().optional(),
});

/** The answer as it was filled in. A yes may be narrower than what was asked for. Words of `one.wrong`. */
export const readAnswer = (
  fields: Fields,
  today: Day,
): { answered: Answered; wrong?: never } | { wrong: Wrong[]; answered?: never } => {
  const { values, wrong } = checkForm(form, fields);
  if (!values) return { wrong };
  if (values.answer === "later") return { answered: { answer: "later" } };
  if (values.answer === "no") return { answered: { answer: "no", tell: values.tell === "yes" } };
  if (values.length !== "day" && values.day.trim() !== "")
    return { wrong: [{ field: "length", word: "dayToo" }] };
  const typed = values.length === "day" ? readTypedDay(values.day) : null;
  if (values.length === "day" && (!typed || typed < today)) return { wrong: [{ field: "day", word: "day" }] };
  const until = values.length === "day" ? typed : lastDay(values.length, today);
  return { answered: { answer: "yes", to: values.group, until } };
};
