import assert from "node:assert/strict";
import { test } from "node:test";
import { burst, perMinute, wrongCodes } from "./follow-wrong-codes.ts";

test("a guesser gets so many answers and then waits; with time a few more", () => {
  const bucket = wrongCodes();
  const answered = (at: number, tries: number) =>
    Array.from({ length: tries }, () => bucket.take(at)).filter(Boolean).length;
  assert.equal(answered(0, 1000), burst);
  assert.equal(answered(60_000, 1000), perMinute);
  assert.equal(answered(61_000, 1000), 0);
  assert.equal(answered(60 * 60_000, 1000), burst);
});

test("a clock that goes back gives nobody more guesses", () => {
  const bucket = wrongCodes();
  for (let i = 0; i < burst; i++) bucket.take(1_000_000);
  assert.equal(bucket.take(0), false);
});
