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

test("whoever has used up the free tries waits two seconds, then twice as long each time, to the longest", () => {
  const waits = (kind: keyof typeof bounds, from: number, many: number) =>
    Array.from({ length: many }, (_, i) => waitAfter(bounds[kind], from + i));
  assert.deepEqual(waits("name-and-network", 4, 10), [0, 2, 4, 8, 16, 32, 64, 128, 256, 300]);
  assert.deepEqual(waits("name", 29, 6), [0, 2, 4, 8, 16, 30]);
  assert.deepEqual(waits("network", 59, 7), [0, 1, 2, 4, 8, 16, 30]);
});

test("whoever waits is told whole seconds, never that it is over before it is", () => {
  const bound = bounds["name-and-network"];
  const before = { tries: 6, last_at: after(0) };
  const at = (ms: number) => mayTry(bound, before, new Date(start + ms));
  assert.deepEqual(at(0), { wait: 4, tries: 6 });
  assert.deepEqual(at(1), { wait: 4, tries: 6 });
  assert.deepEqual(at(3001), { wait: 1, tries: 6 });
  assert.deepEqual(at(3999), { wait: 1, tries: 6 });
  assert.deepEqual(at(4000), { wait: 0, tries: 7 });
  assert.deepEqual(mayTry(bound, null, after(0)), { wait: 0, tries: 1 });
});

test("tries are forgotten after an hour without one, on a name after six, and not before", () => {
  for (const [kind, hours] of [
    ["name-and-network", 1],
    ["name", 6],
    ["network", 1],
  ] as const) {
    const before = { tries: 3, last_at: after(0) };
    assert.equal(mayTry(bounds[kind], before, after(hours * 3600)).tries, 4);
    assert.equal(mayTry(bounds[kind], before, after(hours * 3600 + 1)).tries, 1);
  }
});
