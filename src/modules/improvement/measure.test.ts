import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, asDay, nextWorkingDay, ruleOn, startClockDue } from "#platform/clock/index.ts";
import {
  type MeasureEntry,
  mayAddMeasure,
  mayCancel,
  mayComplete,
  mayMove,
  mayStart,
  measureStanding,
} from "./measure.ts";

const today = asDay("2026-11-23");
const days = fc.integer({ min: -400, max: 400 }).map((n) => addDays(today, n));
const entry = fc
  .record({ kind: fc.constantFrom("start", "new-date", "completion", "cancellation"), due: days })
  .map(
    ({ kind, due }): MeasureEntry => ({
      id: "e",
      kind,
      text: "x",
      new_due: kind === "new-date" ? due : null,
      by_name: "Bo",
      at: new Date(0),
    }),
  );
const entries = fc.array(entry, { maxLength: 6 });

test("a measure that somebody has ended stays ended, whatever day it is", () => {
  fc.assert(
    fc.property(days, entries, days, days, (due, some, a, b) => {
      const [now, later] = [measureStanding(due, some, a), measureStanding(due, some, b)];
      if (now.end) assert.equal(later.status, now.status);
      assert.equal(now.end !== null, now.status === "done" || now.status === "cancelled");
    }),
  );
});

test("a measure is overdue exactly when nobody has ended it and the working day after its last date is past", () => {
  fc.assert(
    fc.property(days, entries, days, (due, some, day) => {
      const now = measureStanding(due, some, day);
      const last = some.filter((e) => e.new_due).at(-1)?.new_due ?? due;
      assert.equal(now.due, last);
      assert.equal(now.status === "overdue", now.end === null && day > nextWorkingDay(last));
    }),
  );
});

test("nothing more may be done to a measure that has ended", () => {
  fc.assert(
    fc.property(days, entries, (due, some) => {
      const now = measureStanding(due, some, today);
      if (!now.end) return;
      const clock = startClockDue(ruleOn("measure-due", today), today, today);
      const asked = { to: addDays(today, 10), reason: "r", today };
      for (const refusal of [
        mayStart(now, some),
        mayComplete(now, "e"),
        mayCancel(now, "r"),
        mayMove(now, clock, asked),
      ])
        assert.equal(refusal, "is-ended");
    }),
  );
});

test("a measure can be promised from today to five years ahead, with somebody's name on it", () => {
  const promise = { what: "Åpent til 20", ownerPersonId: "id", ownerName: "Bo", due: today };
  assert.equal(mayAddMeasure(promise, today), null);
  assert.equal(mayAddMeasure({ ...promise, due: asDay("2031-11-23") }, today), null);
  assert.equal(mayAddMeasure({ ...promise, due: asDay("2031-11-24") }, today), "due-too-far");
  assert.equal(mayAddMeasure({ ...promise, due: addDays(today, -1) }, today), "due-in-past");
  assert.equal(mayAddMeasure({ ...promise, what: " " }, today), "no-what");
  assert.equal(mayAddMeasure({ ...promise, ownerName: "" }, today), "no-owner");
});

test("a measure cannot be called done or dropped without a word", () => {
  const now = measureStanding(today, [], today);
  assert.equal(mayComplete(now, " \n"), "no-evidence");
  assert.equal(mayCancel(now, ""), "no-reason");
  assert.equal(mayStart(now, []), null);
});

const became = (kind: MeasureEntry["kind"], newDue: MeasureEntry["new_due"] = null): MeasureEntry => ({
  id: "e",
  kind,
  text: "x",
  new_due: newDue,
  by_name: "Bo",
  at: new Date(0),
});

test("whoever follows a measure reads the last that became of it, and that it is done rather than late", () => {
  const [later, yesterday] = [addDays(today, 7), addDays(today, -10)];
  const status = (...entries: MeasureEntry[]) => measureStanding(later, entries, today).status;
  assert.equal(status(), "planned");
  assert.equal(status(became("start")), "started");
  assert.equal(status(became("new-date", later)), "moved");
  assert.equal(status(became("start"), became("new-date", later)), "moved");
  assert.equal(status(became("new-date", later), became("start")), "started");
  assert.equal(status(became("start"), became("completion")), "done");
  assert.equal(status(became("start"), became("cancellation")), "cancelled");
  assert.equal(measureStanding(yesterday, [became("start")], today).status, "overdue");
  assert.equal(measureStanding(yesterday, [became("completion")], today).status, "done");
  assert.equal(
    measureStanding(yesterday, [became("start"), became("new-date", later)], today).status,
    "moved",
  );
});

test("whoever works on a measure says once that it has begun, and can call it done, drop it or move it with a reason", () => {
  const now = measureStanding(addDays(today, 7), [], today);
  assert.equal(mayStart(now, [became("new-date", addDays(today, 7))]), null);
  assert.equal(mayStart(now, [became("new-date", addDays(today, 7)), became("start")]), "is-started");
  assert.equal(mayComplete(now, "31 samtaler"), null);
  assert.equal(mayCancel(now, "Huset er solgt"), null);
  assert.equal(mayCancel(now, " \n"), "no-reason");
  const clock = startClockDue(ruleOn("measure-due", today), today, addDays(today, 7));
  const move = (to: number, reason = "Vi venter") =>
    mayMove(now, clock, { to: addDays(today, to), reason, today });
  assert.equal(move(14), null);
  assert.equal(move(14, " "), "no-reason");
  assert.equal(move(7), "not-later");
  assert.equal(move(4000), "too-far");
});

test("a measure promised in nobody's name, or by somebody whom nobody knows, is not promised", () => {
  const promise = { what: "Åpent til 20", ownerPersonId: "id", ownerName: "Bo", due: today };
  assert.equal(mayAddMeasure({ ...promise, ownerPersonId: "" }, today), "no-owner");
  assert.equal(mayAddMeasure({ ...promise, ownerName: "  " }, today), "no-owner");
});

test("a measure due on a Sunday is not overdue before its clock is", () => {
  const sunday = asDay("2026-11-22");
  assert.equal(measureStanding(sunday, [], asDay("2026-11-23")).status, "planned");
  assert.equal(measureStanding(sunday, [], asDay("2026-11-24")).status, "overdue");
});
