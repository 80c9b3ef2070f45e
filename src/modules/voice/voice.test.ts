import assert from "node:assert/strict";
import { test } from "node:test";
import type { Day } from "#platform/clock/index.ts";
import { type Entry, type EntryKind, firstWords, mayAct, mostQuestions, standing } from "./voice.ts";

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

test("a case in a list is called by its first words, cut between two words", () => {
  assert.equal(firstWords("Kort.\nMer står under."), "Kort.");
  const long = firstWords(
    "Dette er en lang setning som ikke får plass i en liste over saker, og derfor blir kuttet et sted",
  );
  assert.ok(long.endsWith(" …") && long.length <= 92, long);
});
