// npm run audit:disclosure [-- --tables 10000 --seed 1]: random tables of every kind, told by the auditor and attacked
// by exact solving and by whole-number bounds. The attack shares no code with the auditor. Void where it does not get
// through the two auditors that are known to be too weak.
import { parseArgs } from "node:util";
import { audit, type Tables } from "#platform/disclosure/index.ts";
import { attack, both, nothing, type Outcome } from "../test/disclosure/attack.ts";
import { bestOf } from "../test/disclosure/best.ts";
import { belowFloorOnly, twoInEachSum } from "../test/disclosure/naive.ts";
import { type Auditor, releaseOf } from "../test/disclosure/periods.ts";
import { flat, kinds, randomFrom, randomTables } from "../test/disclosure/random-tables.ts";
import { ruleKnown } from "../test/disclosure/rule-known.ts";
import { figure, machine } from "./process.ts";

const { values } = parseArgs({
  options: { tables: { type: "string", default: "10000" }, seed: { type: "string", default: "1" } },
});
const [tables, seed] = [Number(values.tables), Number(values.seed)];

/** Every so-manyth of the tables, told by an auditor and attacked. */
const attacked = (auditor: Auditor, every: number): { all: Outcome; tables: number } => {
  let [all, n] = [nothing, 0];
  for (let i = 0; i < tables; i += every) {
    const kind = kinds[Math.floor(i / every) % kinds.length] ?? "two dimensions";
    const one = randomTables(kind, seed * 1_000_003 + i);
    all = both(all, attack(one, releaseOf(kind, one, auditor)));
    n++;
  }
  return { all, tables: n };
};

/** Processor time, in ms, that each of many tables of ten rows and twelve columns takes, from nearly empty to full. */
const times = (): number[] => {
  const taken = Array.from({ length: 300 }, (_, i) => {
    const random = randomFrom(seed + i);
    const mean = 2 ** (i % 7);
    const counts = new Map<string, number>();
    const count = (leaves: readonly string[]): number => {
      const n = counts.get(leaves.join()) ?? Math.round(-Math.log(1 - random()) * mean);
      counts.set(leaves.join(), n);
      return n;
    };
    const began = process.cpuUsage();
    audit({ dimensions: [flat("a", 10), flat("b", 12)], tables: [["a", "b"]], count });
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  // The first are slower: the code is not compiled yet.
  return taken.slice(50).sort((a, b) => a - b);
};

const rounded = (n: number): number => Math.round(n * 1000) / 1000;
const none = (name: string, n: number, unit: string) =>
  figure({ figure: name, value: n, unit, asked: "=0", holds: n === 0 });

/** An auditor that is too weak must be got through, or the attack shows nothing. */
const control = (name: string, share: number, least: number): void =>
  figure({
    figure: name,
    value: rounded(share),
    unit: name.includes("two") ? "pinned" : "recovered",
    asked: `>=${least}`,
    holds: share >= least,
  });

machine("none");
const ours = attacked(audit, 1);
const cells = `of ${ours.all.hidden} hidden numbers in ${ours.tables} tables`;
none("disclosure-recovered", ours.all.recovered, cells);
none("disclosure-pinned", ours.all.pinned, cells);
none("disclosure-not-empty", ours.all.notEmpty, cells);
const share = rounded(ours.all.shown / (ours.all.shown + ours.all.withheld));
figure({
  figure: "disclosure-shown",
  value: share,
  unit: "of the numbers that are five or more",
  asked: ">=0.7",
  holds: share >= 0.7,
});
// Small tables where two or more numbers are withheld: against the best of all patterns.
let [told, could, searched] = [0, 0, 0];
for (let i = 0; searched < 60 && i < 5000; i++) {
  const one = randomTables(kinds[i % kinds.length] ?? "two dimensions", seed + i);
  const best = bestOf(one, audit(one));
  if (best === null) continue;
  [told, could, searched] = [told + best.told, could + best.could, searched + 1];
}
figure({
  figure: "disclosure-of-best",
  value: rounded(told / could),
  unit: `of what the best pattern tells of ${searched} small tables where two or more are withheld`,
  asked: ">=0.9",
  holds: told / could >= 0.9,
});
// The limit: a reader who runs the auditor on every table that could be. The larger the table, the less it gives.
for (const [rows, columns, people] of [
  [2, 2, 22],
  [2, 3, 14],
] as const) {
  const { hidden, recovered } = ruleKnown(rows, columns, people, audit);
  figure({
    figure: `disclosure-rule-known-${rows}x${columns}`,
    value: rounded(recovered / hidden),
    unit: `recovered, of all tables of ${people} people`,
    asked: "<=0.05",
    holds: recovered / hidden <= 0.05,
  });
}
const [middle = 0, slow = 0] = ((all) => [
  all[Math.floor(all.length / 2)],
  all[Math.floor(all.length * 0.95)],
])(times());
figure({
  figure: "disclosure-time-median",
  value: rounded(middle),
  unit: "ms",
  asked: "<20",
  holds: middle < 20,
});
figure({ figure: "disclosure-time-p95", value: rounded(slow), unit: "ms", asked: "<20", holds: slow < 20 });
// Small full tables, where a hidden number stands alone in its row and column: nothing else protects it.
const small = Array.from({ length: 500 }, (_, i) => {
  const random = randomFrom(seed + i);
  const counts = Array.from({ length: 12 }, () => 2 + Math.round(-Math.log(1 - random()) * 25));
  const count = ([a = "", b = ""]: readonly string[]) =>
    counts[Number(a.slice(1)) * 3 + Number(b.slice(1))] ?? 0;
  const one: Tables = { dimensions: [flat("a", 4), flat("b", 3)], tables: [["a", "b"]], count };
  return attack(one, belowFloorOnly(one));
}).reduce(both, nothing);
control("control-below-floor-only-4x3", small.recovered / small.hidden, 0.8);
const naive = attacked(belowFloorOnly, 10).all;
control("control-below-floor-only", naive.recovered / naive.hidden, 0.2);
const pairs = attacked(twoInEachSum, 10).all;
control("control-two-in-each-sum", pairs.pinned / pairs.hidden, 0.02);
