/** A condition of a policy, as the database writes it back. */
export type Node =
  | { is: "and" | "or"; of: Node[] }
  | { is: "not"; of: Node }
  | { is: "compare"; sign: string; left: Node; right: Node }
  | { is: "any"; left: Node; right: Node }
  | { is: "empty"; of: Node; not: boolean }
  | { is: "exists"; from: { table: string; alias: string }[]; where: Node | null }
  | { is: "call"; name: string; args: Node[] }
  | { is: "list"; of: Node[] }
  | { is: "joined"; of: Node[] }
  | { is: "word"; text: string }
  | { is: "column"; table: string | null; name: string };

const token =
  /\s*(?:('(?:[^']|'')*')|([a-z_][\w]*(?:\.[a-z_]\w*)*)|(\d+(?:\.\d+)?)|(::|\|\||<>|<=|>=|&&|@>|<@|[()[\],=<>|+-]))/iy;

const tokens = (text: string): string[] => {
  const found: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.trimEnd().length) {
    const from = token.lastIndex;
    const match = token.exec(text);
    if (!match) throw new Error(`cannot read the condition from: ${text.slice(from)}`);
    found.push(match[0].trim());
  }
  return found;
};

const keywords = new Set([
  "and",
  "or",
  "not",
  "is",
  "null",
  "distinct",
  "from",
  "where",
  "as",
  "join",
  "on",
  "select",
]);

const not = (of: Node): Node => (of.is === "not" ? of.of : { is: "not", of });

/**
 * Reads a condition as `pg_policies` gives it: and, or, not, comparisons, `= any`, `is null`, `exists` over joined
 * tables, and calls of functions with or without `(select …)` around them.
 * @throws Error naming what it could not read: a new form belongs here, so that the map never leaves one out
 */
export const parseCondition = (text: string): Node => {
  const all = tokens(text);
  let at = 0;
  const peek = (offset = 0) => (all[at + offset] ?? "").toLowerCase();
  const fault = (): never => {
    throw new Error(`cannot read the condition at "${all.slice(at, at + 6).join(" ")}" in: ${text}`);
  };
  const take = (word?: string): string => {
    const found = all[at++];
    return found === undefined || (word !== undefined && found.toLowerCase() !== word) ? fault() : found;
  };
  const skip = (word: string): boolean => peek() === word && at++ >= 0;

  const joined = (word: "and" | "or", next: () => Node): Node => {
    const of = [next()];
    while (skip(word)) of.push(next());
    return of.length === 1 ? (of[0] as Node) : { is: word, of };
  };
  const either = (): Node => joined("or", both);
  const both = (): Node => joined("and", negated);
  const negated = (): Node => (skip("not") ? not(negated()) : compared());

  const compared = (): Node => {
    const left = value();
    if (skip("is")) {
      const negative = skip("not");
      if (skip("distinct")) {
        take("from");
        const same: Node = { is: "compare", sign: "=", left, right: value() };
        return negative ? same : not(same);
      }
      take("null");
      return { is: "empty", of: left, not: negative };
    }
    if (/^(=|<>|<|>|<=|>=|&&|@>|<@)$/.test(peek())) {
      const sign = take();
      if (sign === "<>" && skip("all")) {
        take("(");
        const right = either();
        take(")");
        return not({ is: "any", left, right });
      }
      if (sign === "=" && skip("any")) {
        take("(");
        const right = either();
        take(")");
        return { is: "any", left, right };
      }
      return { is: "compare", sign, left, right: value() };
    }
    return left;
  };

  // A cast says nothing to a reader: it is passed over.
  const value = (): Node => {
    const of = [cast()];
    while (skip("||")) of.push(cast());
    return of.length === 1 ? (of[0] as Node) : { is: "joined", of };
  };
  const cast = (): Node => {
    const found = bare();
    while (skip("::")) {
      take();
      if (skip("[")) take("]");
    }
    return found;
  };

  const list = (end: string): Node[] => {
    const of: Node[] = [];
    while (peek() !== end) {
      of.push(either());
      if (peek() !== end) take(",");
    }
    take(end);
    return of;
  };

  const bare = (): Node => {
    if (skip("(")) {
      const inner = skip("select") ? selected() : either();
      take(")");
      return inner;
    }
    if (skip("exists")) return exists();
    if (peek() === "array" && peek(1) === "[") {
      at += 2;
      return { is: "list", of: list("]") };
    }
    const word = take();
    if (word.startsWith("'")) return { is: "word", text: word.slice(1, -1).replaceAll("''", "'") };
    if (/^\d/.test(word) || /^(true|false)$/i.test(word)) return { is: "word", text: word };
    if (!/^[a-z_]/i.test(word) || keywords.has(word.toLowerCase())) return fault();
    if (skip("(")) return { is: "call", name: word, args: list(")") };
    const parts = word.split(".");
    return { is: "column", table: parts.at(-2) ?? null, name: parts.at(-1) ?? word };
  };

  /** `select f() as f`: the question asked once for a statement. */
  const selected = (): Node => {
    const found = either();
    if (skip("as")) take();
    return found;
  };

  const source = (from: { table: string; alias: string }[], joins: Node[]): void => {
    if (skip("(")) {
      source(from, joins);
      take(")");
    } else {
      const table = take();
      const named = /^[a-z_]\w*$/i.test(all[at] ?? "") && !keywords.has(peek());
      from.push({ table, alias: named ? take() : (table.split(".").at(-1) ?? table) });
    }
    while (skip("join")) {
      source(from, joins);
      take("on");
      joins.push(value());
    }
  };

  const exists = (): Node => {
    take("(");
    take("select");
    take("1");
    take("from");
    const from: { table: string; alias: string }[] = [];
    const of: Node[] = [];
    source(from, of);
    if (skip("where")) of.push(either());
    take(")");
    const where: Node | null = of.length === 0 ? null : of.length === 1 ? (of[0] as Node) : { is: "and", of };
    return { is: "exists", from, where };
  };

  const whole = either();
  if (at < all.length) fault();
  return whole;
};
