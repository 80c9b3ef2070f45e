import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, asDay, type Day } from "#platform/clock/index.ts";
import { newCode, readCode } from "./code.ts";
import { askedAgainOn, endsBefore, lastDay, lengths, standingOf } from "./consent.ts";
import { mayNarrow, type Reach } from "./narrowing.ts";
import { asLine, fromLine, isWithin, type Recipient } from "./recipient.ts";
import { purposes, topics } from "./topics.ts";

const today = asDay("2026-11-25");
const uuid = fc.uuid();
const recipient: fc.Arbitrary<Recipient> = fc.oneof(
  fc.record({
    kind: fc.constant("person" as const),
    personId: uuid,
    unitId: fc.option(fc.constantFrom("00000000-0000-4000-8000-00000000000a"), { nil: null }),
  }),
  fc.record({
    kind: fc.constant("role" as const),
    role: fc.constantFrom("employee" as const, "unit-leader" as const),
    unitId: fc.constantFrom("00000000-0000-4000-8000-00000000000a", "00000000-0000-4000-8000-00000000000b"),
  }),
  fc.record({
    kind: fc.constant("unit" as const),
    unitId: fc.constantFrom("00000000-0000-4000-8000-00000000000a", "00000000-0000-4000-8000-00000000000b"),
  }),
);
const until = fc.option(
  fc.integer({ min: 0, max: 400 }).map((n): Day => addDays(today, n)),
  { nil: null },
);
const reach: fc.Arbitrary<Reach> = fc.record({ to: recipient, until });

test("whom it is shared with reads the same from a form as it was written there, and nonsense is nobody", () => {
  fc.assert(fc.property(recipient, (to) => assert.deepEqual(fromLine(asLine(to)), { ...to })));
  fc.assert(fc.property(fc.string(), (text) => assert.equal(fromLine(text), null)));
});

test("what is made less never lasts longer and never reaches anybody more, and back again is always more", () => {
  fc.assert(
    fc.property(reach, reach, (before, after) => {
      if (mayNarrow(before, after) !== null) return;
      assert.ok(isWithin(after.to, before.to));
      assert.ok(!endsBefore(before.until, after.until));
      assert.equal(mayNarrow(after, before), "more");
    }),
  );
  const all: Reach = {
    to: { kind: "unit", unitId: "00000000-0000-4000-8000-00000000000a" },
    until: null,
  };
  fc.assert(fc.property(reach, (one) => assert.equal(mayNarrow(one, one), "same")));
  assert.equal(mayNarrow(all, { ...all, until: today }), null);
});

test("of a unit a role or a person there is a part, of a role or a person nobody else is", () => {
  const [ward, other] = ["00000000-0000-4000-8000-00000000000a", "00000000-0000-4000-8000-00000000000b"];
  const [kari, ola] = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"];
  const unit = (unitId: string): Recipient => ({ kind: "unit", unitId });
  const role = (unitId: string, one: "employee" | "unit-leader" = "employee"): Recipient => ({
    kind: "role",
    role: one,
    unitId,
  });
  const person = (personId: string, unitId: string | null): Recipient => ({
    kind: "person",
    personId,
    unitId,
  });
  for (const part of [unit(ward), role(ward), person(kari, ward)])
    assert.ok(isWithin(part, unit(ward)), asLine(part));
  for (const apart of [unit(other), role(other), person(kari, other), person(kari, null)])
    assert.ok(!isWithin(apart, unit(ward)), asLine(apart));
  assert.ok(isWithin(role(ward), role(ward)));
  for (const apart of [unit(ward), role(ward, "unit-leader"), person(kari, ward)])
    assert.ok(!isWithin(apart, role(ward)), asLine(apart));
  assert.ok(isWithin(person(kari, ward), person(kari, ward)));
  for (const apart of [unit(ward), role(ward), person(ola, ward), person(kari, null)])
    assert.ok(!isWithin(apart, person(kari, ward)), asLine(apart));
});

test("a person shares eight things, one by one, for three purposes, and for as long as they choose", () => {
  assert.deepEqual(
    [...topics],
    ["contact", "daily-life", "appointments", "treatment", "medication", "crisis", "economy", "plan"],
  );
  assert.deepEqual([...purposes], ["care", "cooperation", "support"]);
  const ends = lengths.map((length) => [length, length === "day" ? null : lastDay(length, today)]);
  assert.deepEqual(ends, [
    ["week", "2026-12-02"],
    ["month", "2026-12-25"],
    ["quarter", "2027-02-25"],
    ["year", "2027-11-25"],
    ["open", null],
    ["day", null],
  ]);
});

test("a month shared on 31 January ends on the last of February, and what has no end ends nowhere", () => {
  assert.equal(lastDay("month", asDay("2027-01-31")), "2027-02-28");
  assert.equal(lastDay("month", today), "2026-12-25");
  assert.equal(lastDay("week", today), "2026-12-02");
  assert.equal(lastDay("year", asDay("2028-02-29")), "2029-02-28");
  assert.equal(lastDay("open", today), null);
});

test("a sharing runs from its first day to its last, both included", () => {
  const of = { valid_from: today, valid_to: addDays(today, 1), ended_at: null };
  const on = (n: number) => standingOf(of, addDays(today, n));
  assert.deepEqual([on(-1), on(0), on(1), on(2)], ["coming", "active", "active", "over"]);
  assert.equal(standingOf({ ...of, ended_at: new Date(0) }, today), "ended");
});

test("what has no end is asked about a year after it was given or last confirmed, what has an end never", () => {
  const of = { valid_to: null, given_on: today, confirmed_on: null };
  assert.equal(askedAgainOn(of, today), "2027-11-25");
  assert.equal(askedAgainOn({ ...of, confirmed_on: asDay("2027-11-26") }, today), "2028-11-27");
  assert.equal(askedAgainOn({ ...of, valid_to: today }, today), null);
});

test("a code is read as people write it, and a slip of the pen is none", () => {
  for (const kind of ["screen", "paper"] as const) {
    const code = newCode(kind);
    assert.equal(readCode(kind, ` ${code.toLowerCase().replace(/(.{4})/g, "$1 - ")}`), code);
    const slip = (code[0] === "A" ? "B" : "A") + code.slice(1);
    assert.equal(readCode(kind, slip), null);
  }
  assert.equal(newCode("screen").length, 12);
  assert.equal(readCode("screen", newCode("paper")), null);
});
