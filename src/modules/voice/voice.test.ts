import assert from "node:assert/strict";
import { test } from "node:test";
import type { Day } from "#platform/clock/index.ts";
import {
  type Entry,
  type EntryKind,
  firstWords,
  mayAct,
  mostQuestions,
  type Refusal,
  type Standing,
  standing,
} from "./voice.ts";

const entry = (n: number, kind: EntryKind, more: Partial<Entry> = {}): Entry => ({
  id: `e${n}`,
  n,
  kind,
  by: ["acknowledgement", "question", "handover", "answer", "extension"].includes(kind) ? "service" : "giver",
  text: "",
  outcome: kind === "answer" ? "measure" : null,
  degree: null,
  degree_reason: null,
  seen: null,
  case_id: null,
  refers_to: null,
  from_unit_id: null,
  to_unit_id: null,
  new_due: null,
  person_name: null,
  person_title: null,
  at: null,
  week: "2026-11-23" as Day,
  ...more,
});
const stateOf = (...entries: Entry[]) => standing(entries).state;

test("a giver who does not see the change has disputed it, and somebody owes an answer again", () => {
  const now = standing([entry(1, "answer"), entry(2, "effect-view", { seen: "half" })]);
  assert.equal(now.state, "disputed");
  assert.equal(now.owesAnswer, true);
});

test("a giver who sees the change has closed the case, also past an open question and a reopening", () => {
  const yes = { seen: "yes" as const };
  assert.equal(stateOf(entry(1, "answer"), entry(2, "effect-view", yes)), "agreed");
  assert.equal(
    stateOf(
      entry(1, "answer"),
      entry(2, "effect-view", { seen: "no" }),
      entry(3, "question"),
      entry(4, "effect-view", yes),
    ),
    "agreed",
  );
  assert.equal(stateOf(entry(1, "answer"), entry(2, "reopening"), entry(3, "effect-view", yes)), "agreed");
});

test("a later answer makes an earlier view of the change a thing of the past", () => {
  assert.equal(
    stateOf(entry(1, "answer"), entry(2, "effect-view", { seen: "no" }), entry(3, "answer")),
    "answered",
  );
});

test("a question waits until it is answered, and not for ever more of them", () => {
  const asked = [entry(1, "question")];
  assert.equal(standing(asked).state, "asked");
  assert.equal(mayAct("question", standing(asked), asked), "question-is-open");
  const many = Array.from({ length: mostQuestions }, (_, i) => [
    entry(2 * i + 1, "question"),
    entry(2 * i + 2, "reply", { refers_to: `e${2 * i + 1}` }),
  ]).flat();
  assert.equal(mayAct("question", standing(many), many), "too-many-questions");
});

test("what was taken back can only be fetched back", () => {
  const taken = [entry(1, "withdrawal")];
  const now = standing(taken);
  assert.equal(now.state, "withdrawn");
  assert.equal(mayAct("answer", now, taken), "is-withdrawn");
  assert.equal(mayAct("addition", now, taken), "is-withdrawn");
  assert.equal(mayAct("reopening", now, taken), null);
});

test("an answered case cannot be answered over somebody's head", () => {
  const answered = [entry(1, "answer")];
  assert.equal(mayAct("answer", standing(answered), answered), "is-answered");
  assert.equal(mayAct("effect-view", standing([]), []), "not-answered-yet");
});

/** What has happened where a voice stands so. */
const stands: Record<Standing["state"], Entry[]> = {
  received: [],
  acknowledged: [entry(1, "acknowledgement")],
  asked: [entry(1, "acknowledgement"), entry(2, "question")],
  answered: [entry(1, "answer")],
  agreed: [entry(1, "answer"), entry(2, "effect-view", { seen: "yes" })],
  disputed: [entry(1, "answer"), entry(2, "effect-view", { seen: "no" })],
  reopened: [entry(1, "answer"), entry(2, "reopening")],
  withdrawn: [entry(1, "answer"), entry(2, "withdrawal")],
};

const noAnswer = { "effect-view": "not-answered-yet", degree: "not-answered-yet" } as const;
const isAnswered = { answer: "is-answered", extension: "is-answered", handover: "is-answered" } as const;
const isWithdrawn = Object.fromEntries(
  (
    [
      "acknowledgement",
      "question",
      "handover",
      "answer",
      "extension",
      "reply",
      "addition",
      "effect-view",
      "degree",
      "withdrawal",
    ] as const
  ).map((kind) => [kind, "is-withdrawn" as const]),
);

/** What is refused where a voice stands so, and why; all else may be done. */
const refused: Record<Standing["state"], Partial<Record<EntryKind, Refusal>>> = {
  received: { reply: "no-question-is-open", reopening: "not-answered-yet", ...noAnswer },
  acknowledged: {
    acknowledgement: "already-acknowledged",
    reply: "no-question-is-open",
    reopening: "not-answered-yet",
    ...noAnswer,
  },
  asked: {
    acknowledgement: "already-acknowledged",
    question: "question-is-open",
    reopening: "not-answered-yet",
    ...noAnswer,
  },
  answered: {
    acknowledgement: "already-acknowledged",
    question: "is-answered",
    reply: "no-question-is-open",
    ...isAnswered,
  },
  agreed: {
    acknowledgement: "already-acknowledged",
    question: "is-answered",
    reply: "no-question-is-open",
    ...isAnswered,
  },
  disputed: { acknowledgement: "already-acknowledged", reply: "no-question-is-open" },
  reopened: {
    acknowledgement: "already-acknowledged",
    reply: "no-question-is-open",
    reopening: "is-answered",
  },
  withdrawn: isWithdrawn,
};

const acts = [...Object.keys(isWithdrawn), "reopening"] as EntryKind[];

for (const [state, entries] of Object.entries(stands) as [Standing["state"], Entry[]][])
  test(`whoever gave or answers a voice that is ${state} may do what is open then, and is told why not the rest`, () => {
    const now = standing(entries);
    assert.equal(now.state, state);
    for (const act of acts)
      assert.equal(mayAct(act, now, entries), refused[state][act] ?? null, `${act} where it is ${state}`);
  });

test("a giver is owed an answer until one stands undisputed or the voice is taken back", () => {
  const owed = Object.values(stands).flatMap((entries) => {
    const { state, owesAnswer } = standing(entries);
    return owesAnswer ? [state] : [];
  });
  assert.deepEqual(owed, ["received", "acknowledged", "asked", "disputed", "reopened"]);
});

test("in whatever order the entries are read, the voice stands where they led", () => {
  const entries = [
    entry(1, "acknowledgement"),
    entry(2, "question"),
    entry(3, "reply", { refers_to: "e2" }),
    entry(4, "degree", { degree: 2 }),
    entry(5, "answer"),
    entry(6, "effect-view", { seen: "no" }),
    entry(7, "degree", { degree: 4 }),
    entry(8, "effect-view", { seen: "half" }),
  ];
  const now = standing(entries);
  assert.deepEqual(
    [now.state, now.answer?.n, now.view?.n, now.degree?.n, now.openQuestion],
    ["disputed", 5, 8, 7, null],
  );
  assert.deepEqual(standing(entries.toReversed()), now);
});

test("a question waits for its own answer: neither another's, nor an addition, nor a view of an earlier change", () => {
  const reply = (n: number, to: string) => entry(n, "reply", { refers_to: to });
  assert.equal(stateOf(entry(1, "question"), reply(2, "e1"), entry(3, "question")), "asked");
  assert.equal(stateOf(entry(1, "question"), entry(2, "addition", { refers_to: "e1" })), "asked");
  const yes = entry(2, "effect-view", { seen: "yes" });
  const again = [entry(1, "answer"), yes, entry(3, "reopening"), entry(4, "question")];
  assert.equal(stateOf(...again), "asked");
  assert.equal(stateOf(...again, reply(5, "e4")), "reopened");
  const no = entry(5, "effect-view", { seen: "no" });
  assert.equal(stateOf(...again, no), "asked");
});

test("an answer leaves an open question behind", () => {
  assert.equal(stateOf(entry(1, "question"), entry(2, "answer")), "answered");
});

test("a voice is read by whoever first does something with it; one that was only moved along is not", () => {
  const moved = entry(1, "handover", { refers_to: "00000000-0000-4000-8000-000000000001" });
  assert.equal(stateOf(moved), "received");
  assert.equal(stateOf(entry(1, "handover")), "acknowledged");
  assert.equal(stateOf(moved, entry(2, "extension")), "acknowledged");
  assert.equal(stateOf(entry(1, "extension", { refers_to: "e0" })), "acknowledged");
  assert.equal(stateOf(entry(1, "addition")), "received");
});

test("what was fetched back after it was taken back waits for an answer, and can be taken back again", () => {
  const back = [entry(1, "withdrawal"), entry(2, "reopening")];
  assert.equal(stateOf(...back), "reopened");
  assert.equal(stateOf(...back, entry(3, "answer")), "answered");
  assert.equal(stateOf(...back, entry(3, "withdrawal")), "withdrawn");
});

test("a service may ask three times before each answer, and other people's entries do not count", () => {
  assert.equal(mostQuestions, 3);
  const asked = (from: number, times: number) =>
    Array.from({ length: times }, (_, i) => [
      entry(from + 2 * i, "question"),
      entry(from + 2 * i + 1, "reply", { refers_to: `e${from + 2 * i}` }),
    ]).flat();
  const may = (entries: Entry[]) => mayAct("question", standing(entries), entries);
  assert.equal(may([entry(1, "acknowledgement"), entry(2, "addition"), entry(3, "addition")]), null);
  assert.equal(may(asked(1, 2)), null);
  assert.equal(may(asked(1, 3)), "too-many-questions");
  const again = [...asked(1, 3), entry(7, "answer"), entry(8, "reopening")];
  assert.equal(may(again), null);
  assert.equal(may([...again, ...asked(9, 3)]), "too-many-questions");
});

test("a case in a list is called by its first words, cut between two words", () => {
  assert.equal(firstWords("Kort.\nMer står under."), "Kort.");
  const long = firstWords(
    "Dette er en lang setning som ikke får plass i en liste over saker, og derfor blir kuttet et sted",
  );
  assert.ok(long.endsWith(" …") && long.length <= 92, long);
});

test("first words are cut at a space where the second half has one, else in the middle of a word", () => {
  assert.equal(firstWords("  Kort.  "), "Kort.");
  assert.equal(firstWords("a".repeat(90)), "a".repeat(90));
  assert.equal(firstWords("a".repeat(91)), `${"a".repeat(90)} …`);
  const cut = (words: string) => firstWords(words, 10);
  assert.equal(cut("De som bor her"), "De som …");
  assert.equal(cut("Mannen bor her"), "Mannen …");
  assert.equal(cut("Noen treffer"), "Noen treff …");
  assert.equal(cut("Noens treffer"), "Noens tref …");
  assert.equal(cut("Dette er  et hus"), "Dette er …");
});
