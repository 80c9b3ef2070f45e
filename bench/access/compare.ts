import { isDeepStrictEqual } from "node:util";
import type { Acting, Db, Tx } from "#platform/db/index.ts";
import { figure, median } from "../process.ts";

/** What somebody does: in a transaction that is already theirs. */
export type Act<T> = (tx: Tx, acting: Acting, on: T) => Promise<unknown>;

/** One thing asked in two ways, by many people in turn. */
export interface Comparison<T> {
  name: string;
  /** Whose session each is, and what it is about. */
  cases: readonly { token: Uint8Array; on: T }[];
  /** The product's own statements, under the policies. */
  ours: Act<T>;
  /** The same with the condition written by hand. */
  hand: Act<T>;
  /** What both ways begin with, each in its own transaction: not part of the statement's own time. */
  before?: Act<T>;
  /** Looks at what both have left behind, as many times each. @throws where it is not the same */
  left?: () => Promise<void>;
  atMost: number;
  rounds: number;
}

/** The two sides: the application's login, and one that the policies do not bind, that one over two connections. */
export interface Sides {
  ours: Db;
  hand: Db;
  handToo: Db;
  today: Parameters<Db["asPerson"]>[1];
}

const rounded = (n: number): number => Math.round(n * 1000) / 1000;

interface Timed {
  whole: number;
  alone: number;
}

/** One transaction, from its beginning to its commit; and the part of it that is asked about, both in ms. */
const timed = async <T>(db: Db, today: Sides["today"], act: Act<T>, c: Comparison<T>, i: number) => {
  const one = c.cases[i % c.cases.length];
  if (!one) throw new Error(`${c.name}: there is nobody to ask`);
  const began = performance.now();
  const { rows, alone } = await db.asPerson(one.token, today, async (tx, acting) => {
    await c.before?.(tx, acting, one.on);
    const asked = performance.now();
    return { rows: await act(tx, acting, one.on), alone: performance.now() - asked };
  });
  return { rows, alone, whole: performance.now() - began };
};

// A block is so many pairs side by side: short enough that a busy machine is busy for both sides of it, and an even
// number, so that each side begins as often as the other.
const pairsIn = (rounds: number): number => Math.min(20, Math.floor(rounds / 30) * 2);

interface Measured {
  /** Of each block, ours over the other's middle one: the whole transaction, and the part asked about. */
  whole: number[];
  alone: number[];
  /** All whole transactions in ms. */
  ours: number[];
  hand: number[];
}

const inBlocks = async <T>(
  { today }: Sides,
  c: Comparison<T>,
  [one, other]: readonly [readonly [Db, Act<T>], readonly [Db, Act<T>]],
  rounds: number,
): Promise<Measured> => {
  const measured: Measured = { whole: [], alone: [], ours: [], hand: [] };
  const pairs = pairsIn(c.rounds);
  for (let block = 0; block < Math.floor(rounds / pairs); block++) {
    const mine: Timed[] = [];
    const theirs: Timed[] = [];
    for (let i = 0; i < pairs; i++) {
      // Each is the first of a pair as often as the second, with the same case: what the first has warmed the second finds.
      const at = (block * pairs + i) >> 1;
      const oneNow = async () => mine.push(await timed(one[0], today, one[1], c, at));
      const otherNow = async () => theirs.push(await timed(other[0], today, other[1], c, at));
      await (i % 2 === 0 ? oneNow() : otherNow());
      await (i % 2 === 0 ? otherNow() : oneNow());
    }
    const middle = (of: Timed[], what: "whole" | "alone") => median(of.map((t) => t[what]));
    measured.whole.push(middle(mine, "whole") / middle(theirs, "whole"));
    measured.alone.push(middle(mine, "alone") / middle(theirs, "alone"));
    measured.ours.push(...mine.map((t) => t.whole));
    measured.hand.push(...theirs.map((t) => t.whole));
  }
  return measured;
};

const spread = (ratios: readonly number[]) => {
  const sorted = [...ratios].sort((a, b) => a - b);
  const at = (share: number) => rounded(sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN);
  return `the middle half ${at(0.25)} to ${at(0.75)}, all ${at(0)} to ${at(1)}`;
};

/**
 * Compares first what comes back, then how long it takes, in small blocks of both sides in turn. The figure is the middle
 * of the blocks' ratios. What is written by hand is measured against itself in the same way, over another connection: as
 * far as that is from 1, the machine says nothing.
 * @returns false where the two ways do not give the same, or give nothing: then there is nothing to measure
 */
export const compare = async <T>(sides: Sides, c: Comparison<T>): Promise<boolean> => {
  let found = 0;
  for (let i = 0; i < c.cases.length; i++) {
    const ours = await timed(sides.ours, sides.today, c.ours, c, i);
    const hand = await timed(sides.hand, sides.today, c.hand, c, i);
    if (!isDeepStrictEqual(ours.rows, hand.rows)) {
      console.error(`void: ${c.name}, case ${i}: the two ways do not give the same`);
      return false;
    }
    found += Array.isArray(ours.rows) ? ours.rows.length : 1;
  }
  if (found === 0) {
    console.error(`void: ${c.name}: nothing came back`);
    return false;
  }
  const by = [sides.hand, c.hand] as const;
  const measured = await inBlocks(sides, c, [[sides.ours, c.ours], by], c.rounds);
  await c.left?.();
  for (let i = 0; i < 20; i++) await timed(sides.handToo, sides.today, c.hand, c, i);
  const itself = await inBlocks(sides, c, [[sides.handToo, c.hand], by], c.rounds / 2);
  const ratio = rounded(median(measured.whole));
  figure({
    figure: c.name,
    value: ratio,
    unit: `times by hand, the middle of ${measured.whole.length} blocks (${spread(measured.whole)}; ${rounded(median(measured.ours))} ms against ${rounded(median(measured.hand))} ms, the statement alone ${rounded(median(measured.alone))}; by hand against itself ${rounded(median(itself.whole))}, ${spread(itself.whole)}; ${rounded(found / c.cases.length)} rows)`,
    asked: `<=${c.atMost}`,
    holds: ratio <= c.atMost,
  });
  return true;
};
