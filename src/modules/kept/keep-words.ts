import { isTimed, type Keep, type Processing, register, type Timed } from "#platform/processing/index.ts";
import { counted, type Lang } from "#platform/texts/index.ts";
import { keepTexts } from "./texts/keep.ts";

const units = ["years", "months", "weeks", "days", "minutes"] as const;

const timed = (lang: Lang, rule: Timed): string => {
  const { t, lang: spoken } = keepTexts.in(lang);
  const unit = units.find((one) => rule[one] !== undefined) ?? "days";
  const after: Readonly<Record<string, string>> = t.after;
  return `${counted(spoken, rule[unit] ?? 0, t[unit])} ${after[rule.after] ?? rule.after}.`;
};

/**
 * The rules by which a table's rows go: its own, and those of the rows it goes with.
 * @param seen tables on the way here, so that a ring would end
 */
const rulesOf = (
  table: string,
  all: readonly Processing[],
  seen: readonly string[] = [],
): readonly Exclude<Keep, { with: string }>[] =>
  seen.includes(table)
    ? []
    : (all.find((row) => row.table === table)?.keep ?? []).flatMap((rule) =>
        "with" in rule ? rulesOf(rule.with, all, [...seen, table]) : [rule],
      );

/** How long the rows of these tables are kept, a sentence a rule, none twice. */
export const keptFor = (
  lang: Lang,
  tables: readonly string[],
  all: readonly Processing[] = register(),
): string[] => {
  const { t } = keepTexts.in(lang);
  const rules = tables.flatMap((table) => rulesOf(table, all));
  const words = rules.map((rule) =>
    isTimed(rule) ? timed(lang, rule) : rule.while === "in-use" ? t.inUse : t.transaction,
  );
  return [...new Set(words)];
};
