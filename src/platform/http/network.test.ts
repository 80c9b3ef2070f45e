import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { networkOfAddress } from "./network.ts";

test("two machines of one household or one ward are one network, two households are two", () => {
  for (const [address, network] of [
    ["10.1.2.3", "10.1.2"],
    ["10.1.2.200", "10.1.2"],
    ["::ffff:10.1.2.9", "10.1.2"],
    [" 10.1.3.9 ", "10.1.3"],
    ["2001:db8:a:b12c::1", "2001:db8:a:b1"],
    ["2001:db8:a:b1ff:1:2:3:4", "2001:db8:a:b1"],
    ["2001:db8:a:b200::1", "2001:db8:a:b2"],
    ["2001:db8::1", "2001:db8:0:00"],
    ["fe80::1%eth0", "fe80:0:0:00"],
    ["::1", "0:0:0:00"],
  ] as const)
    assert.equal(networkOfAddress(address), network);
});

test("what is no address is one network for all, whatever is written there", () => {
  assert.equal(networkOfAddress(undefined), "unknown");
  fc.assert(
    fc.property(fc.string(), (text) => {
      assert.match(networkOfAddress(text), /^(unknown|[\d.]+|[\da-f:]+)$/);
    }),
  );
});
