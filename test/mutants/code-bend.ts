/** A piece of code as the parser gives it. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** What is done to a file's text: from, to, and what stands there instead. */
export interface Bending {
  what: string;
  start: number;
  end: number;
  instead: string;
}

// A bound that is moved by one, or turned about; a sum that is a difference.
const operators: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "&&": "||",
  "||": "&&",
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "%": "*",
  "&": "|",
  "|": "&",
  "<<": ">>",
  "+=": "-=",
  "-=": "+=",
  "*=": "/=",
  "|=": "&=",
  "&=": "|=",
  "++": "--",
  "--": "++",
};

const calls: Readonly<Record<string, string>> = {
  some: "every",
  every: "some",
  min: "max",
  max: "min",
  floor: "ceil",
  ceil: "floor",
};

// What may be left out of a chain: what comes before stands as it was.
const links = new Set(["filter", "sort", "toSorted", "slice", "trim", "trimEnd", "reverse"]);

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

type Bend = (node: Node, above: readonly Node[], source: (of: Node) => string) => (Bending | null)[];

const put = (what: string, { start, end }: Pick<Node, "start" | "end">, instead: string): Bending => ({
  what,
  start,
  end,
  instead,
});

const operator: Bend = (node, _above, source) => {
  const [left, right, said] = [node["left"], node["right"], String(node["operator"])];
  const other = operators[said];
  if (!other || !isNode(left) || !isNode(right)) return [];
  const turned = node.type === "AssignmentExpression" ? "" : "(";
  const shut = turned && ")";
  return [
    put(
      `${said} is ${other}`,
      node,
      `${turned + turned + source(left) + shut} ${other} ${turned}${source(right)}${shut}${shut}`,
    ),
  ];
};

const condition: Bend = (node, _above, source) => {
  const { test } = node as { test?: unknown };
  if (!isNode(test)) return [];
  const said =
    node.type === "ForStatement" ? [] : [put("the condition is turned", test, `!(${source(test)})`)];
  return [
    ...said,
    put("the condition never holds", test, "false"),
    ...(node.type === "ForStatement" ? [] : [put("the condition always holds", test, "true")]),
  ];
};

const answer = (node: unknown, above: readonly Node[], source: (of: Node) => string): Bending[] => {
  if (!isNode(node)) return [];
  const returns = above.find(({ type }) => type.includes("Function"))?.["returnType"];
  const yesOrNo = isNode(returns) && source(returns).replaceAll(/[:\s]/g, "") === "boolean";
  return [
    ...(yesOrNo ? ["true", "false"] : []).map((said) => put(`the answer is ${said}`, node, said)),
    ...(node.type === "Literal" && typeof node["value"] === "string"
      ? [put("no refusal", node, "null")]
      : []),
  ];
};

const rows = (node: unknown, source: (of: Node) => string): Bending[] => {
  const table = isNode(node) && node.type.startsWith("TS") ? node["expression"] : node;
  if (!isNode(table)) return [];
  const list = table["elements"] ?? table["properties"];
  if (!Array.isArray(list)) return [];
  return list
    .filter(isNode)
    .flatMap((row, i, all) => [
      put(
        `without ${source(row).split("\n")[0]}`,
        { start: row.start, end: all[i + 1]?.start ?? row.end },
        "",
      ),
      ...rows(row["value"], source),
    ]);
};

const call: Bend = (node) => {
  const { callee } = node as { callee?: unknown };
  if (!isNode(callee) || !isNode(callee["property"]) || !isNode(callee["object"])) return [];
  const name = String(callee["property"]["name"]);
  const other = calls[name];
  return [
    other ? put(`${name} is ${other}`, callee["property"], other) : null,
    links.has(name) ? put(`without ${name}`, { start: callee["object"].end, end: node.end }, "") : null,
  ];
};

const number: Bend = (node) => {
  const { value } = node as { value?: unknown };
  return typeof value === "number" ? [put(`${value} is ${value + 1}`, node, String(value + 1))] : [];
};

const indexed = (one: unknown): boolean =>
  isNode(one) &&
  (one.type === "MemberExpression"
    ? one["computed"] === true || indexed(one["object"])
    : one.type === "ChainExpression" && indexed(one["expression"]));

// Behind an index the compiler asks for a value that nobody ever gets.
const neverGot = (node: Node, [parent, above]: readonly Node[]): boolean => {
  if (node.type !== "Literal" && node.type !== "UnaryExpression") return false;
  const of = parent?.type === "UnaryExpression" ? above : parent;
  return of?.["operator"] === "??" && indexed(of["left"]) && of["left"] !== node;
};

const bends: Readonly<Record<string, Bend>> = {
  BinaryExpression: operator,
  LogicalExpression: operator,
  AssignmentExpression: operator,
  UpdateExpression: (node) => {
    const said = String(node["operator"]);
    const other = operators[said] ?? "";
    const at = node["prefix"] === true ? node.start : node.end - said.length;
    return [put(`${said} is ${other}`, { start: at, end: at + said.length }, other)];
  },
  UnaryExpression: (node) =>
    node["operator"] === "!" || node["operator"] === "-"
      ? [put(`without ${String(node["operator"])}`, { start: node.start, end: node.start + 1 }, "")]
      : [],
  IfStatement: condition,
  ConditionalExpression: condition,
  ForStatement: condition,
  ExpressionStatement: (node, _above, source) => [put(`without ${source(node).split("\n")[0]}`, node, ";")],
  CallExpression: call,
  Literal: number,
  ReturnStatement: (node, above, source) => answer(node["argument"], above, source),
  ArrowFunctionExpression: (node, above, source) =>
    isNode(node["body"]) && node["body"].type !== "BlockStatement"
      ? answer(node["body"], [node, ...above], source)
      : [],
  VariableDeclarator: (node, above, source) =>
    above.some(({ type }) => type.includes("Function")) ? [] : rows(node["init"], source),
};

/**
 * In how many ways one piece of code can be bent.
 * @param above what it stands in, nearest first
 * @param text the whole file
 */
export const bendingsOf = (node: Node, above: readonly Node[], text: string): Bending[] =>
  neverGot(node, above)
    ? []
    : (bends[node.type]?.(node, above, (of) => text.slice(of.start, of.end)) ?? []).filter(
        (one) => one !== null,
      );
