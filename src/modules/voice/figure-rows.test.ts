import assert from "node:assert/strict";
import { test } from "node:test";
import { disclose } from "#platform/disclosure/index.ts";
import { figureRows } from "./figure-rows.ts";
import { unitTexts } from "./texts/unit.ts";

const { t } = unitTexts.in("nb");
const rowsOf = (voices: number, answered: number, inTime: number, measure: number, disputed: number) =>
  figureRows(
    t,
    "nb",
    disclose({
      name: "voices",
      n: voices,
      parts: [
        {
          name: "answered",
          n: answered,
          parts: [
            { name: "in-time", n: inTime },
            { name: "measure", n: measure, parts: [{ name: "disputed", n: disputed }] },
          ],
        },
      ],
    }),
  );

test("whoever reads a unit's figures sees each number with what it rests on", () => {
  assert.deepEqual(
    rowsOf(126, 112, 99, 43, 12).map((row) =>
      `${row.what}: ${row.says} ${row.among}`.replaceAll("\u00a0", " "),
    ),
    [
      "Fikk svar: 112 av 126 av alle",
      "Fikk svar i tide: 99 av 112 av dem som fikk svar",
      "Førte til et tiltak: 43 av 112 av dem som fikk svar",
      "Den som skrev, ser ikke hele endringen: 12 av 43 av dem som førte til et tiltak",
    ],
  );
});

test("where nearly all were answered the figures below rest on all voices, and say so", () => {
  const [answered, inTime] = rowsOf(40, 39, 20, 10, 5);
  assert.equal(answered?.says.replaceAll("\u00a0", " "), "Minst 31 av 40");
  assert.deepEqual([inTime?.says.replaceAll("\u00a0", " "), inTime?.among], ["20 av 40", "av alle"]);
});

test("a few are never told as a number, and neither is what rests on them", () => {
  const rows = rowsOf(40, 3, 2, 1, 1);
  assert.equal(rows[0]?.says, "Færre enn ti av 40");
  for (const row of rowsOf(9, 9, 9, 9, 9)) assert.equal(row.says, t.unit.figures.hidden);
});

test("where few wrote it is told whether more than half had an answer, and not how many", () => {
  assert.deepEqual(
    rowsOf(14, 12, 3, 0, 0).map((row) => row.says),
    ["Mer enn halvparten av 14", ...Array.from({ length: 3 }, () => "Halvparten eller færre av 14")],
  );
});

test("no language tells by its words how many are hidden", () => {
  for (const lang of ["nb", "nn", "en", "se"] as const) {
    const { figures } = unitTexts.in(lang).t.unit;
    assert.doesNotMatch(
      `${figures.hidden} ${figures.tooFew("")}`,
      /\d|fem|fire|ti\b|five|four|ten\b|vihtta|logi\b/,
    );
  }
});
