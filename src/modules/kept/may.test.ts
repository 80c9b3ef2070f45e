import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, asDay } from "#platform/clock/index.ts";
import { dueDay, mayAsk, mayTakeBack } from "./erasure.ts";
import { answerForm, fieldNames, mayFill, type Risk, riskInWords, risks, testsOf } from "./impact.ts";

const today = asDay("2026-11-23");
const request = { id: "x", asked_at: new Date(0), due: dueDay(today) };

test("whoever asks to be erased has a week to think again, and asks once; whoever works here ends that first", () => {
  assert.equal(request.due, "2026-11-30");
  assert.equal(mayAsk(null, 0), null);
  assert.equal(mayAsk(null, 1), "works-here");
  assert.equal(mayAsk(null, 2), "works-here");
  assert.equal(mayAsk(request, 0), "already-asked");
  assert.equal(mayAsk(request, 1), "already-asked");
});

test("a person can take it back to the end of the seventh day, and where nothing is asked there is nothing to take back", () => {
  assert.equal(mayTakeBack(request, today), true);
  assert.equal(mayTakeBack(request, addDays(today, 6)), true);
  assert.equal(mayTakeBack(request, addDays(today, 7)), false);
  assert.equal(mayTakeBack(null, today), false);
});

test("the officer alone advises, the administrator alone decides, and both may fill in the rest", () => {
  assert.deepEqual(
    fieldNames.map((field) => [field, mayFill(field, "administrator"), mayFill(field, "privacy-officer")]),
    [
      ["measures", true, true],
      ["users", true, true],
      ["next-of-kin", true, true],
      ["organisations", true, true],
      ["advice", false, true],
      ["decision", true, false],
      ["review", true, true],
    ],
  );
});

test("whoever fills in a field says something, in at most five pages, upon a version there can be", () => {
  const read = (words: string, upon: unknown = "0") => answerForm.safeParse({ words, upon });
  const wrong = (...asked: Parameters<typeof read>) =>
    read(...asked).error?.issues.map(({ path }) => path[0]);
  assert.deepEqual(read("  Spurt brukerrådet ", "3").data, { words: "Spurt brukerrådet", upon: 3 });
  assert.ok(read("x").success);
  assert.deepEqual(wrong(" \n"), ["words"]);
  assert.ok(read("a".repeat(10_000)).success);
  assert.deepEqual(read("a".repeat(10_001)).error?.issues[0]?.message, "long");
  assert.ok(read("x", "100000").success);
  for (const upon of ["-1", "100001", "1.5", "x"]) assert.deepEqual(wrong("x", upon), ["upon"]);
});

test("a risk that is met by something built names its test, and one that is not names none", () => {
  for (const one of risks()) assert.equal(testsOf(one).length === 0, one.state === "not-built", one.id);
  assert.equal(risks(), risks());
});

test("the paper tells of each risk how great it is, what is done, what remains, and what shows it", () => {
  const one = (files: string[]): Risk => {
    const words = { risk: "Noen leser", measure: "Noen ser det", remains: "Lite" };
    return {
      id: "reading",
      threats: files.map((path) => ({
        id: "T1",
        threat: "Noen leser",
        held_by: ["Noen ser det"],
        tests: [
          { file: path, name: "noen ser det" },
          { file: path, name: "noen ser det igjen" },
        ],
      })),
      likelihood: "low",
      severity: "high",
      state: files.length > 0 ? "built" : "not-built",
      nb: words,
      nn: { ...words, risk: "Nokon les" },
      en: { ...words, risk: "Somebody reads" },
      read_on: "2026-11-01",
      valid_from: "2026-11-01",
    };
  };
  const shown = (files: string[]) => riskInWords("nb", one(files)).lines.at(-1)?.[1];
  assert.equal(shown(["a.test.ts"]), "a.test.ts");
  assert.equal(shown(["a.test.ts", "b.test.ts"]), "a.test.ts, b.test.ts");
  assert.ok(shown([]));
  assert.deepEqual(
    (["nb", "nn", "en", "se"] as const).map((lang) => riskInWords(lang, one([])).risk),
    ["Noen leser", "Nokon les", "Somebody reads", "Noen leser"],
  );
});
