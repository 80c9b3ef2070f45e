import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { openVoiceScene } from "#test/voice-scene.ts";
import { takeOutRoutes } from "./routes/take-out.tsx";
import { csvLines, safeCell } from "./take-out.ts";

let scene: Awaited<ReturnType<typeof openVoiceScene>>;
before(async () => {
  scene = await openVoiceScene(takeOutRoutes, "2026-11-25T10:00:00+01:00");
});
after(() => scene.close());

test("no cell is a formula, and no word is lost", () => {
  const start = fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", " =", "\u00a0@", "＝", "x", "");
  fc.assert(
    fc.property(start, fc.string({ unit: "grapheme" }), (first, rest) => {
      const text = first + rest;
      const [[cell = ""] = []] = parse(csvLines([[text]]), { delimiter: ";" }) as string[][];
      assert.doesNotMatch(cell, /^[\s\u00a0\ufeff]*[=+\-@＝＋－＠]/);
      assert.equal(cell === text ? cell : cell.slice(1), text);
    }),
    { numRuns: 500 },
  );
  for (const bad of ["=1+1", "+47 22", "-2", "@SUM(A1)", "\t=1", "\r=1", "  =1", "=cmd|' /C calc'!A0"])
    assert.equal(safeCell(bad), `'${bad}`);
});

test("the file says what was said and when as exactly as it is kept, for one's own unit, and nobody's name", async () => {
  await scene.give("ada", '=HYPERLINK("http://x")', "confidential");
  await scene.give("ada", "Med navn;\nog linje to", "named");
  await scene.giveAnonymously("Uten navn.");
  await scene.giveAnonymously("Et annet sted.", "elvebredden");
  const siv = await scene.cookieOf("siv", true);
  const { status, headers, text } = await scene.visitor.get("/my/voices/take-out.csv", siv);
  assert.equal(status, 200);
  assert.match(headers.get("content-disposition") ?? "", /medvirk\.csv/);
  assert.equal(headers.get("cache-control"), "no-store");
  const rows = parse(text, { delimiter: ";", columns: true, bom: true }) as Record<string, string>[];
  assert.deepEqual(
    rows
      .map((row) => [row["Kom"], row["Måte"], row["Ord"]])
      .toSorted((a, b) => (a[2] ?? "").localeCompare(b[2] ?? "")),
    [
      ["2026-11-25", "Fortrolig", '\'=HYPERLINK("http://x")'],
      ["2026-11-25", "Med navn", "Med navn;\nog linje to"],
      ["uke 48, 2026", "Anonym", "Uten navn."],
    ],
  );
  const json = await scene.visitor.get("/my/voices/take-out.json", siv);
  const list = JSON.parse(json.text) as { came: object; mode: string }[];
  assert.equal(list.length, 3);
  assert.deepEqual(list.find((one) => one.mode === "anonymous")?.came, { week: "2026-11-23" });
  for (const file of [text, json.text]) assert.doesNotMatch(file, /Ada|Eksempel/);
  const trail = await scene.rows("select act from platform.trail where act = 'take-out'");
  assert.equal(trail.length, 2, "each take-out is written down");
});

test("an empty unit gives an empty file that still can be read, and a giver gets none", async () => {
  const liv = await scene.cookieOf("liv", true);
  assert.deepEqual(JSON.parse((await scene.visitor.get("/my/voices/take-out.json", liv)).text), []);
  const ada = await scene.cookieOf("ada", false);
  assert.equal((await scene.visitor.get("/my/voices/take-out.csv", ada)).status, 404);
});
