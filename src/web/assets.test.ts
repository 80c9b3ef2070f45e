import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { loadAssets } from "./assets.ts";

const assets = loadAssets();
const css = assets.url("medvirk.css");
const bytes = async (answer: Response | null) =>
  Buffer.from((await answer?.arrayBuffer()) ?? new ArrayBuffer(0));
const size = async (answer: Response | null) => (await bytes(answer)).length;

test("a browser may keep a file for ever, because its name changes with its content", () => {
  assert.match(css, /^\/assets\/medvirk\.[0-9a-f]{10}\.css$/);
  const answer = assets.answer(css, "gzip, deflate, br");
  assert.equal(answer?.headers.get("cache-control"), "public, max-age=31536000, immutable");
  assert.equal(answer?.headers.get("content-type"), "text/css; charset=utf-8");
});

test("each browser gets the file in a form it can read", async () => {
  const plain = await bytes(assets.answer(css, undefined));
  const br = assets.answer(css, "gzip, br;q=0.9");
  const gz = assets.answer(css, "gzip, br;q=0");
  assert.equal(br?.headers.get("content-encoding"), "br");
  assert.equal(gz?.headers.get("content-encoding"), "gzip");
  assert.deepEqual(brotliDecompressSync(await bytes(br)), plain);
  assert.deepEqual(gunzipSync(await bytes(gz)), plain);
});

test("no address leads out of the folder", () => {
  for (const path of [
    "/assets/../assets.ts",
    "/assets/%2e%2e/assets.ts",
    "/assets/medvirk.css",
    "/assets/__proto__",
    "/",
  ]) {
    assert.equal(assets.answer(path, "br"), null, path);
  }
});

test("a page that names a file we do not have fails at once, not in somebody's browser", () => {
  assert.throws(() => assets.url("missing.css"), RangeError);
});

test("the stylesheet finds the fonts under the names they are served by", async () => {
  const text = await assets.answer(css, undefined)?.text();
  for (const [, name] of text?.matchAll(/url\(["']?(atkinson[^"')]+)/g) ?? []) {
    assert.ok(assets.answer(`/assets/${name}`, undefined), name);
  }
});

test("a first visit fits on a slow line: styles, script, font and icon are below 60 KB", async () => {
  let total = 0;
  for (const name of ["medvirk.css", "medvirk.js", "atkinson-latin.woff2", "icon.svg"]) {
    total += await size(assets.answer(assets.url(name), "br"));
  }
  assert.ok(total < 60_000, `${total} bytes`);
  assert.ok((await size(assets.answer(assets.url("medvirk.js"), "gzip"))) <= 3072);
});
