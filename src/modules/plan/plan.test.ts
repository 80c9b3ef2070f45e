import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, asDay, type Day } from "#platform/clock/index.ts";
import { inOrderOf, type LifeArea, lifeAreas, places, placesOf, statuses, templates } from "./parts.ts";
import {
  mayRewrite,
  mayWrite,
  type Said,
  saysTheSame,
  setBack,
  shownFirst,
  standingOf,
  waitedFor,
} from "./plan.ts";

const today = asDay("2026-11-25");
const at = new Date("2026-11-25T10:00:00Z");

test("nothing is written in a plan that has ended, whatever was seen; in one that runs everything is", () => {
  assert.equal(mayWrite({ ended_at: at }), "ended");
  assert.equal(mayWrite({ ended_at: null }), null);
  assert.equal(mayRewrite({ ended_at: at }, { n: 2, removed_at: at }, 1), "ended");
});

test("whoever saw an older version than stands there, or one that was taken away, does not write over it unseen", () => {
  const runs = { ended_at: null };
  assert.equal(mayRewrite(runs, { n: 2, removed_at: null }, 2), null);
  assert.equal(mayRewrite(runs, { n: 3, removed_at: null }, 2), "overtaken");
  assert.equal(mayRewrite(runs, { n: 2, removed_at: at }, 2), "removed");
});

test("what is past its day stands first, whatever order it was written in; without a day it comes last", () => {
  const of = (due: string | null, waitingFor: string | null = null) =>
    ({ due: due as Day | null, waitingFor, status: "planned" }) as const;
  const [late, later, soon, open] = [
    of("2026-10-01"),
    of("2026-11-01"),
    of("2026-12-01", "Nav"),
    of(null, "Nav"),
  ];
  assert.deepEqual(waitedFor([open, soon, later, late], today), [late, later, soon, open]);
  assert.deepEqual(waitedFor([late, later, soon, open], today), [late, later, soon, open]);
  assert.deepEqual(waitedFor([of("2026-12-01"), of(null)], today), []);
});

test("a short plan offers goals and measures, a young person's begins with what one can; an unknown template offers everything", () => {
  assert.deepEqual(placesOf("short"), ["goal", "measure"]);
  assert.deepEqual(placesOf("full"), places);
  assert.equal(placesOf("youth")[0], "resource");
  assert.deepEqual(placesOf("easy-read"), ["goal", "need", "measure"]);
  assert.deepEqual(placesOf("of another day"), places);
  const texts = places.map((place) => ({ place }));
  for (const template of [...templates, "of another day"]) {
    const order = inOrderOf(template, texts).map(({ place }) => place);
    assert.deepEqual(order.slice(0, placesOf(template).length), placesOf(template));
    assert.deepEqual([...order].sort(), [...places].sort(), "nothing is left out");
  }
});

const area = fc.option(fc.constantFrom<LifeArea[]>(...lifeAreas));
const said = fc.record({
  words: fc.string({ minLength: 1, maxLength: 5 }),
  life_area: area,
  hidden: fc.boolean(),
});
type Version = Said & { n: number };

test("whatever is written, set back, and set back again: every version stays, and the newest says what was asked for", () => {
  const acts = fc.array(fc.oneof(said, fc.nat(9)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(said, acts, (first, all) => {
      const versions: Version[] = [{ ...first, n: 1 }];
      for (const act of all) {
        const before = structuredClone(versions);
        const newest = before.at(-1) as Version;
        const next = typeof act === "number" ? setBack(before.toReversed(), act + 1) : act;
        if (next) versions.push({ ...next, n: newest.n + 1 });
        assert.deepEqual(versions.slice(0, before.length), before, "nothing is lost");
        if (typeof act !== "number") continue;
        const old = before.find(({ n }) => n === act + 1);
        const now = versions.at(-1) as Version;
        if (old) assert.deepEqual([now.words, now.life_area], [old.words, old.life_area]);
        else assert.equal(next, null);
        assert.equal(now.hidden, newest.hidden, "nothing comes into the open by setting back");
      }
    }),
  );
});

test("set back to what says the same is no new version, nor is what cannot be read any more", () => {
  const one = { words: "Jeg vil ut.", life_area: null, hidden: false };
  assert.equal(
    setBack(
      [
        { ...one, n: 2 },
        { ...one, n: 1 },
      ],
      1,
    ),
    null,
  );
  assert.equal(
    setBack(
      [
        { ...one, n: 2 },
        { ...one, words: null, n: 1 },
      ],
      1,
    ),
    null,
  );
  assert.equal(setBack([{ ...one, n: 1 }], 1), null);
  assert.ok(!saysTheSame(one, { ...one, hidden: true }));
});

test("a measure is over its day the day after, soon there for a week, and never once it is done", () => {
  const standing = (due: string | null, status: (typeof statuses)[number] = "planned") =>
    standingOf({ due: due as Day | null, status }, today);
  assert.equal(standing("2026-11-24"), "over");
  assert.equal(standing("2026-11-25"), "soon");
  assert.equal(standing("2026-12-02"), "soon");
  assert.equal(standing("2026-12-03"), "run");
  assert.equal(standing(null), "open");
  assert.equal(standing("2026-01-01", "completed"), "done");
  assert.equal(standing("2026-01-01", "cancelled"), "done");
});

test("one sees what is past its day first, the longest first, then what waits for somebody; never what is done", () => {
  const measure = fc.record({
    due: fc.option(fc.integer({ min: -60, max: 60 }).map((n) => addDays(today, n))),
    status: fc.constantFrom(...statuses),
    waitingFor: fc.option(fc.constant("svar")),
  });
  fc.assert(
    fc.property(fc.array(measure, { maxLength: 9 }), (all) => {
      const waited = waitedFor(all, today);
      const standing = waited.map((one) => standingOf(one, today));
      assert.ok(!standing.includes("done"));
      assert.deepEqual(
        [...standing].sort((a, b) => Number(b === "over") - Number(a === "over")),
        standing,
      );
      const days = waited.map(({ due }) => due ?? "9999");
      assert.deepEqual([...days].sort(), days);
      for (const one of all)
        assert.equal(
          waited.includes(one),
          standingOf(one, today) === "over" || (one.waitingFor !== null && standingOf(one, today) !== "done"),
        );
    }),
  );
});

test("of very many measures a page shows what is waited for first, then the others in their order, and never more than it says", () => {
  const many = Array.from({ length: 300 }, (_, n) => ({
    n,
    due: n === 250 ? asDay("2026-11-01") : null,
    status: "planned" as const,
    waits: n === 299,
  }));
  const shown = shownFirst(many, { today, most: 100 }).map(({ n }) => n);
  assert.equal(shown.length, 100);
  assert.deepEqual(shown.slice(-3), [97, 250, 299]);
  assert.equal(shownFirst(many.slice(0, 100), { today, most: 100 }).length, 100);
  const all = many.map((one) => ({ ...one, waits: true }));
  assert.equal(shownFirst(all, { today, most: 100 }).length, 100);
});
