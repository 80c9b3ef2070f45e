import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Count, disclose, type Told } from "./disclose.ts";
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

test("nobody can work out a number that was not told to fewer than five values", () => {
  // Exact, all 46 000 worlds: among those that are told alike, a number not told takes at least five values.
  for (const [key, worlds] of worldsByTelling(30)) {
    const told = JSON.parse(key) as Told[];
    // At the edge of what was listed some worlds that look alike are missing; larger ones behave as these do.
    if (worlds.some(([all]) => all === 30)) continue;
    for (const [i, t] of told.entries()) {
      if (t.band === "shown") continue;
      const values = new Set(worlds.map((w) => w[i]));
      assert.ok(values.size >= floor, `${t.name} is one of ${[...values]} in ${key}`);
    }
  }
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

test("none answered and three answered look alike, and so do all answered and all but three", () => {
  const told = (n: number) => disclose({ name: "voices", n: 40, parts: [{ name: "answered", n }] });
  assert.deepEqual(told(0), told(3));
  assert.deepEqual(told(40), told(37));
});

test("a unit with four voices tells nothing at all, as a unit with none", () => {
  const told = (n: number) => disclose({ name: "voices", n, parts: [{ name: "answered", n }] });
  assert.deepEqual(told(4), told(0));
});

test("what is told is true", () => {
  fc.assert(
    fc.property(counts, (count) => {
      const real = flat(count);
      for (const [i, t] of disclose(count).entries()) {
        const n = real[i] ?? Number.NaN;
        if (t.band === "shown") assert.equal(t.n, n);
        if (t.band === "few") assert.ok(n < floor);
        if (t.band === "most") assert.ok((t.of ?? 0) - n < floor);
      }
    }),
  );
});
