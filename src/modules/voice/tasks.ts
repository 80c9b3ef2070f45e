import { type Task, waiting } from "#platform/module.ts";
import { href, type Lang } from "#platform/texts/index.ts";
import type { ClockWords } from "#web/index.ts";
import { clockWords } from "./clock-words.ts";
import { factsOf } from "./facts.ts";
import type { Voice } from "./store.ts";
import { stepsOf, waitingAtWork } from "./store-tasks.ts";
import { publishTexts } from "./texts/publish.ts";
import { type StaffTexts, staffTexts } from "./texts/staff.ts";
import { firstWords, type Standing, standing } from "./voice.ts";

/** The next step in a sentence, as the one who owes reads it. */
export const nextStep = (t: StaffTexts, now: Pick<Standing, "state">, clock: ClockWords["state"]): string => {
  switch (now.state) {
    case "received":
      return t.next.read;
    case "asked":
      return clock === "stopped" ? t.next.waits : t.next.asked;
    case "disputed":
      return t.next.dispute;
    case "reopened":
      return t.next.reopened;
    default:
      return clock === "over" ? t.next.answerLate : t.next.answer;
  }
};

/** What a voice is called in lists: its first words, quoted. */
export const titleOf = (t: StaffTexts, voice: Pick<Voice, "words">): string =>
  t.quote(firstWords(voice.words));

/** A text that its giver has said yes to. Without a date: nobody is owed one. */
const releaseTask = (id: string, said: string, lang: Lang): Task => {
  const { t } = publishTexts.in(lang);
  return {
    id: `publication:${id}`,
    title: firstWords(said),
    href: href(lang, `/my/voices/${id}/publication`),
    facts: t.title,
    next: t.task,
    due: null,
    clock: null,
    waitsForOther: false,
  };
};

/** What waits where one works: one row a voice, by the clock that is due first, also where two run; texts to release. */
export const voiceTasks = waiting(
  (_today, most) => waitingAtWork(most),
  (rows, _acting, today, language) => {
    const { t, lang } = staffTexts.in(language);
    return rows.map((row): Task => {
      if (row.ruleId === null) return releaseTask(row.id, row.words, language);
      const now = standing(stepsOf(row));
      const words = clockWords(row, { lang, today, voice: row, brief: true });
      const waits = words.state === "stopped";
      return {
        id: row.id,
        title: titleOf(t, row),
        href: href(language, `/my/voices/${row.id}`),
        facts: factsOf(t, lang, row, today),
        next: nextStep(t, now, words.state),
        due: waits ? null : words.day,
        clock: words,
        waitsForOther: waits,
        ...(now.state === "received"
          ? { act: { action: href(language, `/my/voices/${row.id}/acknowledgement`), label: t.acknowledge } }
          : {}),
      };
    });
  },
);
