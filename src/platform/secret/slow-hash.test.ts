import assert from "node:assert/strict";
import { argon2Sync } from "node:crypto";
import { test } from "node:test";
import { testConfig } from "#test/house.ts";
import { isSecret, slowHash } from "./index.ts";

const config = testConfig();

test("whoever types the secret is known by it, and nobody who types another", async () => {
  const kept = await slowHash(config, "lyngen blomstrer i august");
  assert.equal(await isSecret(config, "lyngen blomstrer i august", kept), true);
  assert.equal(await isSecret(config, "lyngen blomstrer i juli", kept), false);
  assert.equal(await isSecret(config, "lyngen blomstrer i august", null), false);
  assert.equal(await isSecret(config, "lyngen blomstrer i august", "nonsense"), false);
});

test("the same letters made in another way on another keyboard are the same secret", async () => {
  const kept = await slowHash(config, "bl\u00e5b\u00e6rlyng og \ufb01sk");
  assert.equal(await isSecret(config, "bla\u030ab\u00e6rlyng og fisk", kept), true);
});

test("two who choose the same secret cannot be told to have done so", async () => {
  assert.notEqual(await slowHash(config, "samme setning"), await slowHash(config, "samme setning"));
});

test("whoever steals the database without the key of the house cannot guess at it", async () => {
  const kept = await slowHash(config, "lyngen blomstrer i august");
  const thief = testConfig({ MEDVIRK_SECRET: "9876543210".repeat(4) });
  assert.equal(await isSecret(thief, "lyngen blomstrer i august", kept), false);
});

test("what was kept at a lower cost is still known after the cost has been raised", async () => {
  const [nonce, message] = [Buffer.alloc(16, 7), Buffer.from("lyngen blomstrer i august")];
  const by = { memory: 8192, passes: 1, parallelism: 1, tagLength: 32 };
  const tag = argon2Sync("argon2id", { ...by, nonce, message, secret: Buffer.from(config.key("slow-hash")) });
  const kept = `argon2id$m=8192,t=1$${nonce.toString("base64url")}$${tag.toString("base64url")}`;
  assert.equal(await isSecret(config, "lyngen blomstrer i august", kept), true);
  assert.equal(await isSecret(config, "lyngen blomstrer i juli", kept), false);
});
