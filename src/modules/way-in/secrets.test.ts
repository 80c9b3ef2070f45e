import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { codeGroups } from "#platform/code/index.ts";
import { testConfig } from "#test/house.ts";
import { paperCodeOf, readPaperCode } from "./code.ts";
import { passwordFault } from "./password.ts";
import { asSignInName, newSignInName } from "./sign-in-name.ts";
import { words } from "./words.ts";

const config = testConfig();

test("a paper code is five groups of four, read as people write it, and a slip is told", () => {
  const code = paperCodeOf(config, ["one"]);
  assert.match(code, /^[0-9A-HJKMNP-TV-Z]{20}$/);
  const typed = codeGroups(code).join(" ").toLowerCase().replaceAll("0", "o").replaceAll("1", "l");
  assert.deepEqual(readPaperCode(typed), { code });
  assert.equal(readPaperCode(code.slice(0, 5) + (code[5] === "7" ? "8" : "7") + code.slice(6)).wrong, "slip");
});

test("the same form gives the same code, any other form another, and another house yet another", () => {
  const other = testConfig({ MEDVIRK_SECRET: "9876543210".repeat(4) });
  assert.equal(paperCodeOf(config, ["a", "b"]), paperCodeOf(config, ["a", "b"]));
  const all = [paperCodeOf(config, ["a", "b"]), paperCodeOf(config, ["a,b"]), paperCodeOf(other, ["a", "b"])];
  assert.equal(new Set(all).size, 3);
});

test("a name to sign in with is two words and a number, and is known however it is written", () => {
  for (let i = 0; i < 300; i++) {
    const name = newSignInName();
    assert.match(name, /^[a-z]{3,8}-[a-z]{3,8}-[1-9]\d\d$/);
    for (const way of [name.toUpperCase(), name.replaceAll("-", " "), name.replaceAll("-", ""), ` ${name}. `])
      assert.equal(asSignInName(way), asSignInName(name));
  }
});

test("no two names are one when written without what stands between", () => {
  assert.equal(new Set(words).size, words.length);
  const joined = words.flatMap((a) => words.map((b) => a + b));
  assert.equal(new Set(joined).size, joined.length);
  assert.ok(words.length ** 2 * 900 > 10_000_000, "nobody hits upon somebody's name by trying");
});

test("a sentence of one's own is a good password, whatever signs it is made of", () => {
  for (const good of [
    "lyngen blomstrer i august",
    "to katter og en gul sykkel",
    "mormor bakte lefser hver lordag",
    "Å ro heim i motvind, åleine",
    "дождь стучит по крыше",
    "vi drakk kaffe ved elva 14",
    "xkQ93;mmpw0zL",
  ])
    assert.equal(passwordFault(good, "bekk-lykt-482"), null, good);
});

test("what a guesser tries first is refused, with numbers and signs around it too", () => {
  for (const bad of [
    "passord123456",
    "P4ssord!2026!!",
    "Sommer2026!!!!",
    "velkommen12345",
    "PassordPassord",
    "jegelskerdeg1",
    "qwertyuiop123",
    "123456789012",
    "aaaaaaaaaaaaaa",
    "abcabcabcabc12",
    "1qaz1qaz1qaz1qaz",
    "medvirkmedvirk",
    "liverpool2005!",
  ])
    assert.equal(passwordFault(bad, "bekk-lykt-482"), "common", bad);
});

test("a password says in one word what is missing from it", () => {
  const code = paperCodeOf(config, ["x"]);
  for (const [typed, word] of [
    ["", "missing"],
    ["   ", "missing"],
    ["elleve tegn", "short"],
    ["x y".repeat(80), "long"],
    ["Bekk Lykt 482", "same-as-name"],
    [codeGroups(code).join("-"), "looks-like-code"],
  ] as const)
    assert.equal(passwordFault(typed, "bekk-lykt-482"), word, typed);
});

test("no text that anybody types makes the check fail or take long", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 250 }), (text) => {
      passwordFault(text, "bekk-lykt-482");
      asSignInName(text);
      readPaperCode(text);
    }),
  );
});
