import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Making, madeUpNumber } from "#test/made-up-number.ts";
import { readNationalNumber } from "./national-number.ts";

const day = fc
  .date({ min: new Date("1940-01-01"), max: new Date("2039-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const making = (month: 0 | 40 | 80, remainders: readonly (0 | 1 | 2 | 3)[]) =>
  fc
    .record({
      born: day,
      individual: fc.integer({ min: 0, max: 999 }),
      month: fc.constant(month),
      dNumber: fc.boolean(),
      remainder: fc.constantFrom(...remainders),
    })
    .map((made) => ({ made, number: madeUpNumber(made) }))
    .filter((one): one is { made: Required<Making>; number: string } => one.number !== null);
const now = [0] as const;
const from2032 = [0, 1, 2, 3] as const;

test("whoever has a made-up number is read by the kind that it is, also with the numbers that are given from 2032 on", () => {
  fc.assert(
    fc.property(making(80, from2032), ({ made, number }) => {
      const read = readNationalNumber(number, "synthetic");
      assert.equal(read.number?.kind, made.dNumber ? "d-number" : "birth-number");
      assert.equal(read.number?.synthetic, true);
    }),
    { numRuns: 2_000 },
  );
});

test("whoever is real is taken where people are real and refused where they are made up, and the other way round", () => {
  fc.assert(
    fc.property(making(0, from2032), making(80, from2032), (real, made) => {
      assert.equal(readNationalNumber(real.number, "real").fault, undefined);
      assert.equal(readNationalNumber(real.number, "synthetic").fault, "number-real");
      assert.equal(readNationalNumber(made.number, "real").fault, "number-synthetic");
    }),
    { numRuns: 500 },
  );
});

test("a help number with the month forty too high is taken nowhere: nobody can see whether it is somebody's", () => {
  fc.assert(
    fc.property(
      making(40, now),
      fc.constantFrom("real" as const, "synthetic" as const),
      ({ number }, taken) => assert.equal(readNationalNumber(number, taken).fault, "number-help"),
    ),
    { numRuns: 200 },
  );
});

test("whoever types one digit wrong is told so, whichever it is, in the numbers of today", () => {
  fc.assert(
    fc.property(making(80, now), fc.nat(10), fc.integer({ min: 1, max: 9 }), ({ number }, at, by) => {
      const wrong = [...number].map((digit, i) => (i === at ? (Number(digit) + by) % 10 : digit)).join("");
      // With the remainders of 2032 the first check digit alone no longer finds every slip; the second does.
      assert.ok(readNationalNumber(wrong, "synthetic").fault, wrong.replace(/\d/g, "·"));
    }),
    { numRuns: 2_000 },
  );
});

test("a number pasted with blanks, hyphens or dots is the same number, and too few or too many digits are said to be that", () => {
  const number = madeUpNumber({ born: "1984-01-15", individual: 123 }) ?? "";
  for (const typed of [
    `${number.slice(0, 6)} ${number.slice(6)}`,
    ` ${number}\n`,
    `${number.slice(0, 6)}\u00a0${number.slice(6)}`,
    `${number.slice(0, 6)}-${number.slice(6)}`,
    `${number.slice(0, 2)}.${number.slice(2, 4)}.${number.slice(4)}`,
  ])
    assert.equal(readNationalNumber(typed, "synthetic").number?.digits, number);
  for (const typed of ["", "1", number.slice(1), `${number}0`, "abcdefghijk", "١٢٣٤٥٦٧٨٩٠١"])
    assert.equal(readNationalNumber(typed, "synthetic").fault, "number-length", typed.replace(/\d/g, "·"));
});

test("there is no number for a day that does not exist", () => {
  for (const born of ["1984-02-30", "1983-02-29", "1984-13-01", "1984-00-10", "1984-01-00"])
    for (let individual = 0; individual < 30; individual++) {
      const number = madeUpNumber({ born, individual, month: 80 });
      if (number) assert.equal(readNationalNumber(number, "synthetic").fault, "number-digits", born);
    }
});

test("when somebody was born is read by the series until 2032, and left unsaid where the digits do not say it", () => {
  const born = (made: Making) => readNationalNumber(madeUpNumber(made) ?? "", "synthetic").number?.born;
  // Some individual digits give no check digit: the next ones are taken.
  const first = (made: Making) => {
    for (let more = 0; more < 20; more++)
      if (madeUpNumber({ ...made, individual: made.individual + more }))
        return born({ ...made, individual: made.individual + more });
    return undefined;
  };
  assert.equal(first({ born: "1984-01-15", individual: 100 }), "1984-01-15");
  assert.equal(first({ born: "1984-11-30", individual: 100, dNumber: true }), "1984-11-30");
  assert.equal(first({ born: "1955-06-01", individual: 910 }), "1955-06-01");
  assert.equal(first({ born: "2009-12-24", individual: 510 }), "2009-12-24");
  assert.equal(first({ born: "1870-06-01", individual: 600 }), "1870-06-01");
  assert.equal(first({ born: "1984-06-01", individual: 800 }), null, "no series has these together");
  assert.equal(first({ born: "1984-01-15", individual: 100, remainder: 2 }), null, "a number of 2032");
});
