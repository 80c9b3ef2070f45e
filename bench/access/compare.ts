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
  atMost: number;
  rounds: number;
}

/** The two sides: the application's login, and one that the policies do not bind. */
export interface Sides {
  ours: Db;
  hand: Db;
  today: Parameters<Db["asPerson"]>[1];
}

const rounded = (n: number): number => Math.round(n * 1000) / 1000;

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

/**
 * Compares first what comes back, then how long it takes: in pairs one after the other, so that a machine that is busy
 * is so for both. The figure is the middle of the pairs' ratios.
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
  const [whole, alone, ours, hand]: number[][] = [[], [], [], []];
  for (let i = 0; i < c.rounds; i++) {
    const first = i % 2 === 0;
    const a = await timed(first ? sides.ours : sides.hand, sides.today, first ? c.ours : c.hand, c, i >> 1);
    const b = await timed(first ? sides.hand : sides.ours, sides.today, first ? c.hand : c.ours, c, i >> 1);
    const [mine, other] = first ? [a, b] : [b, a];
    whole?.push(mine.whole / other.whole);
    alone?.push(mine.alone / other.alone);
    ours?.push(mine.whole);
    hand?.push(other.whole);
  }
  const sorted = [...(whole ?? [])].sort((a, b) => a - b);
  const at = (share: number) => rounded(sorted[Math.floor(sorted.length * share)] ?? Number.NaN);
  const ratio = rounded(median(whole ?? []));
  figure({
    figure: c.name,
    value: ratio,
    unit: `times by hand (${rounded(median(ours ?? []))} ms against ${rounded(median(hand ?? []))} ms; the middle half of the pairs ${at(0.25)} to ${at(0.75)}, the statement alone ${rounded(median(alone ?? []))}; ${rounded(found / c.cases.length)} rows)`,
    asked: `<=${c.atMost}`,
    holds: ratio <= c.atMost,
  });
  return true;
};
