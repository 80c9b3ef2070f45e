import { dueOf, oslo } from "#platform/clock/index.ts";
import { type Task, waiting } from "#platform/module.ts";
import { dateInWords, href, type Lang } from "#platform/texts/index.ts";
import { clockWords } from "#web/index.ts";
import { awaitedExplanations, owedExplanations, type WaitingExplanation } from "./store/explanations.ts";
import { lookedTexts } from "./texts/looked.ts";
import { topicTexts } from "./texts/topic.ts";

type Day = Parameters<typeof dateInWords>[1];

const hasClock = (row: WaitingExplanation): row is WaitingExplanation & { ruleId: string } =>
  row.ruleId !== null;

const shared = (row: WaitingExplanation, today: Day, asked: Lang) => {
  const { t, lang } = lookedTexts.in(asked);
  const topics: Readonly<Record<string, string>> = topicTexts.in(asked).t.topics;
  const about = row.topic ? t.tasks.aboutTopic(topics[row.topic] ?? row.topic) : t.tasks.about;
  return {
    id: row.id,
    facts: `${about} · ${dateInWords(lang, oslo(row.line_at), { short: today })}`,
    due: hasClock(row) ? dueOf(row) : null,
    clock: hasClock(row) ? clockWords(row, { lang: asked, today, owes: "answer", brief: true }) : null,
  };
};

/** What is owed to somebody who asks why: by whoever looked, then by the leader, then by the privacy officer. */
export const owedAnswers = waiting(
  (_today, most) => owedExplanations(most),
  (rows, acting, today, lang): Task[] => {
    const { t } = lookedTexts.in(lang);
    return rows.map((row) => ({
      ...shared(row, today, lang),
      title: t.tasks.title(row.person_name ?? t.unknown),
      href: href(lang, `/my/explanations/${row.id}`),
      next:
        row.actor_person_id === acting.person_id ? t.tasks.mine : t.tasks.passed(row.actor_name ?? t.unknown),
      // Passed on, it waits for whoever it was passed on to; whoever looked may still answer.
      waitsForOther: row.owner_person_id !== acting.person_id,
    }));
  },
);

/** What one waits for oneself: that somebody says why. */
export const awaitedAnswers = waiting(
  (_today, most) => awaitedExplanations(most),
  (rows, _acting, today, lang): Task[] => {
    const { t } = lookedTexts.in(lang);
    return rows.map((row) => ({
      ...shared(row, today, lang),
      title: t.tasks.waitsTitle(row.actor_name ?? t.unknown),
      href: href(lang, "/my/looked"),
      next:
        row.ruleId === null
          ? t.why.mayAnswer(row.actor_name ?? t.unknown)
          : t.tasks.waits(row.actor_name ?? t.unknown),
      waitsForOther: true,
    }));
  },
);
