import { parseSync } from "oxc-parser";
import { bendingsOf, type Node } from "./code-bend.ts";

/** A fault in a rule's own code: which, where, and the whole file with it. */
export interface CodeMutant {
  file: string;
  line: number;
  /** The line as it stands. */
  said: string;
  what: string;
  text: string;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

const within = (node: Node): Node[] =>
  Object.values(node)
    .flat()
    .filter(isNode)
    // Types say nothing when it runs.
    .filter((child) => !child.type.startsWith("TS") || child.type.endsWith("Expression"));

/** One mutant for each text: two ways to write the same fault are one fault. */
const each = (mutants: readonly CodeMutant[]): CodeMutant[] => [
  ...new Map(mutants.map((one) => [one.text, one])).values(),
];

/**
 * Each fault that the text of a file offers: bounds, and/or, conditions, answers, reckoning, steps left out, and each
 * row of a table. What cannot be parsed is none.
 */
export const codeMutants = (file: string, text: string): CodeMutant[] => {
  const found: CodeMutant[] = [];
  const lines = text.split("\n");
  const walk = (node: Node, above: readonly Node[]): void => {
    for (const { what, start, end, instead } of bendingsOf(node, above, text))
      found.push({
        file,
        line: text.slice(0, start).split("\n").length,
        said: lines[text.slice(0, start).split("\n").length - 1]?.trim() ?? "",
        what,
        text: text.slice(0, start) + instead + text.slice(end),
      });
    // What waits for the database does, and does not say whether: the rooms' own tests are asked about that.
    if (node["async"] === true) return;
    for (const child of within(node)) walk(child, [node, ...above]);
  };
  walk(parseSync(file, text).program as unknown as Node, []);
  return each(found).filter((one) => one.text !== text && parseSync(file, one.text).errors.length === 0);
};
