import { waiting } from "#platform/module.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { clockWords } from "#web/index.ts";
import { waitingInformation } from "./store.ts";
import { kinTexts } from "./texts/kin.ts";

/** What next of kin have told and nobody has answered, where I work. */
export const kinTasks = waiting(
  (_today, most) => waitingInformation(most),
  (rows, _acting, today, lang) => {
    const { t, lang: spoken } = kinTexts.in(lang);
    return rows.map((row) => {
      const words = clockWords(row, { lang, today, owes: "answer", brief: true });
      return {
        id: row.id,
        title: t.staff.task,
        href: href(lang, `/my/kin/${row.id}`),
        facts: t.staff.received(dateInWords(spoken, row.received_on, { short: today })),
        next: t.staff.next,
        due: words.day,
        clock: words,
        waitsForOther: false,
      };
    });
  },
);
