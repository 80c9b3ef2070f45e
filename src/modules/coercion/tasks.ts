import { type Task, waiting } from "#platform/module.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { clockWords } from "#web/index.ts";
import { owedHere, unanswered } from "./store/coercions.ts";
import { hereTexts } from "./texts/here.ts";
import { talkTexts } from "./texts/talk.ts";

/** What the unit where I work owes after coercion: that it offers, that it holds. */
export const owedTasks = waiting(
  (today, most) => owedHere(today, most),
  (rows, _acting, today, lang): Task[] => {
    const { t, lang: spoken } = hereTexts.in(lang);
    return rows.map((row) => {
      const words = clockWords(row, { lang, today, owes: "deed", brief: true });
      const owes = row.offer ? "offer" : "holding";
      return {
        id: row.id,
        title: t.task[owes],
        href: href(lang, `/my/after-talks-here/${row.id}`),
        facts: t.task.facts(dateInWords(spoken, row.ended_on, { short: today })),
        next: t.task.next[owes],
        due: words.day,
        clock: words,
        waitsForOther: false,
      };
    });
  },
);

/** What I have been offered and not answered: something I can do, never must, and without a clock. */
export const offerTasks = waiting(
  (_today, most) => unanswered(most),
  (rows, acting, today, lang): Task[] => {
    if (acting.role_id || acting.principal_id) return [];
    const { t, lang: spoken } = talkTexts.in(lang);
    return rows.map((row) => ({
      id: row.id,
      title: t.task.title,
      href: href(lang, `/my/after-talks/${row.id}`),
      facts: t.task.facts(dateInWords(spoken, row.offered_on, { short: today })),
      next: t.task.next,
      due: null,
      clock: null,
      waitsForOther: false,
    }));
  },
);
