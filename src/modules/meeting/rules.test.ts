import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { asDay } from "#platform/clock/index.ts";
import { answerNow, howMany, mayChange, mayDiscuss, standingOf } from "./meeting.ts";
import { mayStep, mayWriteMinutes, minutesStanding, type StepKind, stepKinds } from "./minutes.ts";

const day = asDay("2026-12-02");
const at = (today: string, off: Date | null = null) =>
  standingOf({ called_off_at: off }, { on_day: day }, asDay(today));

test("a meeting comes until its day is over, on the day itself too; called off it is that, before and after", () => {
  assert.equal(at("2026-12-01"), "coming");
  assert.equal(at("2026-12-02"), "coming");
  assert.equal(at("2026-12-03"), "over");
  assert.equal(at("2026-12-01", new Date()), "called-off");
  assert.equal(at("2026-12-03", new Date()), "called-off");
});

test("what comes can be moved and answered; what is over can still be talked about; what is called off neither", () => {
  assert.deepEqual(
    (["coming", "over", "called-off"] as const).map((one) => [mayChange(one), mayDiscuss(one)]),
    [
      [null, null],
      ["over", null],
      ["called-off", "called-off"],
    ],
  );
});

test("those who said no or are invited no more are not among those the person is to manage", () => {
  const one = (answer: "yes" | "no" | "other" | null, ended = false) => ({
    ended_at: ended ? new Date() : null,
    answer,
  });
  const all = [one("yes"), one("other"), one(null), one("no"), one("yes", true)];
  assert.deepEqual(howMany(all, null), { invited: 3, above: 0 });
  assert.deepEqual(howMany(all, 4), { invited: 3, above: 0 });
  assert.deepEqual(howMany(all, 3), { invited: 3, above: 0 });
  assert.deepEqual(howMany(all, 1), { invited: 3, above: 2 });
});

test("a yes to another day is none to this", () => {
  const said = { version: 2 };
  assert.equal(answerNow(said, 2), said);
  assert.equal(answerNow(said, 3), null);
  assert.equal(answerNow(null, 2), null);
});

const step = (kind: StepKind, version: number) => ({ kind, version });
const sent = step("sent", 1);
const comment = step("comment", 1);

test("minutes are nothing, a draft, sent, commented, a draft again, and approved once, with or without agreement", () => {
  for (const [newest, steps, standing] of [
    [0, [], "none"],
    [1, [], "draft"],
    [1, [sent], "sent"],
    [2, [sent], "draft"],
    [1, [sent, comment], "commented"],
    [2, [sent, comment], "draft"],
    [2, [sent, comment, step("sent", 2)], "sent"],
    [1, [comment], "commented"],
    [1, [sent, step("approved", 1)], "approved"],
    [1, [sent, step("disagreed", 1)], "disagreed"],
  ] as const)
    assert.equal(minutesStanding({ newest, steps }), standing, `${newest} ${JSON.stringify(steps)}`);
});

test("minutes are written from the meeting's day on, until they are approved, and never of one that was called off", () => {
  const may = (today: string, standing: Parameters<typeof mayWriteMinutes>[3], off = false) =>
    mayWriteMinutes(off ? "called-off" : at(today), { on_day: day }, today, standing);
  assert.equal(may("2026-12-01", "none"), "not-yet");
  assert.equal(may("2026-12-02", "none"), null);
  assert.equal(may("2026-12-09", "commented"), null);
  assert.equal(may("2026-12-09", "approved"), "approved");
  assert.equal(may("2026-12-09", "disagreed"), "approved");
  assert.equal(may("2026-12-09", "draft", true), "called-off");
});

test("sent once, commented at any time, approved when it is sent or one's own, and nothing after that", () => {
  const may = (newest: number, byPerson: boolean, ...steps: ReturnType<typeof step>[]) =>
    stepKinds.map((kind) => mayStep(kind, { newest, byPerson, steps }));
  assert.deepEqual(may(0, false), ["nothing", "nothing", "nothing", "nothing"]);
  assert.deepEqual(may(1, false), [null, null, "unsent", "unsent"]);
  assert.deepEqual(may(1, true), [null, null, null, null]);
  assert.deepEqual(may(1, false, sent), ["overtaken", null, null, null]);
  assert.deepEqual(may(1, false, sent, comment), ["overtaken", null, null, null]);
  assert.deepEqual(may(2, false, sent, comment), [null, null, "unsent", "unsent"]);
  assert.deepEqual(may(1, false, comment), [null, null, "unsent", "unsent"]);
  assert.deepEqual(may(1, true, sent, step("approved", 1)), Array(4).fill("approved"));
  assert.deepEqual(may(1, true, sent, step("disagreed", 1)), Array(4).fill("approved"));
});

const said = fc.array(
  fc.record({ kind: fc.constantFrom<StepKind>(...stepKinds), version: fc.integer({ min: 1, max: 4 }) }),
  { maxLength: 8 },
);

test("nothing follows an approval, and nothing that somebody else has not sent is approved, whatever came before", () => {
  fc.assert(
    fc.property(said, fc.integer({ min: 0, max: 4 }), fc.boolean(), (steps, newest, byPerson) => {
      const standing = minutesStanding({ newest, steps });
      const final = steps.some(({ kind }) => kind === "approved" || kind === "disagreed");
      assert.equal(standing === "approved" || standing === "disagreed", final);
      for (const kind of stepKinds)
        if (final) assert.equal(mayStep(kind, { newest, byPerson, steps }), "approved");
      const wasSent = steps.some((one) => one.kind === "sent" && one.version === newest);
      if (mayStep("approved", { newest, byPerson, steps }) === null) assert.ok(wasSent || byPerson);
    }),
  );
});
