import assert from "node:assert/strict";
import { test } from "node:test";
import { asDay } from "#platform/clock/index.ts";
import { dateInWords, dayAndTimeInWords, weekInWords } from "./index.ts";

const day = asDay("2026-12-07");

test("each reader gets the day in words of the own language", () => {
  assert.equal(dateInWords("nb", day), "mandag 7. desember 2026");
  assert.equal(dateInWords("nn", day), "måndag 7. desember 2026");
  assert.equal(dateInWords("se", day), "vuossárga juovlamánu 7. b. 2026");
  assert.equal(dateInWords("en", day), "Monday 7 December 2026");
});

test("in a list the year is said only when it is another one", () => {
  assert.equal(dateInWords("nb", day, { short: asDay("2026-01-02") }), "mandag 7. desember");
  assert.equal(dateInWords("nb", day, { short: asDay("2027-01-02") }), "mandag 7. desember 2026");
  assert.equal(
    dateInWords("se", asDay("2027-05-17"), { short: asDay("2027-01-02") }),
    "vuossárga miessemánu 17. b.",
  );
  assert.equal(dateInWords("en", day, { short: day }), "Monday 7 December");
});

test("a person who wrote just after midnight in Norway sees the new day, wherever the server stands", () => {
  const instant = new Date("2026-12-06T23:05:00Z");
  assert.equal(dayAndTimeInWords("nb", instant), "mandag 7. desember 2026 kl. 00.05");
  assert.equal(dayAndTimeInWords("nn", instant, { short: day }), "måndag 7. desember kl. 00.05");
  assert.equal(dayAndTimeInWords("se", instant), "vuossárga juovlamánu 7. b. 2026 dii. 00.05");
  assert.equal(dayAndTimeInWords("en", instant), "Monday 7 December 2026 at 00:05");
});

test("an anonymous giver sees the week, with the year the week belongs to", () => {
  assert.equal(weekInWords("nb", asDay("2026-11-23")), "uke 48, 2026");
  assert.equal(weekInWords("nn", asDay("2026-12-28")), "veke 53, 2026");
  assert.equal(weekInWords("se", asDay("2027-01-01")), "vahkku 53, 2026");
  assert.equal(weekInWords("en", asDay("2027-01-04")), "week 1, 2027");
});
