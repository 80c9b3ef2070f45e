import { readFileSync } from "node:fs";
import type { TestDatabase } from "../database.ts";
import { worldDifferences } from "./compare.ts";
import type { Count } from "./see.ts";
import { clear, settle } from "./settle.ts";
import { makeWorld } from "./world.ts";

const atOnce = 25;
const askers = 2;

/** Makes a database ready for worlds: once, before the first. */
export const prepare = (t: Pick<TestDatabase, "owner">): Promise<unknown> =>
  t.owner.exec(readFileSync(new URL("ask.sql", import.meta.url), "utf8"));

/** How often each rule said yes and no. */
export type Coverage = Map<string, { yes: number; no: number }>;

/** The rules that have never said yes, or never no. */
export const neverSaid = (coverage: Coverage): string[] =>
  [...coverage].flatMap(([rule, { yes, no }]) =>
    yes === 0 ? [`${rule}: never yes`] : no === 0 ? [`${rule}: never no`] : [],
  );

/**
 * Many worlds, from a seed on.
 * @param enough after so many disagreements it stops
 * @returns how many there were, how many sessions were asked, where rules and database differ, and what each rule said
 */
export const runWorlds = async (
  t: Pick<TestDatabase, "db" | "owner">,
  seed: number,
  many: number,
  enough = 50,
): Promise<{ worlds: number; cells: number; disagreements: string[]; coverage: Coverage }> => {
  const disagreements: string[] = [];
  const coverage: Coverage = new Map();
  const count: Count = (rule, said) => {
    const so = coverage.get(rule) ?? { yes: 0, no: 0 };
    so[said ? "yes" : "no"]++;
    coverage.set(rule, so);
  };
  let cells = 0;
  let worlds = 0;
  for (let from = 0; from < many && disagreements.length < enough; from += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, many - from) }, (_, i) => makeWorld(seed + from + i));
    await settle(t.owner, some);
    const queue = [...some];
    await Promise.all(
      Array.from({ length: askers }, async () => {
        for (let w = queue.shift(); w && disagreements.length < enough; w = queue.shift()) {
          disagreements.push(...(await worldDifferences(t.db, w, count)));
          cells += w.sessions.length;
          worlds++;
        }
      }),
    );
    await clear(t.owner);
  }
  return { worlds, cells, disagreements, coverage };
};
