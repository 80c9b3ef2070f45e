import { waiting } from "#platform/module.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { clockWords } from "#web/index.ts";
import { owedByCoordinator } from "./standing.ts";
import { offered, owed } from "./store/tasks.ts";
import { coordinationTexts } from "./texts/coordination.ts";
import { workTexts } from "./texts/work.ts";

/** What the unit or the coordinator owes. No name: whoever wants it opens it, and that leaves its line. */
export const owedTasks = waiting(
  (_today, most) => owed(most),
  (rows, _acting, today, lang) => {
    const { t, lang: spoken } = workTexts.in(lang);
    return rows.map((row) => {
      const words = clockWords(row, { lang, today, owes: "deed", brief: true });
      const coordinators = owedByCoordinator(row.ruleId) && row.coordinated;
      return {
        id: `coordination:${row.id}`,
        title: t.tasks.titles[row.ruleId],
        href: href(lang, `/my/coordinations/${row.id}`),
        facts: t.tasks.since(dateInWords(spoken, row.start, { short: today })),
        next: t.tasks.next[row.ruleId],
        due: words.day,
        clock: words,
        waitsForOther: coordinators ? !row.mine : false,
      };
    });
  },
);

/** What I am offered: mine to answer, and nobody counts the days. */
export const offerTasks = waiting(
  (_today, most) => offered(most),
  (rows, _acting, _today, lang) => {
    const { t } = coordinationTexts.in(lang);
    return rows.map(({ id, unit_name }) => ({
      id: `coordination:${id}`,
      title: t.task.title,
      href: href(lang, "/my/coordination"),
      facts: t.task.facts(unit_name),
      next: t.task.next,
      due: null,
      clock: null,
      waitsForOther: false,
    }));
  },
);
