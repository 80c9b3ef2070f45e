import { type Node, parseCondition } from "./parse.ts";
import type { Grant, Policy } from "./read.ts";
import { alternatives, clause, type Scope, whoAndWhen } from "./say.ts";

/** One thing that may be done, and to which columns; null: to the whole row. */
export interface Act {
  act: Grant["act"];
  columns: readonly string[] | null;
}

/** One rule in English words: who may do what, and what must hold. `sentence.ts` says it in each language. */
export interface Rule {
  who: string;
  acts: readonly Act[];
  when: string[];
  /** Forbids always but where `when` holds. */
  unless?: true;
  /** Forbids where `when` holds, but not where one of these does. */
  except?: string[];
}

/** What a policy and the grants allow together. */
const actsOf = (policy: Policy, grants: readonly Grant[]): Act[] => {
  const asked: Grant["act"][] =
    policy.act === "all" ? ["select", "insert", "update", "delete"] : [policy.act];
  return asked.flatMap((act) => {
    const all = grants.filter((one) => one.act === act);
    if (all.length === 0) return [];
    const columns = all.some((one) => one.columns === null) ? null : all.flatMap((one) => one.columns ?? []);
    return [{ act, columns }];
  });
};

const inWords = (condition: string | null, acts: readonly Act[], scope: Scope): Rule[] =>
  acts.length === 0
    ? []
    : alternatives(condition === null ? null : parseCondition(condition)).map((one) => ({
        ...whoAndWhen(one, scope),
        acts,
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
    const rule = { who: "nobody, whatever the other rules say,", acts };
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
