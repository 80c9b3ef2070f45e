import assert from "node:assert/strict";
import { test } from "node:test";
import type { Day } from "#platform/clock/index.ts";
import { nextClosing, quartersToClose } from "./closing-day.ts";

const day = (text: string) => text as Day;

test("whoever is late still has fifteen working days before a quarter's figures are worked out", () => {
  assert.equal(quartersToClose(day("2026-10-20"))[0]?.name, "2026-2");
  assert.equal(quartersToClose(day("2026-10-21"))[0]?.name, "2026-3");
});

test("never more than a year of quarters is closed at once", () => {
  assert.deepEqual(
    quartersToClose(day("2026-11-23")).map((q) => q.name),
    ["2026-3", "2026-2", "2026-1", "2025-4"],
  );
});

test("whoever finds no figures is told the day after which to look again", () => {
  assert.equal(nextClosing(day("2026-10-05")), "2026-10-21");
  assert.equal(nextClosing(day("2026-11-23")), "2027-01-22");
  assert.equal(nextClosing(day("2026-05-04")), "2026-07-21");
});
