import type { Tables } from "#platform/disclosure/index.ts";
import type { Auditor } from "./periods.ts";
import { flat } from "./random-tables.ts";
import { readRelease } from "./read.ts";

/** All ways to share out so many among so many. */
const shared = (n: number, among: number): number[][] =>
  among === 1
    ? [[n]]
    : Array.from({ length: n + 1 }, (_, first) =>
        shared(n - first, among - 1).map((rest) => [first, ...rest]),
      ).flat();

/**
 * What a reader gets who runs the auditor on every possible table of so many rows, columns and people, and keeps those
 * that would be told alike. Out: how many numbers are hidden in all of them, and of how many only one value is left.
 */
export const ruleKnown = (
  rows: number,
  columns: number,
  people: number,
  auditor: Auditor,
): { hidden: number; recovered: number } => {
  const alike = new Map<string, number[][]>();
  for (const counts of shared(people, rows * columns)) {
    const tables: Tables = {
      dimensions: [flat("a", rows), flat("b", columns)],
      tables: [["a", "b"]],
      count: ([a = "", b = ""]) => counts[Number(a.slice(1)) * columns + Number(b.slice(1))] ?? 0,
    };
    const cells = auditor(tables);
    const key = cells.map(({ n }) => n ?? "hidden").join();
    const { truth } = readRelease(tables, cells);
    const before = alike.get(key);
    if (before) before.push(truth);
    else alike.set(key, [truth]);
  }
  let [hidden, recovered] = [0, 0];
  for (const worlds of alike.values())
    for (let i = 0; i < (worlds[0]?.length ?? 0); i++) {
      hidden += worlds.length;
      if (new Set(worlds.map((truth) => truth[i])).size === 1) recovered += worlds.length;
    }
  return { hidden, recovered };
};
