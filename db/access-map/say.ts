import { columns, helpers, kinds, roles, states } from "./dictionary.ts";
import type { Node } from "./parse.ts";

/** Whose rows are spoken of: the table, and what other names stand for in this condition. */
export interface Scope {
  table: string;
  aliases: ReadonlyMap<string, string>;
}

const noun = (table: string): string => (table.split(".").at(-1) ?? table).replaceAll("_", " ");

/** Words in a row: "a, b or c". */
export const orList = (of: readonly string[]): string =>
  of.length < 2 ? (of[0] ?? "") : `${of.slice(0, -1).join(", ")} or ${of.at(-1)}`;

const helper = (name: string) => {
  const found = helpers[name];
  if (!found)
    throw new Error(
      `db/access-map/dictionary.ts has no words for ${name}(): say there what it means in a policy.`,
    );
  return found;
};

/** A column as a noun: "its unit", "the voice's unit"; the id itself is the thing. */
export const thing = (node: Node, { table, aliases }: Scope): string => {
  if (node.is === "joined") return value(node, { table, aliases });
  if (node.is !== "column") throw new Error(`a column was expected, found ${node.is}`);
  const other = node.table === null ? undefined : aliases.get(node.table);
  if (node.name === "id") return `the ${noun(other ?? table)}`;
  const plain = columns[node.name] ?? node.name.replace(/_id$/, "").replaceAll("_", " ");
  const said = node.name in columns;
  if (other === undefined) return said ? plain : `its ${plain}`;
  return said ? plain.replace(/^its /, `the ${noun(other)}'s `) : `the ${noun(other)}'s ${plain}`;
};

const value = (node: Node, scope: Scope): string => {
  if (node.is === "word") return `“${node.text}”`;
  if (node.is === "list") return orList(node.of.map((one) => value(one, scope)));
  if (node.is === "column") return thing(node, scope);
  if (node.is === "joined")
    return node.of
      .filter((one) => one.is !== "word")
      .flatMap((one) => (one.is === "joined" ? one.of.filter((inner) => inner.is !== "word") : [one]))
      .map((one) => value(one, scope))
      .join(" and ");
  if (node.is === "call" && node.args.length === 0) {
    const known = helper(node.name);
    return "value" in known ? known.value : known.among;
  }
  throw new Error(
    `db/access-map/say.ts has no words for ${node.is === "call" ? `${node.name}(…)` : node.is} as a value`,
  );
};

const words = (node: Node): string[] | null =>
  node.is === "word" ? [node.text] : node.is === "list" ? node.of.flatMap((one) => words(one) ?? []) : null;

/** Who one must be, where the condition asks in what capacity somebody acts; null where it asks something else. */
export const capacity = (node: Node): string | null => {
  const asked = node.is === "compare" && node.sign === "=" ? node : node.is === "any" ? node : null;
  if (asked?.left.is !== "call") return null;
  const known = { "platform.kind": kinds, "platform.my_role_kind": roles }[asked.left.name];
  const named = words(asked.right);
  if (!known || !named) return null;
  return orList(
    named.map((one) => {
      const said = known[one];
      if (!said) throw new Error(`db/access-map/dictionary.ts has no words for acting as “${one}”`);
      return said;
    }),
  );
};

const signs: Readonly<Record<string, string>> = {
  "=": "is",
  "<>": "is not",
  "<=": "is at latest",
  ">=": "is at earliest",
  "<": "is before",
  ">": "is after",
  "<@": "is among",
};

const isTruth = (node: Node) => node.is === "compare" || node.is === "empty";

const among = (node: Extract<Node, { is: "any" }>, scope: Scope, is: "is" | "is not"): string =>
  `${value(node.left, scope)} ${is} ${node.right.is === "list" ? "" : "one of "}${value(node.right, scope)}`;

/** That a condition does not hold, with the "not" at the verb where there is one. */
const denied = (node: Node, scope: Scope): string => {
  const role = capacity(node);
  if (role !== null) return `it is not ${role} who acts`;
  if (node.is === "any") return among(node, scope, "is not");
  if (node.is === "compare" && node.sign === "=" && !isTruth(node.left))
    return `${value(node.left, scope)} is not ${value(node.right, scope)}`;
  return `it is not so that ${clause(node, scope)}`;
};

/** A condition as a clause that can follow "when". @throws Error where the dictionary lacks a word */
export const clause = (node: Node, scope: Scope): string => {
  const role = capacity(node);
  if (role !== null) return `it is ${role} who acts`;
  switch (node.is) {
    case "and":
      return node.of.map((one) => clause(one, scope)).join(", and ");
    case "or":
      return `either ${node.of.map((one) => clause(one, scope)).join(", or ")}`;
    case "not":
      return denied(node.of, scope);
    case "any":
      return among(node, scope, "is");
    case "empty": {
      if (node.of.is === "call") {
        const known = helper(node.of.name);
        const said = "value" in known ? (node.not ? known.some : known.none) : undefined;
        if (said) return said;
      }
      const state =
        node.of.is === "column" && !scope.aliases.has(node.of.table ?? "") ? states[node.of.name] : undefined;
      if (state) return node.not ? state.filled : state.empty;
      return `${value(node.of, scope)} is ${node.not ? "filled in" : "not filled in"}`;
    }
    case "compare": {
      if (isTruth(node.left) && isTruth(node.right) && node.sign === "=")
        return `${clause(node.left, scope)} exactly when ${clause(node.right, scope)}`;
      return `${value(node.left, scope)} ${signs[node.sign] ?? node.sign} ${value(node.right, scope)}`;
    }
    case "call": {
      const known = helper(node.name);
      return "value" in known ? known.value : known.among;
    }
    case "exists":
      return existing(node, scope).join(", and ");
    default:
      throw new Error(`db/access-map/say.ts has no words for ${JSON.stringify(node)}`);
  }
};

const conjuncts = (node: Node | null): Node[] =>
  node === null ? [] : node.is === "and" ? node.of.flatMap(conjuncts) : [node];

const joinsOnly = (node: Node): boolean =>
  node.is === "compare" && node.sign === "=" && node.left.is === "column" && node.right.is === "column";

type Exists = Extract<Node, { is: "exists" }>;

const within = (node: Exists, { table, aliases }: Scope): Scope => ({
  table,
  aliases: new Map([...aliases, ...node.from.map((one) => [one.alias, one.table] as const)]),
});

/** "one may see its voice" (inside, the other table's own rules hold too), and what must hold there. */
const existing = (node: Exists, scope: Scope, but?: Node): string[] => {
  const more = conjuncts(node.where).filter((one) => !joinsOnly(one) && one !== but);
  const names = node.from.map(({ table }) => `its ${noun(table)}`).join(" and ");
  return [`one may see ${names}`, ...more.map((one) => clause(one, within(node, scope)))];
};

type Set = { one: Extract<Node, { is: "any" }>; scope: Scope };

/** The first question for a set of things that are one's own, also one asked of another table's row. */
const setIn = (nodes: readonly Node[], scope: Scope): (Set & { outer: Node }) | null => {
  for (const one of nodes) {
    if (one.is === "any" && one.right.is === "call") return { one, scope, outer: one };
    if (one.is !== "exists") continue;
    const inner = setIn(conjuncts(one.where), within(one, scope));
    if (inner) return { ...inner, outer: one };
  }
  return null;
};

const isMe = (node: Node, column: RegExp): boolean =>
  node.is === "compare" &&
  node.sign === "=" &&
  node.left.is === "column" &&
  column.test(node.left.name) &&
  node.right.is === "call" &&
  /^platform\.(me|my_self)$/.test(node.right.name);

const doer = (node: Node): string | null => {
  if (node.is !== "compare" || node.left.is !== "column") return null;
  const said = columns[node.left.name];
  if (said?.startsWith("who ")) return said.replace(/^who /, "whoever ");
  return node.left.name === "representative_id" ? "the representative" : null;
};

const isPrincipal = (node: Node): boolean =>
  node.is === "compare" &&
  node.sign === "=" &&
  node.left.is === "column" &&
  node.left.name === "person_id" &&
  node.right.is === "call" &&
  node.right.name === "platform.my_principal";

const anyOf = (node: Node): string | null =>
  node.is === "compare" &&
  node.left.is === "call" &&
  node.left.name === "cardinality" &&
  node.left.args[0]?.is === "call"
    ? node.left.args[0].name
    : null;

/**
 * Who the condition makes of whoever acts, and what is left to hold besides: first the capacity one acts in, then what
 * is one's own, then the other rows one must be able to see.
 */
export const whoAndWhen = (node: Node | null, scope: Scope): { who: string; when: string[] } => {
  const all = conjuncts(node);
  const but = (used: Node): string[] => all.filter((one) => one !== used).map((one) => clause(one, scope));
  for (const one of all) {
    const role = capacity(one);
    if (role !== null) return { who: role, when: but(one) };
  }
  const set = setIn(all, scope);
  const known = set?.one.right.is === "call" ? helper(set.one.right.name) : null;
  if (set && known && "among" in known) {
    const seen = set.outer.is === "exists" ? existing(set.outer, scope, set.one) : [];
    return { who: known.who(thing(set.one.left, set.scope)), when: [...seen, ...but(set.outer)] };
  }
  const me = all.find((one) => isMe(one, /^id$/));
  if (me) return { who: "the person themselves", when: but(me) };
  const seen = all.find((one) => one.is === "exists");
  if (seen?.is === "exists") {
    const [first = "", ...more] = existing(seen, scope);
    return { who: `whoever ${first.replace(/^one /, "")}`, when: [...more, ...but(seen)] };
  }
  const own = all.find((one) => isMe(one, /^person_id$/));
  // As oneself it is one's own; in a role it may be only who did it, as in the trail, so it stays a condition.
  const asOneself = own?.is === "compare" && own.right.is === "call" && own.right.name === "platform.my_self";
  if (own && (asOneself || all.length < 3)) return { who: "the person it is about", when: but(own) };
  const some = all.find((one) => anyOf(one) !== null);
  const of = some ? helper(anyOf(some) ?? "") : null;
  if (some && of && "who" in of) return { who: of.who("some unit"), when: but(some) };
  // "who showed it is the one who acts": whoever showed it. Only of the row's own columns that are said as "who …".
  const did = all.find((one) => isMe(one, /./) && doer(one) !== null);
  if (did) return { who: doer(did) ?? "", when: but(did) };
  const forAnother = all.find((one) => isPrincipal(one));
  if (forAnother) return { who: "whoever acts for the person it is about", when: but(forAnother) };
  const signedIn = all.find(
    (one) => one.is === "empty" && one.not && one.of.is === "call" && one.of.name === "platform.me",
  );
  return signedIn
    ? { who: "whoever is signed in", when: but(signedIn) }
    : { who: "everyone", when: all.map((one) => clause(one, scope)) };
};

/** The conditions that each suffice by themselves: a rule with "or" on top is several rules. */
export const alternatives = (node: Node | null): (Node | null)[] => (node?.is === "or" ? node.of : [node]);
