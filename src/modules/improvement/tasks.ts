import { addDays, dueOf } from "#platform/clock/index.ts";
import { type Task, waiting } from "#platform/module.ts";
import { href } from "#platform/texts/index.ts";
import { clockWords } from "./clock-words.ts";
import { askedBefore } from "./effect.ts";
import { dutiesWaiting } from "./store-lists.ts";
import { improvementTexts } from "./texts/index.ts";

/**
 * What waits for the one who acts: measures one owes, effect checks near their day; and, as waiting for others, the
 * unit's other measures. What is past its day waits for the leader too.
 */
export const dutyTasks = waiting(
  (today, most) => dutiesWaiting(most, addDays(today, askedBefore)),
  (rows, acting, today, lang) => {
    const { t } = improvementTexts.in(lang);
    const leads = acting.role_kind === "unit-leader";
    return rows.map((row): Task => {
      const mine = row.owner_person_id === acting.person_id;
      const over = today > dueOf(row);
      const shared = {
        id: row.id,
        title: row.title,
        href: href(lang, `/my/improvement/${row.case_id}`),
        due: dueOf(row),
        clock: clockWords(row, today, lang, true),
      };
      if (row.kind === "effect-check")
        return {
          ...shared,
          facts: t.tasks.checkFacts(row.months),
          next: t.tasks.check,
          waitsForOther: !mine && !leads,
        };
      const { what, owner_name } = row;
      const next = mine
        ? over
          ? t.tasks.mineOver(what)
          : t.tasks.mine(what)
        : over
          ? t.tasks.othersOver(owner_name, what)
          : t.tasks.others(owner_name, what);
      return {
        ...shared,
        facts: t.tasks.facts(owner_name),
        next,
        waitsForOther: !mine && !(leads && over),
      };
    });
  },
);
