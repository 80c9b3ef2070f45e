import { parseSync } from "oxc-parser";
import { houseFiles } from "./house.ts";

/** Somewhere people could be counted, or a number could come into words: the file and what it is called there. */
export interface Site {
  path: string;
  /** The function around it, or the text's key. */
  name: string;
}

const written = ({ path }: { path: string }): boolean => !/\.test\.tsx?$|\.generated\./.test(path);

/** Where SQL counts or sums rows: the database function or the constant that holds it. */
export const sqlCounts = (
  files: readonly { path: string; text: string }[] = houseFiles("src/**/*.{ts,tsx,sql}").filter(written),
): Site[] =>
  files.flatMap(({ path, text }) => {
    // In TypeScript only what stands in a text of SQL.
    const sql = path.endsWith(".sql")
      ? text
      : text.replaceAll(/`[^`]*`|[^`]/g, (part) => (part.length > 1 ? part : " "));
    return [...sql.matchAll(/\b(count|sum|avg)\s*\(|percentile_(cont|disc)|\brow_number\(|\brank\(/gi)].map(
      (found) => {
        const before = text.slice(0, found.index);
        const names = path.endsWith(".sql")
          ? [...before.matchAll(/\bfunction (\w+\.\w+)/g)]
          : [...before.matchAll(/^(?:export )?const (\w+)/gm)];
        return { path, name: names.at(-1)?.[1] ?? "?" };
      },
    );
  });

type Node = { type?: string; start?: number; end?: number } & Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

const children = (node: Node): Node[] =>
  Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);

const nameOf = (node: unknown): string | null => {
  if (!isNode(node)) return null;
  const { name, value } = node;
  return typeof name === "string" ? name : typeof value === "string" ? value : null;
};

/** The names of a function's parameters that are numbers, also where it takes them in words of their own. */
const numbersTaken = (node: Node, text: string): string[] =>
  (Array.isArray(node["params"]) ? node["params"] : []).filter(isNode).flatMap((parameter) => {
    const source = text.slice(parameter.start ?? 0, parameter.end ?? 0);
    return /:\s*number\b/.test(source) ? [nameOf(parameter) ?? source] : [];
  });

/** The texts that take a number, in bokmål, which every other language follows: key by key, with the parameter. */
export const textsOfNumbers = (
  files: readonly { path: string; text: string }[] = houseFiles("src/**/texts/*nb.ts"),
): (Site & { parameter: string })[] =>
  files.flatMap(({ path, text }) => {
    const found: (Site & { parameter: string })[] = [];
    const visit = (node: Node, keys: readonly string[]): void => {
      const key = node.type === "Property" ? nameOf(node["key"]) : null;
      const here = key === null ? keys : [...keys, key];
      if (node.type === "ArrowFunctionExpression")
        for (const parameter of numbersTaken(node, text))
          found.push({ path, name: here.join("."), parameter });
      for (const child of children(node)) visit(child, here);
    };
    visit(parseSync(path, text).program as unknown as Node, []);
    return found;
  });

/** Where code turns a number into words itself, outside the texts, or prints how many there are. */
export const numbersInWords = (
  files: readonly { path: string; text: string }[] = houseFiles("src/modules/**/*.{ts,tsx}").filter(
    (file) => written(file) && !file.path.includes("/texts/"),
  ),
): Site[] =>
  files.flatMap(({ path, text }) =>
    [...text.matchAll(/\b(numberInWords|shareInWords|counted)\(|>\s*\{[\w.?]+\.(length|size)\}/g)].map(
      (found) => ({
        path,
        name:
          [...text.slice(0, found.index).matchAll(/^(?:export )?(?:const|function) (\w+)/gm)].at(-1)?.[1] ??
          "?",
      }),
    ),
  );
