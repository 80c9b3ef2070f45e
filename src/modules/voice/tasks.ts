import { type Task, waiting } from "#platform/module.ts";
import { href } from "#platform/texts/index.ts";
import type { ClockWords } from "#web/index.ts";
import { clockWords } from "./clock-words.ts";
import { factsOf } from "./facts.ts";
import type { Voice } from "./store.ts";
import { stepsOf, voicesWaiting } from "./store-tasks.ts";
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

/** What waits where one works: one row a voice, by the clock that is due first, also where two run. */
export const voiceTasks = waiting(
  (_today, most) => voicesWaiting(most),
  (rows, _acting, today, language) => {
    const { t, lang } = staffTexts.in(language);
    return rows.map((row): Task => {
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
