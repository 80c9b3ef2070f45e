import { createRequire } from "node:module";
import type { default as Highs, Model } from "highs";
import type { Known, Sum } from "./known.ts";

// Its types describe the CommonJS form.
const load: typeof Highs.default = createRequire(import.meta.url)("highs").default;
const highs = await load();
const { modelStatus, objectiveSense, variableType } = highs.constants;

// Where no total was told there is no most; so many would surprise nobody.
const plenty = 100_000;

/** Between what a wanted sum must lie. Where it need not be known more closely: between what it has been seen at. */
export interface Range {
  least: number;
  most: number;
}

const modelOf = ({ unknowns, told }: Known, whole: boolean): Model => {
  let entries = 0;
  const model = highs.createModel({
    numCols: unknowns,
    numRows: told.length,
    colCost: new Float64Array(unknowns),
    colLower: new Float64Array(unknowns),
    colUpper: new Float64Array(unknowns).fill(plenty),
    rowLower: Float64Array.from(told, ({ n }) => n),
    rowUpper: Float64Array.from(told, ({ n }) => n),
    matrix: {
      format: "csr",
      numRows: told.length,
      numCols: unknowns,
      starts: Int32Array.from([0, ...told.map(({ of }) => (entries += of.length))]),
      indices: Int32Array.from(told.flatMap(({ of }) => of)),
      values: new Float64Array(entries).fill(1),
    },
    ...(whole ? { integrality: Array.from({ length: unknowns }, () => variableType.integer) } : {}),
  });
  model.options.set({ output_flag: false });
  return model;
};

const sumIn = (of: Sum, world: Float64Array): number =>
  of.reduce((sum, place) => sum + (world[place] ?? 0), 0);

/** A population that fits what was told, not always of whole people, and has the sum at its most or its least. */
const furthest = (model: Model, unknowns: number, of: Sum, sense: "most" | "least"): Float64Array => {
  const cost = new Float64Array(unknowns);
  for (const place of of) cost[place] = 1;
  model.changeColsCost({ kind: "range", from: 0, to: unknowns - 1 }, cost);
  model.changeObjectiveSense(sense === "most" ? objectiveSense.maximize : objectiveSense.minimize);
  model.run();
  const status = model.getModelStatus();
  if (status !== modelStatus.optimal) throw new Error(`the solver ends with ${status}`);
  return Float64Array.from(model.getSolution().colValue);
};

/**
 * Between what every wanted sum must lie, by linear and whole-number programming. Looks no further once a sum has been
 * seen at none and at `floor` or more; every population it goes by is checked against what was told.
 */
export const ranges = (known: Known, floor: number): Range[] => {
  const { unknowns, told, wanted } = known;
  const found = wanted.map(
    (): Range => ({ least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY }),
  );
  /** Whether these are whole people and fit; then every wanted sum has been seen at its number there. */
  const seen = (world: Float64Array): boolean => {
    const whole = world.map(Math.round);
    if (whole.some((n, i) => n < 0 || Math.abs(n - (world[i] ?? 0)) > 1e-6)) return false;
    if (told.some(({ of, n }) => sumIn(of, whole) !== n)) return false;
    for (const [i, of] of wanted.entries()) {
      const [n, range] = [sumIn(of, whole), found[i]];
      if (range) found[i] = { least: Math.min(range.least, n), most: Math.max(range.most, n) };
    }
    return true;
  };
  const broken = modelOf(known, false);
  let whole: Model | null = null;
  try {
    for (const sense of ["most", "least"] as const)
      for (const [i, of] of wanted.entries()) {
        const range = found[i];
        if (!range || (sense === "most" ? range.most >= floor : range.least === 0)) continue;
        if (seen(furthest(broken, unknowns, of, sense))) continue;
        // Parts of people went further than whole ones may.
        whole ??= modelOf(known, true);
        if (!seen(furthest(whole, unknowns, of, sense))) throw new Error("no population fits what was told");
      }
  } finally {
    broken.dispose();
    whole?.dispose();
  }
  return found;
};
