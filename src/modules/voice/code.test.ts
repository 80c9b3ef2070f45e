import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { codeGroups, codeHash, makeCode, readCode } from "./code.ts";

test("a code is 28 letters in seven groups, without those that can be mistaken for others", () => {
  for (let i = 0; i < 200; i++) {
    const code = makeCode();
    assert.match(code, /^[0-9A-HJKMNP-TV-Z]{28}$/);
    assert.deepEqual(
      codeGroups(code).map((g) => g.length),
      [4, 4, 4, 4, 4, 4, 4],
    );
  }
});

test("a code can be typed with small letters, spaces, dashes, O for 0 and I or L for 1", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 17, maxLength: 32 }),
      fc.constantFrom(" ", "-", "–", ""),
      (bytes, gap) => {
        const code = makeCode(bytes);
        const typed = codeGroups(code).join(gap).toLowerCase().replaceAll("0", "o").replaceAll("1", "l");
        assert.deepEqual(readCode(typed), { code });
      },
    ),
  );
});

test("a slip in one letter is told from a code that nobody has, nearly always", () => {
  let slips = 0;
  for (let i = 0; i < 500; i++) {
    const code = makeCode();
    const at = i % 26;
    const wrong = code.slice(0, at) + (code[at] === "7" ? "8" : "7") + code.slice(at + 1);
    if (readCode(wrong).wrong === "slip") slips++;
  }
  assert.ok(slips >= 495, `${slips} of 500`);
});

test("two codes never meet, and the same form gives the same one", () => {
  const from = new Uint8Array(32).fill(7);
  assert.equal(makeCode(from), makeCode(from));
  assert.equal(new Set(Array.from({ length: 2000 }, () => makeCode())).size, 2000);
});

test("what the database keeps of a code is not the code", () => {
  const code = makeCode();
  assert.equal(codeHash(code).length, 32);
  assert.ok(!Buffer.from(codeHash(code)).toString("latin1").includes(code.slice(0, 8)));
});
