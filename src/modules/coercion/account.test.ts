import assert from "node:assert/strict";
import { test } from "node:test";
import { mayRewrite, sides } from "./account.ts";

test("whoever has not seen the newest version is shown it first; from paper each sheet is entered as it is", () => {
  assert.deepEqual(sides, ["own", "paper", "service"]);
  assert.equal(mayRewrite(2, 1), "overtaken");
  assert.equal(mayRewrite(1, 2), "overtaken");
  assert.equal(mayRewrite(2, 2), null);
  assert.equal(mayRewrite(0, 0), null);
  assert.equal(mayRewrite(2, null), null);
});
