import assert from "node:assert/strict";
import { test } from "node:test";
import { platformOf } from "./platform-of.ts";

test("an installer on each kind of machine gets the package made for it", () => {
  assert.deepEqual(platformOf("@oxlint/binding-linux-arm64-musl"), {
    os: ["linux"],
    cpu: ["arm64"],
    libc: ["musl"],
  });
  assert.deepEqual(platformOf("@oxlint/binding-linux-arm-gnueabihf"), {
    os: ["linux"],
    cpu: ["arm"],
    libc: ["glibc"],
  });
  assert.deepEqual(platformOf("@biomejs/cli-darwin-x64"), { os: ["darwin"], cpu: ["x64"] });
});

test("a package whose name does not say its machine stops the installer instead of being guessed", () => {
  assert.throws(() => platformOf("@some/helper"), /does not say/);
});
