import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { langs } from "#platform/texts/index.ts";
import { groupAloud, typedGroups } from "./aloud.ts";

test("a code is shown in groups of four however it was stored", () => {
  const groups = ["K7QM", "4XRD", "9HTW", "2NCB", "8FJV", "5PZS", "3AXY"];
  assert.deepEqual(typedGroups("K7QM 4XRD 9HTW 2NCB 8FJV 5PZS 3AXY"), groups);
  assert.deepEqual(typedGroups("k7qm4xrd9htw2ncb8fjv5pzs3axy"), groups);
});

test("a group is read with the words people use on the telephone", () => {
  assert.equal(groupAloud("nb", "K7QM"), "Karin, sju, Quintus, Martin");
  assert.equal(groupAloud("nn", "1VWZ"), "ein, Enkelt-V, Dobbelt-W, Zakarias");
  assert.equal(groupAloud("en", "8XJV"), "eight, X-ray, Juliett, Victor");
  assert.equal(groupAloud("se", "3AXY"), "golbma, Anna, Xerxes, Yngling");
});

test("every sign a code can hold has a word of its own in every language", () => {
  const signs = [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"];
  for (const lang of langs) {
    const words = signs.map((sign) => groupAloud(lang, sign));
    assert.equal(new Set(words).size, signs.length);
    for (const [i, word] of words.entries()) {
      assert.notEqual(word, signs[i]);
      if (/[A-Z]/.test(signs[i] ?? ""))
        assert.ok(word.replace(/Enkelt-|Dobbelt-/, "").startsWith(signs[i] ?? ""));
    }
  }
});

test("groups lose no sign", () => {
  const code = fc.string({ unit: fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"), maxLength: 40 });
  fc.assert(fc.property(code, (signs) => typedGroups(signs).join("") === signs));
});
