import assert from "node:assert/strict";
import { test } from "node:test";
import { keptClasses } from "./processing.ts";
import { infoTexts } from "./texts/info.ts";

test("whoever changes what is kept, or how long, must say it in words on the page on privacy, in each language", () => {
  for (const lang of ["nb", "nn", "en"] as const) {
    const { classes, kept } = infoTexts.in(lang).t.privacy.processing;
    for (const [name, retentions] of keptClasses()) {
      assert.ok(name in classes, `${lang}: what is the data class "${name}" called?`);
      for (const rule of retentions) assert.ok(rule in kept, `${lang}: how is "${rule}" said?`);
    }
  }
});

test("nothing is said on the page that the register no longer has", () => {
  const { classes, kept } = infoTexts.in("nb").t.privacy.processing;
  const there = keptClasses();
  for (const name of Object.keys(classes)) assert.ok(there.has(name), name);
  const rules = new Set([...there.values()].flat());
  for (const rule of Object.keys(kept)) assert.ok(rules.has(rule), rule);
});
