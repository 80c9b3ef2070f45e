import assert from "node:assert/strict";
import test from "node:test";
import { charactersOf } from "./coverage.ts";
import { drawable, fontFiles } from "./fonts.ts";

const has = (set: ReadonlySet<number>, text: string) =>
  [...text].filter((c) => !set.has(c.codePointAt(0) ?? 0));

test("Norwegian, Sámi, Polish, Ukrainian, Arabic, Tigrinya and common emoji can be printed", () => {
  assert.deepEqual(has(drawable, "æøåÆØÅ áčđŋšŧž ÁČĐŊŠŦŽ ąęłńśźż їєґі مرحبا ሰላም 😀❤👍 →«»–—…€"), []);
});

test("the first font lacks ŋ and ŧ, which is why Noto Sans stands behind it", () => {
  const [atkinson] = fontFiles;
  assert.ok(atkinson);
  assert.deepEqual(has(charactersOf(atkinson), "áčđŋšŧž"), ["ŋ", "ŧ"]);
});

test("what no font draws is not promised", () => {
  assert.deepEqual(has(drawable, "漢\u{10ffff}"), ["漢", "\u{10ffff}"]);
});
