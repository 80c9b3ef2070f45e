import { readFileSync } from "node:fs";
import { raw, sql } from "#platform/db/index.ts";
import type { TestDatabase } from "../database.ts";
import { asDate } from "./ask.ts";
import { type Disagreement, worldDifferences } from "./compare.ts";
import type { Count } from "./grounds.ts";
import { lookingFunction } from "./looks.ts";
import { clear, settle, settlingFunctions, sweep } from "./settle.ts";
import { laterActs } from "./tries.ts";
import { makeWorld } from "./world.ts";

// Few at once: each row that lies there is weighed for each session that asks. Swept now and then: what was tried and
// taken back stays on the tables' pages, but after a sweep every connection plans everything anew.
const atOnce = 8;
const sweepAfter = 20;
const askers = 2;

/** Makes a database ready for worlds: once, before the first. */
export const prepare = (t: Pick<TestDatabase, "owner">): Promise<unknown> =>
  t.owner.exec(
    [
      settlingFunctions,
      lookingFunction,
      readFileSync(new URL("ask.sql", import.meta.url), "utf8").replace("-- acts of later rooms", () =>
        Object.entries(laterActs)
          .map(([act, { does }]) => `when '${act}' then ${does};`)
          .join("\n"),
      ),
    ].join("\n"),
  );

/**
 * Lets each connection have been somebody once, for good. Who acts is then a changed row; rows that are put in and taken
 * back would heap up, and every question reads who acts.
 */
const beenHere = (db: TestDatabase["db"]): Promise<unknown> =>
  Promise.all(
    Array.from({ length: askers }, () =>
      db.asNobody((tx) =>
        tx.all(raw(sql`select platform.enter_anonymous(${asDate(0)}::date), pg_sleep(0.05)`)),
      ),
    ),
  );

/** How often each rule said yes and no. */
export type Coverage = Map<string, { yes: number; no: number }>;

/** The rules that have never said yes, or never no. */
export const neverSaid = (coverage: Coverage): string[] =>
  [...coverage].flatMap(([rule, { yes, no }]) =>
    yes === 0 ? [`${rule}: never yes`] : no === 0 ? [`${rule}: never no`] : [],
  );

/** What came of many worlds. */
export interface Run {
  worlds: number;
  sessions: number;
  /** As whom one is there, what could be opened, what is seen of a table, whether an act was done: each is one. */
  answers: number;
  disagreements: Disagreement[];
  coverage: Coverage;
}

/**
 * Many worlds, from a seed on.
 * @param enough after so many disagreements it stops
 * @param told called after each handful of worlds with what has come of them so far
 */
export const runWorlds = async (
  t: Pick<TestDatabase, "db" | "owner">,
  seed: number,
  many: number,
  enough = 50,
  told: (so: Run) => Promise<void> | void = () => {},
): Promise<Run> => {
  const run: Run = { worlds: 0, sessions: 0, answers: 0, disagreements: [], coverage: new Map() };
  const count: Count = (rule, said) => {
    const so = run.coverage.get(rule) ?? { yes: 0, no: 0 };
    so[said ? "yes" : "no"]++;
    run.coverage.set(rule, so);
  };
  await beenHere(t.db);
  const stop = () => run.disagreements.length >= enough;
  for (let from = 0; from < many && !stop(); from += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, many - from) }, (_, i) => makeWorld(seed + from + i));
    await settle(t.owner, some);
    const queue = [...some];
    await Promise.all(
      Array.from({ length: askers }, async () => {
        for (let w = queue.shift(); w && !stop(); w = queue.shift()) {
          const { answers, disagreements } = await worldDifferences(t.db, w, count);
          run.disagreements.push(...disagreements);
          run.answers += answers;
          run.sessions += w.sessions.length;
          run.worlds++;
        }
      }),
    );
    await ((from / atOnce) % sweepAfter === sweepAfter - 1 ? sweep(t.owner) : clear(t.owner));
    await told(run);
  }
  return run;
};
