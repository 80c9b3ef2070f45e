import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { href, langs, splitLang } from "./index.ts";

test("a reader keeps the language through the public pages and the signed-in ones", () => {
  assert.equal(href("nb", "/units/x"), "/units/x");
  assert.equal(href("nn", "/units/x?q=1"), "/nn/units/x?q=1");
  assert.equal(href("se", "/"), "/se/");
  assert.equal(href("en", "/my/tasks"), "/my/en/tasks");
  assert.equal(href("en", "/my"), "/my/en");
  assert.equal(href("en", "/myths"), "/en/myths");
});

test("an address typed by hand is understood", () => {
  assert.deepEqual(splitLang("/nn"), { lang: "nn", path: "/" });
  assert.deepEqual(splitLang("/nn/"), { lang: "nn", path: "/" });
  assert.deepEqual(splitLang("/nn/my/tasks"), { lang: "nn", path: "/my/tasks" });
  assert.deepEqual(splitLang("/nnn/x"), { lang: "nb", path: "/nnn/x" });
  assert.deepEqual(splitLang("/my"), { lang: "nb", path: "/my" });
  assert.deepEqual(splitLang("/nn//evil.example"), { lang: "nn", path: "/evil.example" });
  assert.deepEqual(splitLang("//evil.example"), { lang: "nb", path: "/evil.example" });
});

test("nobody is sent away from the site by a link with a language", () => {
  for (const path of ["//evil.example", "/\\evil.example", "https://evil.example", ""]) {
    for (const lang of langs) assert.throws(() => href(lang, path), RangeError);
  }
});

test("whatever page one is on, changing language leads to the same page", () => {
  const segment = fc.stringMatching(/^[a-z0-9-]{3,12}$/);
  const path = fc
    .tuple(fc.boolean(), fc.array(segment))
    .map(([my, s]) => `/${[...(my ? ["my"] : []), ...s].join("/")}`);
  fc.assert(
    fc.property(path, fc.constantFrom(...langs), (p, lang) => {
      assert.deepEqual(splitLang(href(lang, p)), { lang, path: p });
    }),
  );
});
