import { type Node, parseCondition } from "./parse.ts";
import type { Grant, Policy } from "./read.ts";
import { alternatives, clause, type Scope, whoAndWhen } from "./say.ts";

/** One rule in words: who may do what, and what must hold. */
export interface Rule {
  who: string;
  may: string;
  when: string[];
  /** Forbids always but where `when` holds. */
  unless?: true;
  /** Forbids where `when` holds, but not where one of these does. */
  except?: string[];
}

const verbs = { select: "read", insert: "add", update: "change", delete: "remove" } as const;

const andList = (of: readonly string[]): string =>
  of.length < 2 ? (of[0] ?? "") : `${of.slice(0, -1).join(", ")} and ${of.at(-1)}`;

/** What a policy and the grants allow together, in the order of `verbs`. */
const actsOf = (policy: Policy, grants: readonly Grant[]) => {
  const asked: Grant["act"][] =
    policy.act === "all" ? ["select", "insert", "update", "delete"] : [policy.act];
  return asked.flatMap((act) => {
    const all = grants.filter((one) => one.act === act);
    if (all.length === 0) return [];
    const columns = all.some((one) => one.columns === null) ? null : all.flatMap((one) => one.columns ?? []);
    const words = columns ? `${verbs[act]} (${columns.join(", ").replaceAll("_", " ")})` : verbs[act];
    return [{ act, words }];
  });
};

const inWords = (condition: string | null, acts: readonly { words: string }[], scope: Scope): Rule[] =>
  acts.length === 0
    ? []
    : alternatives(condition === null ? null : parseCondition(condition)).map((one) => ({
        ...whoAndWhen(one, scope),
        may: andList(acts.map(({ words }) => words)),
      }));

/** What a condition shuts out, where it says so with a "not": "nobody when …" reads easier than "nobody unless not …". */
const barring = (must: Node): Node | null => {
  if (must.is === "not") return must.of;
  return must.is === "compare" && must.sign === "<>" ? { ...must, sign: "=" } : null;
};

/** A policy as rules: one for what it lets be read, changed and removed, one for what it lets be added. */
export const rulesOf = (policy: Policy, grants: readonly Grant[]): Rule[] => {
  const scope: Scope = { table: policy.table, aliases: new Map() };
  const acts = actsOf(policy, grants);
  const { sees } = policy;
  const writes = policy.writes ?? sees;
  if (policy.restrictive) {
    const condition = sees ?? writes;
    const must = condition === null ? null : parseCondition(condition);
    const rule = { who: "nobody, whatever the other rules say,", may: andList(acts.map((a) => a.words)) };
    if (must === null) return [{ ...rule, when: [] }];
    const parts = alternatives(must).flatMap((one) => (one ? [{ one, barred: barring(one) }] : []));
    const when = parts.flatMap(({ barred }) => (barred ? [clause(barred, scope)] : []));
    const except = parts.flatMap(({ one, barred }) => (barred ? [] : [clause(one, scope)]));
    if (when.length === 0) return [{ ...rule, when: [clause(must, scope)], unless: true }];
    return [{ ...rule, when, ...(except.length > 0 && { except }) }];
  }
  if (sees === writes || sees === null) return inWords(writes, acts, scope);
  // Changing needs both: the row as it was, and the row as it becomes.
  const after =
    writes !== null && acts.some(({ act }) => act === "update")
      ? [`after a change ${clause(parseCondition(writes), scope)}`]
      : [];
  return [
    ...inWords(
      sees,
      acts.filter(({ act }) => act !== "insert"),
      scope,
    ).map((rule) => ({ ...rule, when: [...rule.when, ...after] })),
    ...inWords(
      writes,
      acts.filter(({ act }) => act === "insert"),
      scope,
    ),
  ];
};

/** A rule as a sentence in Markdown. */
export const sentence = ({ who, may, when, unless, except }: Rule): string => {
  const name = `${who[0]?.toUpperCase()}${who.slice(1)}`;
  const word = unless ? "unless" : when[0]?.startsWith("after a change") ? "if" : "when";
  const but = except ? `, except when ${except.join(", or ")}` : "";
  return `- **${name}** may ${may}${when.length > 0 ? `, ${word} ${when.join("; and ")}` : ""}${but}.`;
};
