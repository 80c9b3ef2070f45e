import assert from "node:assert/strict";
import { test } from "node:test";
import { asDay } from "#platform/clock/index.ts";
import { readAnswer } from "./answer-form.ts";

const today = asDay("2026-11-23");
const choices = { cases: [{ id: "c1", title: "Møter" }], colleagues: [{ id: "p1", name: "Bo" }] };
const yes = {
  text: "Vi åpner telefonen.",
  outcome: "measure",
  what: "Åpen telefon",
  who: "p1",
  when: "15.01.2027",
  degree: "2",
};
const wrongOf = (fields: Record<string, string>) =>
  (readAnswer(fields, choices, today).wrong ?? []).map((w) => `${w.field}: ${w.word}`);

test("an answer with a measure says what, who and when", () => {
  const { answer } = readAnswer(yes, choices, today);
  assert.deepEqual(answer?.measure, {
    what: "Åpen telefon",
    ownerPersonId: "p1",
    ownerName: "Bo",
    due: "2027-01-15",
  });
  assert.equal(answer?.caseId, null);
});

test("a yes without a measure is not an answer", () => {
  const { what: _, when: __, ...bare } = yes;
  assert.deepEqual(wrongOf(bare), ["what: what-missing", "when: when-missing"]);
  assert.deepEqual(wrongOf({ ...bare, outcome: "partly" }), ["what: what-missing", "when: when-missing"]);
});

test("a yes may join a case that is there, with or without a new measure", () => {
  const { what: _, when: __, ...bare } = yes;
  assert.equal(readAnswer({ ...bare, caseId: "c1" }, choices, today).answer?.measure, null);
  assert.equal(readAnswer({ ...yes, caseId: "c1" }, choices, today).answer?.measure?.what, "Åpen telefon");
  assert.deepEqual(wrongOf({ ...yes, caseId: "another unit's" }), ["caseId: case-gone"]);
  assert.deepEqual(wrongOf({ ...bare, caseId: "c1", what: "Noe" }), ["when: when-missing"]);
});

test("a no without a reason is refused, with one it needs no measure", () => {
  assert.deepEqual(wrongOf({ text: "Nei.", outcome: "not", degree: "1" }), ["text: not-because"]);
  const { answer } = readAnswer(
    {
      text: "Vi har ikke folk på vakt om natta, og får det ikke i år.",
      outcome: "not",
      degree: "1",
      caseId: "c1",
    },
    choices,
    today,
  );
  assert.equal(answer?.caseId, null);
  assert.equal(answer?.measure, null);
});

test("an empty form says everything that is missing at once", () => {
  assert.deepEqual(wrongOf({}), ["text: text-missing", "outcome: outcome-missing", "degree: degree-missing"]);
});

test("a day that has been, a colleague who is none, a degree that is none", () => {
  assert.deepEqual(wrongOf({ ...yes, when: "22.11.2026", who: "stranger", degree: "6" }), [
    "who: who-missing",
    "when: when-past",
    "degree: degree-missing",
  ]);
  assert.deepEqual(wrongOf({ ...yes, when: "31.02.2027" }), ["when: when-bad"]);
});
