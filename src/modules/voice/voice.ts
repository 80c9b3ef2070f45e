import type { Day } from "#platform/clock/index.ts";

/** The kinds of entries, who makes them: the spine's nouns, the same in routes, store and trail. */
export type EntryKind =
  | "acknowledgement"
  | "question"
  | "handover"
  | "answer"
  | "extension"
  | "reply"
  | "addition"
  | "effect-view"
  | "degree"
  | "reopening"
  | "withdrawal";

/** How a case ends: led to a measure, partly, or not because. There is no fourth. */
export type Outcome = "measure" | "partly" | "not";

/** What the giver sees of the change. */
export type Seen = "yes" | "half" | "no";

/** One dated thing that was said or done in the thread. */
export interface Entry {
  id: string;
  n: number;
  kind: EntryKind;
  by: "giver" | "service";
  text: string;
  outcome: Outcome | null;
  degree: number | null;
  degree_reason: string | null;
  seen: Seen | null;
  case_id: string | null;
  refers_to: string | null;
  from_unit_id: string | null;
  to_unit_id: string | null;
  new_due: Day | null;
  person_name: string | null;
  person_title: string | null;
  /** The moment; null for an anonymous giver's. */
  at: Date | null;
  week: Day;
}

/** What decides where a voice stands: who did what, in which order. */
export type Step = Pick<Entry, "id" | "n" | "kind" | "by" | "seen" | "refers_to">;

/** Where a voice stands, computed from its entries and nothing else. */
export interface Standing<E extends Step = Entry> {
  state:
    | "received"
    | "acknowledged"
    | "asked"
    | "answered"
    | "agreed"
    | "disputed"
    | "reopened"
    | "withdrawn";
  acknowledged: boolean;
  /** The question that waits for the giver. */
  openQuestion: E | null;
  /** The latest answer, also where it has been reopened since. */
  answer: E | null;
  /** The giver's latest view of the change that the latest answer promised. */
  view: E | null;
  /** The giver's latest own degree of influence. */
  degree: E | null;
  /** An answer is owed now. */
  owesAnswer: boolean;
}

const last = <E extends Step>(entries: readonly E[], fits: (e: E) => boolean): E | null =>
  entries.reduce<E | null>((found, e) => (fits(e) && (found === null || e.n > found.n) ? e : found), null);

/** Reads where a voice stands. In: all its entries, in any order. */
export const standing = <E extends Step>(entries: readonly E[]): Standing<E> => {
  const after = (e: E | null, then: number) => (e !== null && e.n > then ? e : null);
  const answer = last(entries, (e) => e.kind === "answer");
  const reopening = last(entries, (e) => e.kind === "reopening");
  const question = last(entries, (e) => e.kind === "question");
  const openQuestion =
    question &&
    !entries.some((e) => e.kind === "reply" && e.refers_to === question.id) &&
    // Whoever says yes to the change leaves the question behind: nothing waits for its answer any more.
    !entries.some((e) => e.kind === "effect-view" && e.seen === "yes" && e.n > question.n) &&
    question.n > (answer?.n ?? 0)
      ? question
      : null;
  const view = after(
    last(entries, (e) => e.kind === "effect-view"),
    answer?.n ?? Number.POSITIVE_INFINITY,
  );
  const withdrawal = last(entries, (e) => e.kind === "withdrawal");
  // A unit that gave way to another moved it (the entry refers to that): nobody has read it for that.
  const acknowledged = entries.some(
    (e) => e.by === "service" && !(e.kind === "handover" && e.refers_to !== null),
  );
  // Whoever opens a case again and then says yes to the change has closed it: nobody owes an answer any more.
  const reopened =
    reopening !== null && reopening.n > (answer?.n ?? 0) && !(view?.seen === "yes" && view.n > reopening.n);
  const state = ((): Standing["state"] => {
    if (withdrawal && withdrawal.n > (reopening?.n ?? 0)) return "withdrawn";
    if (openQuestion) return "asked";
    if (reopened) return "reopened";
    if (answer) {
      if (view?.seen === "yes") return "agreed";
      return view ? "disputed" : "answered";
    }
    return acknowledged ? "acknowledged" : "received";
  })();
  return {
    state,
    acknowledged,
    openQuestion,
    answer,
    view,
    degree: last(entries, (e) => e.kind === "degree"),
    owesAnswer: ["received", "acknowledged", "asked", "reopened", "disputed"].includes(state),
  };
};

/** Why an act may not happen now; each word is a text key. */
export type Refusal =
  | "is-withdrawn"
  | "is-answered"
  | "not-answered-yet"
  | "already-acknowledged"
  | "question-is-open"
  | "no-question-is-open"
  | "too-many-questions"
  | "not-withdrawn"
  | "same-unit";

/** A service may ask back so many times before it answers: asking must not become a way of not answering. */
export const mostQuestions = 3;

/** Whether an act may happen now. Out: null, or why not. */
export const mayAct = (kind: EntryKind, now: Standing, entries: readonly Entry[]): Refusal | null => {
  if (now.state === "withdrawn") return kind === "reopening" ? null : "is-withdrawn";
  switch (kind) {
    case "acknowledgement":
      return now.acknowledged ? "already-acknowledged" : null;
    case "question": {
      if (now.openQuestion) return "question-is-open";
      if (!now.owesAnswer) return "is-answered";
      const since = now.answer?.n ?? 0;
      return entries.filter((e) => e.kind === "question" && e.n > since).length >= mostQuestions
        ? "too-many-questions"
        : null;
    }
    case "reply":
      return now.openQuestion ? null : "no-question-is-open";
    case "answer":
    case "extension":
    case "handover":
      return now.owesAnswer ? null : "is-answered";
    case "effect-view":
    case "degree":
      return now.answer ? null : "not-answered-yet";
    case "reopening":
      return now.answer ? (now.state === "reopened" ? "is-answered" : null) : "not-answered-yet";
    case "addition":
    case "withdrawal":
      return null;
  }
};

/** A voice's name in lists where it has no case's title: its own first words, never a number. */
export const firstWords = (words: string, most = 90): string => {
  const line = words.trim().split("\n")[0] ?? "";
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()} …`;
};
