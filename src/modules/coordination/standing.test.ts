import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { asDay } from "#platform/clock/index.ts";
import { dutyOf, mayFollow, type StepFact, standingOf, stepKinds, wishes } from "./standing.ts";

const day = asDay("2026-11-25");
const fact = (kind: StepFact["kind"], more: Partial<StepFact> = {}): StepFact => ({
  kind,
  on_day: day,
  wants: null,
  again_on: null,
  ...more,
});
const said = fc
  .constantFrom(...stepKinds)
  .chain((kind) =>
    kind === "accepted"
      ? fc.constantFrom(...wishes).map((wants) => fact(kind, { wants }))
      : fc.constant(fact(kind, kind === "declined" ? { again_on: asDay("2027-02-01") } : {})),
  );
/** Whatever may follow, in any order: what people do. */
const history = fc.array(said, { maxLength: 30 }).map((asked) => {
  const steps = [fact("need-reported")];
  for (const step of asked) if (mayFollow(step.kind, standingOf(steps))) steps.push(step);
  return steps;
});

test("while somebody wants a coordinator and has none, somebody owes one, whatever has happened before", () => {
  fc.assert(
    fc.property(history, (steps) => {
      const now = standingOf(steps);
      if (now.stage === "ended" || now.coordinator || now.wants === null || now.wants === "plan") return;
      assert.match(dutyOf(now)?.rule ?? "", /naming|successor/);
    }),
  );
});

test("nobody owes anything while the person thinks, nor when they have said no without a day, nor when it has ended", () => {
  fc.assert(
    fc.property(history, (steps) => {
      const now = standingOf(steps);
      if (now.stage === "offered" && (now.wants === null || now.wants === "plan" || now.coordinator))
        assert.equal(dutyOf(now), null);
      if (now.stage === "ended") assert.equal(dutyOf(now), null);
    }),
  );
  assert.equal(dutyOf(standingOf([fact("need-reported"), fact("offered"), fact("declined")])), null);
});

test("it can always be ended, once, and nothing follows", () => {
  fc.assert(
    fc.property(history, (steps) => {
      const now = standingOf(steps);
      assert.equal(mayFollow("ended", now), now.stage !== "ended");
      const over = standingOf([...steps, fact("ended")]);
      for (const kind of stepKinds) assert.equal(mayFollow(kind, over), false, kind);
    }),
  );
});

test("no plan is begun for whoever has not said yes to one, and no coordinator named for whoever wants none", () => {
  fc.assert(
    fc.property(history, (steps) => {
      const now = standingOf(steps);
      if (now.wants === "coordinator" || now.wants === null) assert.equal(mayFollow("in-work", now), false);
      if (now.wants === "plan" || now.wants === null)
        assert.equal(mayFollow("coordinator-named", now), false);
    }),
  );
});

test("that a coordinator leaves takes nothing back of how far it has come", () => {
  const steps = [
    fact("need-reported"),
    fact("offered"),
    fact("accepted", { wants: "both" }),
    fact("coordinator-named"),
    fact("in-work"),
    fact("active"),
    fact("coordinator-left"),
  ];
  assert.deepEqual(
    [standingOf(steps).stage, dutyOf(standingOf(steps))?.rule],
    ["active", "coordination-successor"],
  );
  const again = standingOf([...steps, fact("coordinator-named")]);
  assert.deepEqual([again.stage, dutyOf(again)?.rule], ["active", "coordination-evaluation"]);
});

test("an offer is answered once it is made; whoever said no, or yes to a part, may want it later, and nobody says no to nothing", () => {
  const reported = [fact("need-reported")];
  const offered = [...reported, fact("told"), fact("offered")];
  const declined = [...offered, fact("declined", { again_on: asDay("2027-02-01") })];
  const yes = (wants: StepFact["wants"]) => [...offered, fact("accepted", { wants })];
  for (const [steps, accepted, refused] of [
    [reported, false, false],
    [[...reported, fact("told")], false, false],
    [offered, true, true],
    [declined, true, false],
    [yes("plan"), true, false],
    [yes("coordinator"), true, false],
    [yes("both"), false, false],
  ] as const) {
    const now = standingOf(steps);
    assert.equal(mayFollow("accepted", now), accepted, `yes, as ${now.stage}`);
    assert.equal(mayFollow("declined", now), refused, `no, as ${now.stage}`);
    assert.equal(mayFollow("need-reported", now), false);
  }
});

test("what may happen next depends on what has happened: told before it is offered, answered once it is, then a coordinator", () => {
  const next = (...steps: StepFact[]) => stepKinds.filter((kind) => mayFollow(kind, standingOf(steps)));
  const reported = fact("need-reported");
  assert.deepEqual(next(reported), ["told", "offered", "ended"]);
  assert.deepEqual(next(reported, fact("told")), ["offered", "ended"]);
  assert.deepEqual(next(reported, fact("offered")), ["accepted", "declined", "ended"]);
  assert.deepEqual(next(reported, fact("offered"), fact("accepted", { wants: "both" })), [
    "coordinator-named",
    "ended",
  ]);
  assert.deepEqual(next(reported, fact("ended")), []);
});

test("each step leaves it where its word says, and a coordinator who comes or goes stands beside that", () => {
  assert.deepEqual(stepKinds, [
    "need-reported",
    "told",
    "offered",
    "accepted",
    "declined",
    "coordinator-named",
    "coordinator-left",
    "in-work",
    "active",
    "evaluated",
    "ended",
  ]);
  assert.deepEqual(wishes, ["both", "coordinator", "plan"]);
  const at = (...kinds: (StepFact["kind"] | StepFact)[]) =>
    standingOf(
      ["need-reported" as const, ...kinds].map((one) => (typeof one === "string" ? fact(one) : one)),
    );
  const yes = (wants: StepFact["wants"]) => fact("accepted", { wants });
  assert.equal(at().stage, "need-reported");
  assert.equal(at("told", "offered").stage, "offered");
  assert.equal(at("offered", yes("both")).stage, "accepted");
  assert.equal(at("offered", yes("both"), "coordinator-named").stage, "coordinator-named");
  assert.equal(at("offered", yes("both"), "coordinator-named").coordinator, true);
  assert.equal(at("offered", "coordinator-named").stage, "offered");
  assert.equal(at("offered", yes("both"), "coordinator-named", "coordinator-left").stage, "accepted");
  assert.equal(
    at("offered", yes("both"), "coordinator-named", "in-work", "coordinator-left").stage,
    "in-work",
  );
  assert.equal(at("offered", yes("both"), "coordinator-named", "coordinator-left").left, true);
  assert.equal(
    at("offered", yes("both"), "coordinator-named", yes("coordinator")).stage,
    "coordinator-named",
  );
  assert.equal(at("offered", yes("both"), "coordinator-named", yes("plan")).stage, "accepted");
});
