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
  [
    "src/platform/disclosure/ground.ts",
    "names.reduce((product, list)",
    /^1 is 2/,
    "as many places again, in which nobody stands",
  ],
  [
    "src/platform/disclosure/ground.ts",
    "for (let d = 0; d <",
    /^< is <=/,
    "a dimension more than there are: in it all are alike, and it is worth nothing",
  ],
  [
    "src/platform/disclosure/ground.ts",
    "known.set(name, group)",
    /^without/,
    "a name that was seen is found again by whom it counts: the same, later",
  ],
  [
    "src/platform/disclosure/protect.ts",
    "const spare =",
    /^(&& is \|\||the condition always holds)/,
    "a number below the floor cannot be without itself, and one that is shown is in nobody's way: both stay as they are",
  ],
  [
    "src/platform/disclosure/protect.ts",
    "needed.add(g)",
    /^without/,
    "a number below the floor differs in its own way, and is needed there already",
  ],
  [
    "src/platform/disclosure/round.ts",
    "moved.delete(spot)",
    /never holds/,
    "where as many come as go nobody has moved, said or not",
  ],
  [
    "src/platform/disclosure/round.ts",
    "before * by >= 0",
    /^\* is \//,
    "one is multiplied or divided by one: the sign is the same",
  ],
  [
    "src/platform/disclosure/round.ts",
    "const by =",
    /^> is >=/,
    "what is touched has changed by one at least",
  ],
  [
    "src/platform/disclosure/step.ts",
    "emptyStep",
    /^(64 is 65|0 is 1)/,
    "room that nobody uses; each step says its own length before it is read",
  ],
  [
    "src/platform/disclosure/step.ts",
    "rest &= rest - 1",
    /^\+\+ is --/,
    "of a number and its opposite both are even, or neither",
  ],
  [
    "src/platform/disclosure/step.ts",
    "left > 0",
    /^> is >=/,
    "less than none cannot become of none: it is only looked for longer",
  ],
  [
    "src/platform/disclosure/straight.ts",
    "changed.push(g)",
    /always holds/,
    "a number holds one corner of a step, or as many that come as go: what is twice in the list has not changed",
  ],
  [
    "src/platform/disclosure/straight.ts",
    "const cheaper =",
    /^1 is 2/,
    "the first step that is found is the cheapest so far, by however much",
  ],
  [
    "src/platform/disclosure/straight.ts",
    "cheaper > 0",
    /^0 is 1/,
    "before there is a best step, this is not looked at",
  ],
  [
    "src/platform/disclosure/straight.ts",
    "return cost === 0",
    /answer is false/,
    "nothing is better than what costs nothing and takes all: it is only looked for longer",
  ],
  [
    "src/platform/disclosure/straight.ts",
    "for (let other = 0",
    /^< is <=/,
    "a place after the last is read as the first, or as nobody: both are tried already",
  ],
  [
    "src/platform/disclosure/stretch.ts",
    "const direction =",
    /^> is >=/,
    "where nothing is to differ, no step is taken",
  ],
  [
    "src/platform/disclosure/stretch.ts",
    "short?.cost === 0",
    /never holds/,
    "nothing is found that costs less than nothing: it is only looked for longer",
  ],
  [
    "src/platform/disclosure/stretch.ts",
    "const [spot, sign] of step.moved",
    /^\* is \//,
    "divided by one or by minus one: the same as multiplied",
  ],
  [
    "src/platform/disclosure/stretch.ts",
    "sums.set(g",
    /^\+ is -/,
    "all sums have the other sign, and are nought where they were",
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
    "tests.length > 0 || lacks",
    /./,
    "reads a file of ours in which every threat has a test or says what lacks; only another file would be refused, or not",
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
