import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bounds, mayTry, type Tries, waitAfter } from "./guessing.ts";

const start = new Date("2026-11-23T10:00:00Z").getTime();
const kinds = Object.values(bounds);
const after = (seconds: number) => new Date(start + seconds * 1000);

/** Somebody tries as often as it lets them, for so many seconds. Out: when each try was made. */
const tryAll = (bound: (typeof kinds)[number], seconds: number): number[] => {
  const made: number[] = [];
  let before: Tries | null = null;
  for (let at = 0; at <= seconds; at++) {
    const { wait, tries } = mayTry(bound, before, after(at));
    if (wait > 0) continue;
    made.push(at);
    before = { tries, last_at: after(at) };
  }
  return made;
};

test("whoever mistypes a few times waits for nothing", () => {
  for (const bound of kinds)
    for (let tries = 1; tries < bound.free; tries++) assert.equal(waitAfter(bound, tries), 0);
});

test("whoever goes on guessing waits longer each time, and nobody ever longer than the longest", () => {
  for (const bound of kinds) {
    let before = 0;
    for (let tries = 0; tries < 2000; tries++) {
      const wait = waitAfter(bound, tries);
      assert.ok(wait >= before && wait <= bound.longest);
      before = wait;
    }
    assert.equal(before, bound.longest);
  }
});

test("a stranger who knows the name can guess fewer than 400 times a day from one network, and 3,000 from all", () => {
  const day = 24 * 3600;
  assert.ok(tryAll(bounds["name-and-network"], day).length < 400);
  assert.ok(tryAll(bounds.name, day).length < 3000);
});

test("whoever tries while waiting is not made to wait longer, so nobody is shut out for good", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.nat(5000),
      fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 50 }),
      (bound, tries, asked) => {
        const before = { tries, last_at: after(0) };
        for (const at of asked) {
          const { wait, tries: counted } = mayTry(bound, before, after(at));
          if (wait > 0) assert.equal(counted, tries, "a try that is held up is not counted");
          assert.ok(at + wait <= Math.max(at, bound.longest));
        }
        assert.equal(mayTry(bound, before, after(bound.longest)).wait, 0);
      },
    ),
  );
});

test("what was tried long ago is forgotten", () => {
  for (const bound of kinds) {
    const before = { tries: 1000, last_at: after(0) };
    assert.deepEqual(mayTry(bound, before, after(bound.forget + 1)), { wait: 0, tries: 1 });
  }
});
