import type { Tx } from "#platform/db/index.ts";
import type { Module } from "#platform/module.ts";
import { enqueue } from "./enqueue.ts";

type Round = NonNullable<Module["rounds"]>[number];

/** The slot of time a moment lies in: the same in every process, so their rounds are one. */
export const slotOf = ({ kind, every }: Round, now: Date): string => {
  const length = every * 60_000;
  return `round:${kind}:${new Date(Math.floor(now.getTime() / length) * length).toISOString()}`;
};

/** The rounds whose slot has not been asked for by this process yet. */
export const dueRounds = (rounds: readonly Round[], asked: ReadonlyMap<string, string>, now: Date): Round[] =>
  rounds.filter((round) => asked.get(round.kind) !== slotOf(round, now));

/** Asks for each of these rounds' present slot: one job, whichever process comes first. */
export const enqueueRounds = async (tx: Tx, rounds: readonly Round[], now: Date): Promise<void> => {
  for (const round of rounds) await enqueue(tx, { kind: round.kind, onceKey: slotOf(round, now) });
};
