import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { gather } from "./gather.ts";

const good = <T>(value: T): PromiseSettledResult<T> => ({ status: "fulfilled", value });

test("whoever comes alone goes alone and at once", async () => {
  const flights: number[][] = [];
  const go = gather({ underWay: 2, most: 16 }, async (items: readonly number[]) => {
    flights.push([...items]);
    return items.map(good);
  });
  const first = go(1);
  assert.deepEqual(flights, [[1]], "before anything else happens");
  assert.equal(await first, 1);
  assert.equal(await go(2), 2);
  assert.deepEqual(flights, [[1], [2]]);
});

test("those who come while others are under way go together, no more than fit, and each gets their own answer", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.boolean()), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 8 }),
      async (comers, underWay, most) => {
        let now = 0;
        const carried: number[] = [];
        const go = gather({ underWay, most }, async (items: readonly number[]) => {
          assert.ok(++now <= underWay && items.length <= most);
          carried.push(...items);
          await Promise.resolve();
          now--;
          return items.map((i) =>
            comers[i]?.[1] ? good(i * 10) : { status: "rejected" as const, reason: new Error(`no ${i}`) },
          );
        });
        const all = await Promise.allSettled(
          comers.map(async ([later], i) => {
            for (let n = 0; n < later; n++) await Promise.resolve();
            return go(i);
          }),
        );
        assert.deepEqual(
          carried.toSorted((a, b) => a - b),
          comers.map((_, i) => i),
          "each once",
        );
        all.forEach((outcome, i) => {
          if (outcome.status === "fulfilled") assert.ok(comers[i]?.[1] && outcome.value === i * 10);
          else assert.equal(String(outcome.reason), `Error: no ${i}`);
        });
      },
    ),
  );
});

test("a flight that is lost fails for all aboard, and those who come after it go", async () => {
  let lost = true;
  const go = gather({ underWay: 1, most: 16 }, async (items: readonly number[]) => {
    await wait(1);
    if (lost) throw new Error("gone");
    return items.map(good);
  });
  const first = go(1);
  await assert.rejects(first, /gone/);
  lost = false;
  assert.equal(await go(2), 2);
});

test("a flight that takes long keeps nobody waiting: after its patience another goes beside it, and it still arrives", async () => {
  let land = () => {};
  const slow = new Promise<void>((resolve) => {
    land = resolve;
  });
  const flights: number[][] = [];
  const go = gather({ underWay: 1, most: 2, patience: 20 }, async (items: readonly number[]) => {
    flights.push([...items]);
    if (items.includes(1)) await slow;
    return items.map(good);
  });
  const first = go(1);
  const others = [go(2), go(3), go(4)];
  await wait(5);
  assert.deepEqual(flights, [[1]], "so long, one waits for it");
  assert.deepEqual(await Promise.all(others), [2, 3, 4]);
  assert.deepEqual(flights, [[1], [2, 3], [4]], "two at a time, one flight after the other");
  land();
  assert.equal(await first, 1);
  // That the late one counted once, not twice, when it came home: only one flies at a time now too.
  const after = [go(5), go(6)];
  assert.deepEqual(flights.slice(3), [[5]]);
  assert.deepEqual(await Promise.all(after), [5, 6]);
});
