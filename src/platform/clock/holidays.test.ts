import assert from "node:assert/strict";
import { test } from "node:test";
import { asDay, easterSunday, holidaysOf, isWorkingDay } from "./index.ts";

test("a person who reads the calendar finds Easter where the almanac has it", () => {
  const known = [
    "2026-04-05",
    "2027-03-28",
    "2028-04-16",
    "2029-04-01",
    "2030-04-21",
    "2008-03-23",
    "2038-04-25",
  ];
  assert.deepEqual(
    known.map((day) => easterSunday(Number(day.slice(0, 4)))),
    known,
  );
});

test("a person who works in Norway has these days off in 2027", () => {
  assert.deepEqual(
    holidaysOf(2027).map(({ day, name }) => `${day} ${name}`),
    [
      "2027-01-01 nyttårsdag",
      "2027-03-25 skjærtorsdag",
      "2027-03-26 langfredag",
      "2027-03-28 første påskedag",
      "2027-03-29 andre påskedag",
      "2027-05-01 1. mai",
      "2027-05-06 Kristi himmelfartsdag",
      "2027-05-16 første pinsedag",
      "2027-05-17 andre pinsedag",
      "2027-05-17 17. mai",
      "2027-12-25 første juledag",
      "2027-12-26 andre juledag",
    ],
  );
});

test("a service owes its answer on Christmas Eve too: no law makes 24 and 31 December holidays", () => {
  assert.ok(isWorkingDay(asDay("2026-12-24")));
  assert.ok(isWorkingDay(asDay("2026-12-31")));
  assert.ok(!isWorkingDay(asDay("2026-12-25")));
  assert.ok(!isWorkingDay(asDay("2026-12-26")));
});
