import { oslo } from "#platform/clock/index.ts";
import { waiting } from "#platform/module.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { disputedNumbers } from "./store/national-number.ts";
import { numberTexts } from "./texts/index.ts";

/** Numbers that we have written and whose owners say that they are wrong, where I work. */
export const numberTasks = waiting(
  (_today, most) => disputedNumbers(most),
  (rows, _acting, today, lang) => {
    const { t, lang: spoken } = numberTexts.in(lang);
    return rows.map((row) => ({
      id: row.person_id,
      title: t.task.title(row.name),
      href: href(lang, `/my/paper-codes/${row.person_id}`),
      facts: t.task.said(dateInWords(spoken, oslo(row.disputed_at), { short: today })),
      next: t.task.next,
      due: null,
      clock: null,
      waitsForOther: false,
    }));
  },
);
