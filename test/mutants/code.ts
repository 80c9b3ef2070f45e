import { parseSync } from "oxc-parser";

/** A fault in a rule's own code: which, where, and the whole file with it. */
export interface CodeMutant {
  file: string;
  line: number;
  what: string;
  text: string;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

// A bound that is moved by one, or turned about.
const others: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "&&": "||",
  "||": "&&",
};

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

const within = (node: Node): Node[] =>
  Object.values(node)
    .flat()
    .filter(isNode)
    // Types say nothing when it runs.
    .filter((child) => !child.type.startsWith("TS") || child.type.endsWith("Expression"));

/** Each fault that the text of a file offers: bounds, and/or, conditions, answers, and each row of a table. */
export const codeMutants = (file: string, text: string): CodeMutant[] => {
  const found: CodeMutant[] = [];
  const line = (at: number) => text.slice(0, at).split("\n").length;
  const put = (what: string, { start, end }: Pick<Node, "start" | "end">, instead: string) =>
    found.push({ file, line: line(start), what, text: text.slice(0, start) + instead + text.slice(end) });
  const source = (node: Node) => text.slice(node.start, node.end);

  const operator = (node: Node) => {
    const [left, right] = [node["left"], node["right"]];
    const turned = others[String(node["operator"])];
    if (!turned || !isNode(left) || !isNode(right)) return;
    put(`${node["operator"]} is ${turned}`, node, `(${source(left)}) ${turned} (${source(right)})`);
  };
  const answer = (node: unknown, isYesOrNo: boolean) => {
    if (!isNode(node)) return;
    if (isYesOrNo)
      for (const said of ["true", "false"])
        if (source(node) !== said) put(`the answer is ${said}`, node, said);
    if (node.type === "Literal" && typeof node["value"] === "string") put("no refusal", node, "null");
  };
  const rows = (node: unknown) => {
    const table = isNode(node) && node.type.startsWith("TS") ? node["expression"] : node;
    if (!isNode(table)) return;
    const list = table["elements"] ?? table["properties"];
    if (!Array.isArray(list)) return;
    list.filter(isNode).forEach((row, i, all) => {
      put(
        `without ${source(row).split("\n")[0]}`,
        { start: row.start, end: all[i + 1]?.start ?? row.end },
        "",
      );
      rows(row["value"]);
    });
  };

  const walk = (node: Node, yesOrNo: boolean, isTop: boolean): void => {
    let asks = yesOrNo;
    let inside = isTop;
    if (node.type.includes("Function")) {
      const declared = node["returnType"];
      asks = isNode(declared) && source(declared).replaceAll(/[:\s]/g, "") === "boolean";
      inside = false;
      const body = node["body"];
      if (isNode(body) && body.type !== "BlockStatement") answer(body, asks);
    }
    if (node.type === "BinaryExpression" || node.type === "LogicalExpression") operator(node);
    if (node.type === "IfStatement" || node.type === "ConditionalExpression") {
      const test = node["test"];
      if (isNode(test)) put("the condition is turned", test, `!(${source(test)})`);
    }
    if (node.type === "ReturnStatement") answer(node["argument"], asks);
    if (node.type === "VariableDeclarator" && isTop) rows(node["init"]);
    for (const child of within(node)) walk(child, asks, inside);
  };
  walk(parseSync(file, text).program as unknown as Node, false, true);
  return found;
};
