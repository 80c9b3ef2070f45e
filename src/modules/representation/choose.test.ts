import assert from "node:assert/strict";
import { test } from "node:test";
import { asDay } from "#platform/clock/index.ts";
import { checkForm } from "#platform/http/form.ts";
import { choiceForm, mayChoose } from "./choose.ts";

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
