import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  addDays,
  asDay,
  clockAsOf,
  clockStartForWeek,
  clockState,
  dueOf,
  endClock,
  extendClock,
  isWorkingDay,
  mondayOf,
  overdueStepOn,
  promiseMissed,
  resumeClock,
  ruleOn,
  standsUntil,
  startClock,
  startClockDue,
  stopClock,
} from "./index.ts";

const answer = ruleOn("voice-answer", asDay("2026-11-05"));
const clock = startClock(answer, asDay("2026-11-05"));

test("a person who wrote on 5 November is promised an answer by 19 November", () => {
  assert.equal(clock.due, "2026-11-19");
  assert.equal(clock.reminder, "2026-11-17");
  assert.equal(clock.ruleVersion, "2026-01-01");
});

test("an anonymous giver's clock counts from Sunday, whichever day of the week it was", () => {
  const due = new Set<string>();
  for (let i = 0; i < 7; i += 1) {
    const start = clockStartForWeek(mondayOf(addDays(asDay("2026-11-23"), i)));
    assert.equal(start, "2026-11-29");
    due.add(startClock(answer, start).due);
  }
  assert.deepEqual([...due], ["2026-12-11"]);
});

test("both sides see the same: ten days left, then soon, then over with what follows", () => {
  const on = (day: string) => clockState(clock, asDay(day));
  assert.deepEqual(on("2026-11-05"), {
    state: "run",
    due: "2026-11-19",
    workingDaysLeft: 10,
    workingDaysOver: 0,
    fraction: 0,
  });
  assert.equal(on("2026-11-16").state, "run");
  assert.deepEqual([on("2026-11-17").state, on("2026-11-17").fraction], ["soon", 0.8]);
  assert.deepEqual([on("2026-11-19").state, on("2026-11-19").workingDaysLeft], ["soon", 0]);
  assert.deepEqual([on("2026-11-20").state, on("2026-11-20").workingDaysOver], ["over", 1]);
  assert.deepEqual([on("2026-11-23").state, on("2026-11-23").workingDaysOver], ["over", 2]);
  assert.equal(overdueStepOn(clock), "2026-11-20");
});

test("a person whose answer came a day late sees that the promise was missed", () => {
  const late = endClock(clock, asDay("2026-11-20"));
  assert.equal(clockState(late, asDay("2027-02-01")).state, "done");
  assert.equal(clockState(late, asDay("2027-02-01")).workingDaysOver, 1);
  assert.ok(promiseMissed(late, asDay("2027-02-01")));
  assert.ok(!promiseMissed(endClock(clock, asDay("2026-11-19")), asDay("2027-02-01")));
});

test("a service that needs longer must say why, once, and not put it off out of sight", () => {
  const today = asDay("2026-11-18");
  const ask = (to: string, reason = "Vi venter på husverten.") =>
    extendClock(clock, answer, { to: asDay(to), reason, today });
  assert.equal(ask("2026-12-01", "  "), "no-reason");
  assert.equal(ask("2026-11-19"), "not-later");
  assert.equal(ask("2027-06-01"), "too-far");
  const longer = ask("2026-12-05");
  assert.ok(typeof longer !== "string");
  assert.equal(dueOf(longer), "2026-12-07", "Saturday moves to Monday");
  assert.equal(longer.reminder, "2026-12-03");
  assert.equal(longer.due, "2026-11-19");
  assert.ok(promiseMissed(longer, asDay("2026-11-20")), "the first promise is still seen");
  assert.equal(clockState(longer, asDay("2026-11-20")).state, "run");
  const asked = { to: asDay("2026-12-20"), reason: "Igjen", today };
  assert.equal(extendClock(longer, answer, asked), "already-extended");
  assert.equal(extendClock(endClock(clock, today), answer, asked), "ended");
  assert.equal(extendClock(stopClock(clock, today), answer, asked), "stopped");
});

test("a service that is already late gets a new day from today, not one that has passed", () => {
  const today = asDay("2026-11-25");
  assert.equal(extendClock(clock, answer, { to: asDay("2026-11-24"), reason: "Syk", today }), "not-later");
  const longer = extendClock(clock, answer, { to: asDay("2026-11-27"), reason: "Syk", today });
  assert.ok(typeof longer !== "string" && dueOf(longer) === "2026-11-27");
});

test("whoever puts a promise off says by how much, in words that are kept, and is reminded as long before as at first", () => {
  const ask = (to: string, today = "2026-11-18") =>
    extendClock(clock, answer, { to: asDay(to), reason: "  Syk  ", today: asDay(today) });
  const longer = ask("2026-12-01");
  assert.ok(typeof longer !== "string");
  assert.deepEqual([longer.extensionReason, longer.timesExtended, longer.reminder], ["Syk", 1, "2026-11-27"]);
  // Twenty working days after the promised day is as far as it goes, and after today where that day has passed.
  assert.equal(answer.longest_extension, 20);
  assert.ok(typeof ask("2026-12-17") !== "string");
  assert.equal(ask("2026-12-18"), "too-far");
  assert.ok(typeof ask("2026-12-24", "2026-11-26") !== "string");
  assert.equal(ask("2026-12-25", "2026-11-26"), "too-far");
  const twice = { ...answer, extensions: 2 };
  const again = extendClock(longer, twice, {
    to: asDay("2026-12-04"),
    reason: "Igjen",
    today: asDay("2026-11-30"),
  });
  assert.ok(typeof again !== "string");
  assert.equal(again.timesExtended, 2);
});

test("while the giver thinks about a question, the clock stands, and nobody loses days", () => {
  const asked = stopClock(clock, asDay("2026-11-12"));
  assert.deepEqual(
    [clockState(asked, asDay("2026-11-20")).state, clockState(asked, asDay("2026-11-20")).workingDaysLeft],
    ["stopped", 5],
  );
  const answered = resumeClock(asked, asDay("2026-11-20"));
  assert.equal(answered.due, "2026-11-27");
  assert.equal(clockState(answered, asDay("2026-11-20")).workingDaysLeft, 5);
  assert.ok(!promiseMissed(answered, asDay("2026-11-27")));
});

test("a case cannot be parked by a question: after ten working days the clock goes by itself", () => {
  const asked = stopClock(clock, asDay("2026-11-12"));
  assert.equal(standsUntil(asked), "2026-11-26");
  assert.equal(clockState(asked, asDay("2026-11-26")).state, "stopped");
  assert.equal(clockState(asked, asDay("2026-11-27")).state, "run");
  assert.equal(clockAsOf(asked, asDay("2026-11-27")).due, "2026-12-03");
  assert.equal(endClock(asked, asDay("2026-12-04")).due, "2026-12-03");
  assert.ok(promiseMissed(asked, asDay("2026-12-04")));
});

test("a question asked after the day has passed does not hide that it passed", () => {
  assert.equal(stopClock(clock, asDay("2026-11-20")), clock);
  assert.equal(clockState(stopClock(clock, asDay("2026-11-20")), asDay("2026-11-20")).state, "over");
});

test("a person who set a measure's day to 1 May is reminded before the next working day", () => {
  const measure = startClockDue(
    ruleOn("measure-due", asDay("2026-11-20")),
    asDay("2026-11-20"),
    asDay("2027-05-01"),
  );
  assert.deepEqual([measure.due, measure.reminder], ["2027-05-03", "2027-04-26"]);
});

test("whatever day a person writes, what is due is a working day, and a question answered at once costs nothing", () => {
  const anyDay = fc.integer({ min: 0, max: 12_000 }).map((n) => addDays(asDay("2026-01-01"), n));
  fc.assert(
    fc.property(anyDay, fc.nat(20), fc.nat(60), (start, asked, thought) => {
      const c = startClock(ruleOn("voice-answer", start), start);
      assert.ok(isWorkingDay(c.due) && c.due > c.start && c.reminder < c.due);
      const at = addDays(start, asked);
      assert.deepEqual(resumeClock(stopClock(c, at), at), c);
      const later = resumeClock(stopClock(c, at), addDays(at, thought));
      assert.ok(isWorkingDay(later.due) && later.due >= c.due);
      const { fraction, workingDaysLeft, workingDaysOver } = clockState(c, at);
      assert.ok(fraction >= 0 && fraction <= 1 && workingDaysLeft * workingDaysOver === 0);
    }),
  );
});
