import assert from "node:assert/strict";
import { test } from "node:test";
import { counted, type Forms, langs, numberInWords, plural, shareInWords } from "./index.ts";

test("the running Node knows the numbers and plurals of every language of the pages", () => {
  assert.deepEqual(Intl.PluralRules.supportedLocalesOf([...langs]), [...langs]);
  assert.deepEqual(Intl.NumberFormat.supportedLocalesOf([...langs]), [...langs]);
});

test("numbers are written as the reader is used to", () => {
  assert.equal(numberInWords("nb", 12345.6), "12\u00a0345,6");
  assert.equal(numberInWords("en", 12345.6), "12,345.6");
  assert.equal(shareInWords("nb", 0.453), "45\u00a0%");
  assert.equal(shareInWords("en", 0.453), "45%");
});

test("a reader of Sámi meets the dual where it is written, and the plural where it is not", () => {
  const days: Forms = { one: "beaivi", two: "beaivvi", other: "beaivvit" };
  assert.equal(plural("se", 2, days), "beaivvi");
  assert.equal(plural("se", 2, { one: "beaivi", other: "beaivvit" }), "beaivvit");
  assert.equal(counted("nb", 1, { one: "virkedag", other: "virkedager" }), "1 virkedag");
  assert.equal(counted("nb", 0, { one: "virkedag", other: "virkedager" }), "0 virkedager");
});
