import assert from "node:assert/strict";
import { test } from "node:test";
import { type ChangeKind, changeKinds, changeStandingOf, mayChange } from "./change.ts";

const at = new Date("2026-11-25T10:00:00Z");
const of = (...kinds: ChangeKind[]) => changeStandingOf(kinds.map((kind) => ({ kind, at })));
const may = (
  kind: ChangeKind,
  by: "person" | "service",
  proposed: "person" | "service",
  ...kinds: ChangeKind[]
) => mayChange(kind, by, proposed, of(...kinds));

test("one says yes by proposing, the other by saying it, once", () => {
  assert.deepEqual(changeKinds, ["agreement", "withdrawal", "adoption", "telling", "quieting"]);
  for (const [one, other] of [
    ["person", "service"],
    ["service", "person"],
  ] as const) {
    assert.equal(may("agreement", one, one), "own-proposal");
    assert.equal(may("agreement", other, one), null);
    assert.equal(may("agreement", other, one, "agreement"), "agreed");
  }
  assert.equal(of().state, "proposed");
  assert.equal(of("agreement").state, "agreed");
});

test("either may say no at any time and once; it ends what was agreed, and never reaches into the plan", () => {
  assert.equal(may("withdrawal", "person", "person"), null);
  assert.equal(may("withdrawal", "service", "person", "agreement", "adoption"), null);
  assert.equal(may("withdrawal", "service", "person", "withdrawal"), "taken-back");
  assert.equal(may("agreement", "service", "person", "withdrawal"), "taken-back");
  assert.equal(of("agreement", "withdrawal").state, "taken-back");
  const after = of("agreement", "adoption", "telling", "withdrawal");
  assert.equal(after.adopted, at);
  assert.equal(after.told, true);
  assert.equal(may("quieting", "person", "service", "agreement", "adoption", "telling", "withdrawal"), null);
});

test("into the plan it comes once both have said yes, once; what is let known of it is only what is there", () => {
  assert.equal(may("adoption", "person", "service"), "not-agreed");
  assert.equal(may("adoption", "person", "service", "agreement"), null);
  assert.equal(may("adoption", "person", "service", "agreement", "adoption"), "adopted");
  assert.equal(may("adoption", "person", "service", "agreement", "withdrawal"), "taken-back");
  for (const kind of ["telling", "quieting"] as const) {
    assert.equal(may(kind, "person", "service", "agreement"), "not-adopted");
    assert.equal(may(kind, "person", "service", "agreement", "adoption"), null);
  }
  assert.equal(of("agreement").adopted, null);
  assert.equal(of("agreement", "adoption").told, false);
  assert.equal(of("agreement", "adoption", "telling").told, true);
  assert.equal(of("agreement", "adoption", "telling", "quieting").told, false);
  assert.equal(of("agreement", "adoption", "quieting", "telling").told, true);
});
