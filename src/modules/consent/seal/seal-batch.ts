import { addDays, type Day, mondayOf } from "#platform/clock/index.ts";
import type { Tx } from "#platform/db/index.ts";
import { genesis, hashOf, headOf } from "./chain.ts";
import { keepSeal, lastSeal, unsealedLines } from "./store.ts";

/** Lines in one batch at most: what one transaction does in well under a second. */
export const batchSize = 10_000;

// A day in which nothing happens is sealed too, or nobody could tell it from a day in which nothing was sealed.
const quietFor = 23n * 3600n * 1_000_000n;

/**
 * Seals what has been written since the last time: one batch. As the installation's own hands.
 * @returns whether there may be more
 */
export const sealBatch = async (tx: Tx, today: Day, most = batchSize): Promise<boolean> => {
  const { last, now } = await lastSeal(tx);
  // A week is over on Sunday; its lines are shuffled on Monday (voice) and sealed from Tuesday on.
  const weeksUntil = mondayOf(addDays(today, -8));
  const lines = await unsealedLines(tx, weeksUntil, most);
  const more = lines.length === most;
  if (lines.length === 0 && last && BigInt(now) - BigInt(last.sealedAt) < quietFor) return false;
  const newest = lines.at(-1)?.at ?? now;
  const seal = {
    n: (last?.n ?? 0) + 1,
    count: lines.length,
    hash: hashOf(lines.map((line) => line.text)),
    previous: last?.head ?? genesis,
    upto: more && BigInt(newest) < BigInt(now) ? newest : now,
    uptoWeek: more ? (last?.uptoWeek ?? ("1970-01-01" as Day)) : addDays(weeksUntil, 7),
    sealedAt: now,
  };
  await keepSeal(tx, { ...seal, head: headOf(seal) }, lines);
  return more;
};
