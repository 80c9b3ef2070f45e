import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Count, disclose, type Told, width } from "./disclose.ts";
import { floor } from "./floor.ts";

const counts = fc
  .record({ all: fc.nat(60), a: fc.nat(100), b: fc.nat(100), c: fc.nat(100) })
  .map(({ all, a, b, c }): Count => {
    const answered = Math.round((all * a) / 100);
    const inTime = Math.round((answered * b) / 100);
    return {
      name: "voices",
      n: all,
      parts: [
        {
          name: "answered",
          n: answered,
          parts: [
            { name: "in-time", n: inTime, parts: [{ name: "measure", n: Math.round((inTime * c) / 100) }] },
          ],
        },
      ],
    };
  });

const flat = (count: Count): number[] => [count.n, ...(count.parts ?? []).flatMap(flat)];

const chain = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): Count => ({
  name: "voices",
  n: a,
  parts: [{ name: "answered", n: b, parts: [{ name: "in-time", n: c, parts: [{ name: "measure", n: d }] }] }],
});

/** Every chain of four nested counts up to `most`, by how it would be told. */
const worldsByTelling = (most: number): Map<string, number[][]> => {
  const worlds = new Map<string, number[][]>();
  for (let a = 0; a <= most; a++)
    for (let b = 0; b <= a; b++)
      for (let c = 0; c <= b; c++)
        for (let d = 0; d <= c; d++) {
          const key = JSON.stringify(disclose(chain([a, b, c, d])));
          const alike = worlds.get(key);
          if (alike) alike.push([a, b, c, d]);
          else worlds.set(key, [[a, b, c, d]]);
        }
  return worlds;
};

test("nobody who knows the rule and reckons through all that could be learns that a number is small", () => {
  // All 148 000 worlds. Those told alike are all that a reader can hold for possible.
  let told = 0;
  for (const [key, worlds] of worldsByTelling(41))
    for (const [i, t] of (JSON.parse(key) as Told[]).entries()) {
      if (t.band === "shown") continue;
      told++;
      const values = worlds.map((world) => world[i] ?? Number.NaN);
      const seen = `${t.name} is one of ${[...new Set(values)]} in ${key}`;
      assert.ok(new Set(values).size > floor, seen);
      assert.ok(Math.max(...values) >= floor, seen);
      // What is left of the number it rests on is as little known.
      if (t.of !== null) assert.ok(t.of - Math.min(...values) >= floor, seen);
    }
  assert.ok(told > 1000, `${told} numbers that were not told`);
});

test("hiding only the small number itself would give it away: the attack finds it (the control)", () => {
  const naive = (n: number, part: number) => ({
    n,
    part: part < floor ? null : part,
    rest: n - part < floor ? null : n - part,
  });
  let recovered = 0;
  for (let n = 10; n < 40; n++)
    for (let part = 1; part < floor; part++) {
      const { rest } = naive(n, part);
      if (rest !== null && n - rest === part) recovered++;
    }
  assert.equal(recovered, 30 * 4);
});

test("none answered and seven answered look alike, and so do all answered and all but seven", () => {
  const told = (n: number) => disclose({ name: "voices", n: 40, parts: [{ name: "answered", n }] });
  assert.deepEqual(told(0), told(7));
  assert.deepEqual(told(40), told(33));
});

test("a unit with nine voices tells nothing at all, as a unit with none", () => {
  const told = (n: number) => disclose({ name: "voices", n, parts: [{ name: "answered", n }] });
  assert.deepEqual(told(9), told(0));
});

test("where fourteen wrote it is told whether more than half were answered", () => {
  const told = (n: number) => disclose({ name: "voices", n: 14, parts: [{ name: "answered", n }] })[1]?.band;
  assert.deepEqual([told(0), told(7), told(8), told(14)], ["lower", "lower", "upper", "upper"]);
});

test("what is told begins at ten, in ranges at eleven, and in numbers at twenty", () => {
  const told = (n: number, part: number) =>
    disclose({ name: "voices", n, parts: [{ name: "answered", n: part }] }).map(({ band, n: number, of }) => [
      band,
      number,
      of,
    ]);
  assert.deepEqual(told(9, 4), [
    ["hidden", null, null],
    ["hidden", null, null],
  ]);
  // More than half of ten leaves four or fewer: of the rest it would be told that it is small.
  assert.deepEqual(told(10, 4), [
    ["shown", 10, null],
    ["hidden", null, null],
  ]);
  const part = (n: number, of: number) => told(of, n)[1];
  assert.deepEqual(part(5, 11), ["lower", null, 11]);
  assert.deepEqual(part(6, 11), ["upper", null, 11]);
  assert.deepEqual(part(9, 19), ["lower", null, 19]);
  assert.deepEqual(part(10, 19), ["upper", null, 19]);
  assert.deepEqual(part(9, 20), ["few", null, 20]);
  assert.deepEqual(part(10, 20), ["shown", 10, 20]);
  assert.deepEqual(part(11, 20), ["most", null, 20]);
});

test("what is told is true", () => {
  fc.assert(
    fc.property(counts, (count) => {
      const real = flat(count);
      for (const [i, t] of disclose(count).entries()) {
        const n = real[i] ?? Number.NaN;
        if (t.band === "shown") assert.equal(t.n, n);
        if (t.band === "few") assert.ok(n < width);
        if (t.band === "most") assert.ok((t.of ?? 0) - n < width);
        if (t.band === "lower") assert.ok(n <= (t.of ?? 0) / 2);
        if (t.band === "upper") assert.ok(n > (t.of ?? 0) / 2);
      }
    }),
  );
});
