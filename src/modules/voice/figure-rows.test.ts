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
    rowsOf(126, 118, 109, 43, 12).map((row) =>
      `${row.what}: ${row.says} ${row.among}`.replaceAll("\u00a0", " "),
    ),
    [
      "Fikk svar: 118 av 126 av alle",
      "Fikk svar i tide: 109 av 118 av dem som fikk svar",
      "Førte til et tiltak: 43 av 118 av dem som fikk svar",
      "Den som skrev, ser ikke hele endringen: 12 av 43 av dem som førte til et tiltak",
    ],
  );
});

test("where nearly all were answered the figures below rest on all voices, and say so", () => {
  const [answered, inTime] = rowsOf(40, 39, 20, 10, 5);
  assert.equal(answered?.says, "Nesten alle: færre enn fem av 40 gjorde det ikke");
  assert.deepEqual([inTime?.says.replaceAll("\u00a0", " "), inTime?.among], ["20 av 40", "av alle"]);
});

test("fewer than five are never told as a number, and neither is what rests on them", () => {
  const rows = rowsOf(40, 3, 2, 1, 1);
  assert.equal(rows[0]?.says, "Færre enn fem av 40");
  for (const row of rowsOf(4, 4, 4, 4, 4)) assert.equal(row.says, t.unit.figures.hidden);
});
