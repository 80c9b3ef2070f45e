import assert from "node:assert/strict";
import { test } from "node:test";
import { mayEndRole, mayEndUnit, successorsOf } from "./may-end.ts";
import { type PlacedUnit, unitTree } from "./units.ts";

const unit = (id: string, parent: string | null, takesVoices = true): PlacedUnit => ({
  ...({} as PlacedUnit),
  id,
  parent_id: parent,
  name: id,
  short_name: id,
  takes_voices: takesVoices,
});
const tree = unitTree([
  unit("top", null, false),
  unit("ward", "top"),
  unit("room", "ward"),
  unit("other", "top"),
  unit("office", "top", false),
]);
const ids = (units: readonly PlacedUnit[]) => units.map(({ id }) => id).sort();

test("an administrator cannot end the unit or the role by which they are here, and can end others", () => {
  assert.equal(mayEndUnit("top", { unit_id: "top" }), "own-top");
  assert.equal(mayEndUnit("ward", { unit_id: "top" }), null);
  assert.equal(mayEndRole("mine", { role_id: "mine" }), "own-administrator-role");
  assert.equal(mayEndRole("another", { role_id: "mine" }), null);
});

test("whoever gave a voice to a unit that ends can still speak to the one that takes over", () => {
  assert.deepEqual(ids(successorsOf({ id: "ward", takes_voices: true }, tree)), ["other"]);
  assert.deepEqual(ids(successorsOf({ id: "office", takes_voices: false }, tree)), [
    "other",
    "room",
    "top",
    "ward",
  ]);
});

test("what lies under a unit comes along, and does not take over from it", () => {
  assert.deepEqual(ids(successorsOf({ id: "top", takes_voices: false }, tree)), []);
});
