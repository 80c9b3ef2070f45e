import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { printable } from "./printable.ts";

test("ordinary words are left alone", () => {
  const data = { who: "Ánne Ŋŋ", lines: ["én\n\nto", "😀 👩‍👧"], n: 3, none: null, yes: true };
  assert.deepEqual(printable(data), { data, exchanged: false });
});

test("NUL, lone surrogates and missing letters are marked, never dropped", () => {
  assert.deepEqual(printable(["a\u0000", "\udc00b", "漢"]), {
    data: ["a�", "�b", "[U+6F22]"],
    exchanged: true,
  });
});

test("line breaks of every machine become one kind", () => {
  assert.deepEqual(printable("a\r\nb\rc\u2028d").data, "a\nb\nc\nd");
});

test("what is printable once is printable for good", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const once = printable(text).data;
      assert.deepEqual(printable(once), { data: once, exchanged: false });
    }),
  );
});
