import type { CodeMutant } from "./code.ts";

/**
 * Why nobody can tell a bent rule from the right one. `equivalent`: shown by reasoning, for every input there can be.
 * Otherwise it differs, and the reason says why that is nothing to anybody.
 */
export interface CodeReason {
  equivalent: boolean;
  why: string;
}

// The file, a piece of the line, what was done to it.
type Row = readonly [file: string, line: string, what: RegExp, why: string];

/** For every input there can be, the answer is the same. */
const same: readonly Row[] = [
  [
    "src/modules/voice/voice.ts",
    ".n > ",
    /^> is >=/,
    "no two entries of a voice have the same number: the table's key says so",
  ],
  [
    "src/modules/voice/voice.ts",
    "reopening !== null && reopening.n > (answer?.n ?? 0)",
    /^0 is 1/,
    "a voice is not reopened by its first entry: there was nothing to reopen",
  ],
  [
    "src/modules/representation/choose.ts",
    'form.length === "own" ? readTypedDay',
    /always holds/,
    "only the length of one's own looks at the day that was typed",
  ],
  [
    "src/modules/consent/ask-form.ts",
    'values.length === "day" ? readTypedDay',
    /always holds/,
    "only the length that is a day looks at the day that was typed",
  ],
  [
    "src/modules/consent/share-form.ts",
    'values.length === "day" ? readTypedDay',
    /always holds/,
    "only the length that is a day looks at the day that was typed",
  ],
  [
    "src/modules/way-in/guessing.ts",
    "first * 2 ** Math.min",
    /^30 is 31/,
    "the longest wait is reached long before: this bound only keeps the number finite",
  ],
  [
    "src/modules/way-in/guessing.ts",
    "const rested",
    /^0 is 1/,
    "where nothing is remembered the next line answers before this is looked at",
  ],
  ["src/platform/clock/extend.ts", "const from", /^> is >=/, "where the days are equal either is the later"],
  [
    "src/platform/clock/working-days.ts",
    "const step",
    /^(< is <=|0 is 1)/,
    "where no day is to be gone, no step is taken",
  ],
];

/** It differs in what nobody has to do with. */
const unnoticed: readonly Row[] = [
  [
    "src/platform/clock/clock.ts",
    "kept",
    /./,
    "a clock that was reckoned is kept for the next who asks: the same clock, sooner or later, and so much memory",
  ],
  [
    "src/modules/kept/impact.ts",
    "const said",
    /./,
    "reads a file of ours that leaves nothing unsaid; only another file would be refused, or not",
  ],
];

const fits =
  (one: CodeMutant) =>
  ([file, line, what]: Row): boolean =>
    one.file === file && one.said.includes(line) && what.test(one.what);

/** The reason why nothing tells a fault; null where none is known: a hole in the tests. */
export const codeReasonOf = (one: CodeMutant): CodeReason | null => {
  const [proven, known] = [same.find(fits(one)), unnoticed.find(fits(one))];
  if (proven) return { equivalent: true, why: proven[3] };
  return known ? { equivalent: false, why: known[3] } : null;
};
