/** One way in which a condition can be bent: what was done, and the text that comes of it. */
export interface Bent {
  what: string;
  text: string;
}

const words = /'(?:[^']|'')*'|--[^\n]*|[A-Za-z_][\w.]*|<=|>=|<>|[()<>=;]/g;

interface Token {
  text: string;
  at: number;
  depth: number;
}

const tokens = (source: string): Token[] => {
  const found: Token[] = [];
  let depth = 0;
  for (const match of source.matchAll(words)) {
    const [text] = match;
    if (text.startsWith("--")) continue;
    if (text === ")") depth--;
    found.push({ text, at: match.index, depth });
    if (text === "(") depth++;
  }
  return found;
};

// What ends a condition's part, at its own depth or above.
const ends = new Set([
  "and",
  "or",
  "order",
  "group",
  "limit",
  "returning",
  "union",
  "then",
  "loop",
  ";",
  "on",
  "join",
  "left",
  "for",
  "into",
  "end",
  "when",
  "else",
  "set",
  "from",
  "values",
  "where",
  "with",
]);

const end = (all: readonly Token[], from: number, length: number): number => {
  const depth = all[from]?.depth ?? 0;
  for (let i = from + 1; i < all.length; i++) {
    const token = all[i] as Token;
    if (token.depth < depth) return token.at;
    if (token.depth === depth && ends.has(token.text.toLowerCase())) return token.at;
  }
  return length;
};

const flips: Readonly<Record<string, string>> = { "<=": "<", ">=": ">", "<": "<=", ">": ">=" };

/**
 * All ways to bend the conditions in a piece of SQL (a policy's condition, a function's text): each part of an "and"
 * left out, each "and" made an "or", each bound moved, each "is null" turned round, each equality of a rule turned
 * round. Found in the text itself: whoever writes a new condition writes its mutants.
 */
export const bend = (source: string): Bent[] => {
  const all = tokens(source);
  const bent: Bent[] = [];
  const cut = (from: number, to: number, by = "") => `${source.slice(0, from)}${by}${source.slice(to)}`;
  const said = (from: number, to: number) => source.slice(from, to).replace(/\s+/g, " ").trim().slice(0, 90);
  all.forEach((token, i) => {
    const word = token.text.toLowerCase();
    if (word === "and") {
      // "between x and y" is one condition.
      if (
        all
          .slice(Math.max(0, i - 4), i)
          .some((t) => t.text.toLowerCase() === "between" && t.depth === token.depth)
      )
        return;
      const to = end(all, i, source.length);
      bent.push({ what: `without "${said(token.at, to)}"`, text: cut(token.at, to, " ") });
      bent.push({ what: `"or" before "${said(token.at + 3, to)}"`, text: cut(token.at, token.at + 3, "or") });
    }
    if (word === "where") {
      const to = end(all, i, source.length);
      if (source.slice(to, to + 3).toLowerCase() === "and")
        bent.push({ what: `without "${said(token.at + 5, to)}"`, text: cut(token.at + 5, to + 3, " ") });
    }
    if (flips[word] && word !== "<" && word !== ">")
      bent.push({
        what: `${word} made ${flips[word]} at "${said(token.at - 25, token.at + 25)}"`,
        text: cut(token.at, token.at + word.length, flips[word]),
      });
    if (word === "is" && all[i + 1]?.text.toLowerCase() === "null")
      bent.push({
        what: `is null turned at "${said(token.at - 25, token.at + 10)}"`,
        text: cut(token.at, token.at + 2, "is not"),
      });
    if (
      word === "is" &&
      all[i + 1]?.text.toLowerCase() === "not" &&
      all[i + 2]?.text.toLowerCase() === "null"
    )
      bent.push({
        what: `is not null turned at "${said(token.at - 25, token.at + 14)}"`,
        text: cut(token.at, (all[i + 2] as Token).at, "is "),
      });
    if (word === "<>" && all[i + 1]?.text.toLowerCase() === "all") {
      const to = end(all, i, source.length);
      bent.push({
        what: `turned "${said(token.at - 15, to)}"`,
        text: cut(token.at, (all[i + 1] as Token).at + 3, "= any"),
      });
    }
  });
  return bent;
};
