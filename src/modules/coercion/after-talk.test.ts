import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, asDay, type Day } from "#platform/clock/index.ts";
import { type Happened, mayStep, owedNext, standingOf, stepKinds, withKinds } from "./after-talk.ts";

const today = asDay("2026-11-25");
const of = (...kinds: (Happened["kind"] | readonly [Happened["kind"], Day])[]): Happened[] =>
  kinds.map((one) =>
    typeof one === "string" ? { kind: one, again_on: null } : { kind: one[0], again_on: one[1] },
  );
const stands = (...kinds: Parameters<typeof of>) => standingOf(of(...kinds));

test("it stands where the last step left it, and what the person contradicts did not happen", () => {
  assert.equal(stands().state, "registered");
  assert.equal(stands("offer").state, "offered");
  assert.equal(stands("offer", "acceptance", "holding").state, "held");
  assert.equal(stands("offer", "acceptance", "holding", "denial").state, "accepted");
  assert.equal(stands("offer", "holding", "denial").state, "offered");
  // Written in twice over, it was still not held: what stood before both stands again.
  assert.equal(stands("offer", "acceptance", "holding", "holding", "denial").state, "accepted");
  assert.equal(standingOf(of("offer", "acceptance"), true).state, "withdrawn");
});

test("whoever has said no is not asked again, and whoever named a day is asked then and not before", () => {
  const tomorrow = addDays(today, 1);
  assert.equal(mayStep("offer", "service", stands("offer", "refusal"), today), "said-no");
  assert.equal(mayStep("offer", "service", stands("offer", ["refusal", tomorrow]), today), "not-yet");
  assert.equal(mayStep("offer", "service", stands("offer", ["postponement", tomorrow]), tomorrow), null);
  assert.deepEqual(owedNext(stands("offer", ["postponement", tomorrow])), { owes: "offer", on: tomorrow });
  assert.deepEqual(owedNext(stands("offer", ["refusal", tomorrow])), { owes: "offer", on: tomorrow });
  assert.equal(owedNext(stands("offer", "refusal")), null);
  assert.equal(owedNext(stands("offer", "postponement")), null);
  assert.equal(owedNext(stands("offer")), null);
  assert.deepEqual(owedNext(stands("offer", "acceptance")), { owes: "holding", on: null });
  assert.equal(owedNext(stands("offer", "acceptance", "holding")), null);
});

test("a service cannot write in an answer to what it never offered, nor hold what was declined", () => {
  assert.equal(mayStep("refusal", "service", stands(), today), "not-offered");
  assert.equal(mayStep("holding", "service", stands(), today), "not-offered");
  assert.equal(mayStep("holding", "service", stands("offer", "refusal"), today), "said-no");
  assert.equal(mayStep("acceptance", "person", stands(), today), null);
});

test("the person may think again until it has been held, and ask for one more afterwards", () => {
  for (const before of [
    ["offer"],
    ["offer", "refusal"],
    ["offer", "acceptance"],
    ["offer", "postponement"],
  ] as const)
    for (const kind of ["acceptance", "refusal", "postponement"] as const)
      assert.equal(mayStep(kind, "person", stands(...before), today), null, `${before} ${kind}`);
  const held = stands("offer", "acceptance", "holding");
  assert.equal(mayStep("refusal", "person", held, today), "held");
  assert.equal(mayStep("acceptance", "person", held, today), null);
  assert.equal(mayStep("holding", "service", held, today), "held");
});

test("whatever is done in whatever order: nothing can be denied but what is held, and a denial never leaves it held", () => {
  const kind = fc.constantFrom(...stepKinds);
  fc.assert(
    fc.property(fc.array(kind, { maxLength: 12 }), (kinds) => {
      const taken: Happened[] = [];
      for (const one of kinds) {
        const by = one === "offer" || one === "holding" ? "service" : "person";
        const standing = standingOf(taken);
        if (mayStep(one, by, standing, today)) continue;
        if (one === "denial") assert.equal(standing.state, "held");
        taken.push({ kind: one, again_on: null });
        const now = standingOf(taken).state;
        if (one === "denial") assert.notEqual(now, "held");
        if (now === "held") assert.ok(taken.some((step) => step.kind === "holding"));
        if (now === "held") assert.ok(taken.some((step) => step.kind !== "holding"));
      }
      assert.equal(standingOf(taken, true).state, "withdrawn");
    }),
  );
});

test("what can be said and whom one can want is a closed list, and each step is refused by its own word where it makes no sense", () => {
  assert.deepEqual(stepKinds, ["offer", "acceptance", "refusal", "postponement", "holding", "denial"]);
  assert.deepEqual(withKinds, [
    "nobody",
    "named-staff",
    "next-of-kin",
    "companion",
    "experience-consultant",
    "spokesperson",
    "other",
  ]);
  assert.equal(mayStep("offer", "service", stands(), today), null);
  assert.equal(mayStep("offer", "service", stands("offer"), today), "open-offer");
  assert.equal(mayStep("offer", "service", stands("offer", "acceptance"), today), "said-yes");
  assert.equal(mayStep("offer", "service", stands("offer", "acceptance", "holding"), today), null);
  assert.equal(mayStep("offer", "service", stands("offer", ["refusal", today]), today), null);
  assert.equal(mayStep("denial", "person", stands("offer"), today), "not-held");
  assert.equal(mayStep("denial", "person", stands("offer", "holding"), today), null);
  assert.equal(mayStep("holding", "service", stands("offer"), today), null);
  assert.equal(mayStep("acceptance", "service", stands("offer"), today), null);
  for (const kind of stepKinds)
    assert.equal(mayStep(kind, "service", standingOf(of("offer"), true), today), "withdrawn");
});
