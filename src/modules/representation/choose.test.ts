import assert from "node:assert/strict";
import { test } from "node:test";
import { asDay } from "#platform/clock/index.ts";
import { checkForm } from "#platform/http/form.ts";
import {
  type ChosenKind,
  choiceForm,
  chosenKinds,
  lastDay,
  lengths,
  mandateAges,
  mayChoose,
} from "./choose.ts";

const today = asDay("2026-11-25");
const whom = "00000003-5707-4e1f-8000-000000000002";
const form = (fields: Record<string, string>) =>
  checkForm(choiceForm([whom], today), {
    whom,
    kind: "companion",
    length: "month",
    "topic-plan": "yes",
    ...fields,
  });

test("whoever is under sixteen gives nobody a mandate to decide, and nobody under eighteen gets one", () => {
  const ages = { giverOfAge: true, receiverOfAge: true };
  assert.equal(mayChoose("proxy", ages, false), null);
  assert.equal(mayChoose("proxy", { ...ages, giverOfAge: false }, false), "giver-too-young");
  assert.equal(mayChoose("lawyer", { ...ages, receiverOfAge: false }, false), "receiver-too-young");
  assert.equal(mayChoose("companion", { giverOfAge: false, receiverOfAge: false }, false), null);
  assert.equal(mayChoose("companion", ages, true), "already");
});

test("whoever chooses somebody says in what and for how long, and is told what is missing", () => {
  assert.deepEqual(form({}).values, { whom, kind: "companion", topics: ["plan"], validTo: "2026-12-25" });
  assert.equal(form({ length: "open" }).values?.validTo, null);
  assert.equal(form({ length: "own", until: "24.12.2026" }).values?.validTo, "2026-12-24");
  const wrong = (fields: Record<string, string>) => form(fields).wrong?.map(({ word }) => word);
  assert.deepEqual(wrong({ "topic-plan": "" }), ["topics"]);
  assert.deepEqual(wrong({ length: "own", until: "i morgen" }), ["until"]);
  assert.deepEqual(wrong({ length: "own", until: "1.1.2020" }), ["past"]);
  assert.deepEqual(wrong({ whom: "somebody else" }), ["whom"]);
  assert.deepEqual(wrong({ kind: "parent" }), ["kind"]);
});

test("a mandate to decide is given from sixteen and received from eighteen; a companion needs no age", () => {
  assert.deepEqual(mandateAges, { giver: 16, receiver: 18 });
  const young = { giverOfAge: false, receiverOfAge: false };
  const refused = (kind: ChosenKind) => mayChoose(kind, young, false) !== null;
  assert.deepEqual(
    chosenKinds.map((kind) => [kind, refused(kind)]),
    [
      ["next-of-kin", false],
      ["companion", false],
      ["proxy", true],
      ["lawyer", true],
    ],
  );
});

test("whoever lets somebody act chooses among a month, a quarter, a year, no end, and a day of their own", () => {
  const own = asDay("2026-12-24");
  assert.deepEqual(
    lengths.map((length) => [length, lastDay(length, length === "own" ? own : null, today)]),
    [
      ["month", "2026-12-25"],
      ["quarter", "2027-02-24"],
      ["year", "2027-11-25"],
      ["open", null],
      ["own", own],
    ],
  );
  for (const length of lengths) assert.ok(form({ length, until: "24.12.2026" }).values, length);
});

test("whoever lets somebody act to the end of today may, and is told whether a day is missing or past", () => {
  assert.equal(form({ length: "own", until: "25.11.2026" }).values?.validTo, today);
  assert.deepEqual(
    form({ length: "own", until: "24.11.2026" }).wrong?.map(({ field, word }) => [field, word]),
    [["until", "past"]],
  );
  assert.equal(form({ length: "month", until: "24.11.2026" }).values?.validTo, "2026-12-25");
});
