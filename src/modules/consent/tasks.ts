import type { Day } from "#platform/clock/index.ts";
import { type Task, waiting } from "#platform/module.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { askedAgainOn } from "./consent.ts";
import { endlessConsents, waitingAsks } from "./store/waiting.ts";
import { askTexts } from "./texts/ask.ts";
import { shareTexts } from "./texts/share.ts";
import { topicTexts } from "./texts/topic.ts";

const quietly = { due: null, clock: null, waitsForOther: false } as const;

/** Who asks me and has no answer yet: something I can do, never must, and without a clock. */
export const askTasks = waiting(
  (_today, most) => waitingAsks(most),
  (rows, acting, today, lang): Task[] => {
    if (acting.role_id) return [];
    const { t, lang: spoken } = askTexts.in(lang);
    const { t: share } = shareTexts.in(lang);
    return rows.map((row) => {
      const who = row.title ? share.named(row.name, row.title, row.unit_name ?? "") : row.name;
      return {
        ...quietly,
        id: row.id,
        title: t.mine.asks(who, topicTexts.in(lang).t.topics[row.topic]),
        href: href(lang, `/my/asks/${row.id}`),
        facts: t.mine.asked(dateInWords(spoken, row.asked_on as Day, { short: today })),
        next: t.mine.next,
      };
    });
  },
);

/** What I share without an end, and was last asked about a year ago. */
export const confirmationTasks = waiting(
  (_today, most) => endlessConsents(most),
  (rows, acting, today, lang): Task[] => {
    if (acting.role_id || acting.principal_id) return [];
    const { t, lang: spoken } = shareTexts.in(lang);
    return rows.flatMap((row) => {
      const on = askedAgainOn({ valid_to: null, ...row }, today);
      if (on === null || on > today) return [];
      return [
        {
          ...quietly,
          id: row.id,
          title: t.stillTask(topicTexts.in(lang).t.topics[row.topic]),
          href: href(lang, `/my/consents/${row.id}`),
          facts: "",
          next: t.still(dateInWords(spoken, row.confirmed_on ?? row.given_on)),
          act: { action: href(lang, `/my/consents/${row.id}/confirmation`), label: t.stillYes },
        },
      ];
    });
  },
);
