import assert from "node:assert/strict";
import { test } from "node:test";
import { langs } from "#platform/texts/index.ts";
import { samples } from "#test/face/samples.tsx";

test("when the database is gone everyone still finds whom to call, in each language", () => {
  const html = samples["help"] ?? "";
  for (const lang of langs)
    assert.match(html, new RegExp(`<section class="mv-stack mv-help" lang="${lang}">`));
  assert.equal(html.match(/href="tel:116123"/g)?.length, langs.length);
});
