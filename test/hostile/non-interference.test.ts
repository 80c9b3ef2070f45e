// Two worlds that differ by one row which is hidden from somebody answer that person with the same bytes: status, every
// header, body; nothing is masked.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Addresses, addressesOf, routeNameOf } from "./two-worlds/addresses.ts";
import type { Asker } from "./two-worlds/askers.ts";
import { bends } from "./two-worlds/bends.ts";
import { comparerOf, hiddenFrom, told } from "./two-worlds/compare.ts";
import { draw, everything, pairsOf, type Sample } from "./two-worlds/draw.ts";
import { plantings } from "./two-worlds/planted/index.ts";
import type { Planting } from "./two-worlds/planting.ts";
import { openStillHouse, type StillHouse } from "./two-worlds/still-house.ts";

// The embedded database needs three times as long for the same policies: half of the people, a part of the pages, all of
// the rows.
const embedded = !process.env["DATABASE_URL"] && !process.env["NIGHTLY"];
const half =
  /^(nobody|oneself|a stranger|next of kin|representative|an employee whom something is open to|unit leader)$/;

let house: StillHouse;
let askers: readonly Asker[];
let addresses: ReadonlyMap<Asker, Addresses>;
let hidden: ReadonlyMap<Planting, readonly Asker[]>;
let samples: readonly Sample[];
let comparer: ReturnType<typeof comparerOf>;
before(async () => {
  house = await openStillHouse();
  askers = house.askers.filter(({ as }) => as !== null && (!embedded || half.test(as)));
  addresses = await addressesOf(house, askers, embedded ? 1 : 2);
  hidden = await hiddenFrom(house, plantings, askers);
  comparer = comparerOf(house);
  samples = draw(1, embedded ? 500 : 2000, hidden, addresses, embedded ? 6 : 1);
});
after(() => house.close());

test("no table is forgotten: of each, at least one kind of row is planted", async () => {
  const tables = await house.rows(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname !~ '^pg_|^information_schema$|^public$'`,
  );
  const planted = new Set(plantings.map(({ table }) => table));
  assert.deepEqual(
    tables.map(({ name }) => String(name)).filter((name) => !planted.has(name)),
    [],
    "say in test/hostile/two-worlds/planted what comes to be there, and who may notice",
  );
  for (const { what } of plantings)
    assert.equal(plantings.filter((one) => one.what === what).length, 1, what);
});

test("each page comes up with everybody who can ask for it, and each row with everybody from whom it is hidden", () => {
  assert.equal(askers.length, embedded ? 7 : 13);
  const drawn = new Set(samples.map(({ who, question }) => `${who.name} ${routeNameOf(question)}`));
  const pairs = pairsOf(askers);
  const missing = pairs.filter(({ route, who }) => !drawn.has(`${who.name} ${route}`));
  if (embedded) assert.ok(missing.length < pairs.length);
  else assert.deepEqual(missing.slice(0, 5), []);
  for (const [{ what, shows }, from] of hidden) {
    assert.ok(from.length > 0, what);
    for (const who of shows ? from : [])
      assert.ok(
        samples.some((one) => one.planting.what === what && one.who === who),
        `${who.name}: ${what}`,
      );
  }
  assert.ok(embedded || samples.length >= 2000);
});

test("whoever may not see a row is answered with the same bytes with it and without it", async (t) => {
  const began = performance.now();
  assert.deepEqual(told(await comparer.leaks(samples)), []);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  t.diagnostic(`${samples.length} samples, ${pairsOf(askers).length} routes with a role, ${seconds} s`);
});

test("nor does everything that is hidden from somebody show when it is there at once, on any page", async (t) => {
  const began = performance.now();
  const found: string[] = [];
  let n = 0;
  for (const who of askers) {
    const all = plantings.filter((one) => !one.given && hidden.get(one)?.includes(who));
    const questions = new Set(samples.filter((one) => one.who === who).map(({ question }) => question));
    n += questions.size;
    found.push(...(await comparer.leaksOfAll(who, all, [...questions])));
  }
  assert.deepEqual(found, []);
  t.diagnostic(`${n} answers, ${((performance.now() - began) / 1000).toFixed(0)} s`);
});

test("whoever may see it does: the same rows change the pages of those whom they are not hidden from", async () => {
  const unseen: string[] = [];
  for (const planting of plantings) unseen.push(...(await comparer.unnoticed(planting)));
  assert.deepEqual(unseen, []);
  assert.ok(plantings.filter(({ shows }) => shows).length > 40);
});

test("with any one of these policies dropped or widened, the same samples differ (the check that they can)", async () => {
  const missed: string[] = [];
  for (const [what, table, statement] of bends) {
    const found = await house.undone(async () => {
      await house.rows(statement);
      return comparerOf(house).leaks(samples.filter(({ planting }) => planting.table === table));
    });
    if (found.length === 0) missed.push(what);
  }
  assert.deepEqual(missed, []);
  // And nothing of it stayed.
  const some = samples.filter(({ planting }) => planting.table === "consent.consent");
  assert.deepEqual(told(await comparerOf(house).leaks(some)), []);
});

test("every row that is planted, at every address of everybody from whom it is hidden: the same bytes", {
  skip: process.env["NIGHTLY"] ? false : "by night",
}, async (t) => {
  const began = performance.now();
  const found: string[] = [];
  let n = 0;
  for (const some of everything(hidden, addresses)) {
    n += some.length;
    found.push(...told(await comparer.leaks(some)));
  }
  assert.deepEqual(found, []);
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  t.diagnostic(
    `${n} combinations of ${plantings.length} rows, ${askers.length} roles and their addresses, ${minutes} min`,
  );
});
