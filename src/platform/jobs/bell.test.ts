import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import { newBell } from "./bell.ts";

test("whoever waits for work is woken by the bell, by time and by the end, and leaves nothing behind", async () => {
  const bell = newBell();
  const end = new AbortController();
  const began = performance.now();
  await bell.wait(10, end.signal);
  setTimeout(bell.ring, 10);
  await bell.wait(60_000, end.signal);
  bell.ring();
  await bell.wait(60_000, end.signal);
  assert.equal(getEventListeners(end.signal, "abort").length, 0);
  setTimeout(() => end.abort(), 10);
  await bell.wait(60_000, end.signal);
  await bell.wait(60_000, end.signal);
  assert.ok(performance.now() - began < 5000);
});
