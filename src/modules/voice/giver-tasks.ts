import { type Task, waiting } from "#platform/module.ts";
import { href } from "#platform/texts/index.ts";
import { clockWords } from "./clock-words.ts";
import { givenVoices, stepsOf } from "./store-tasks.ts";
import { toldTexts } from "./texts/told.ts";
import { firstWords, standing } from "./voice.ts";

/**
 * What a giver, here as oneself, waits for: what others owe, with their clocks. Never something one must do.
 * A question from the service stands first, as something one can answer.
 */
export const giverTasks = waiting(
  (_today, most) => givenVoices(most),
  (rows, acting, today, lang): Task[] => {
    if (acting.role_kind) return [];
    const { t } = toldTexts.in(lang);
    return rows.flatMap((row) => {
      const now = standing(stepsOf(row));
      if (!now.owesAnswer) return [];
      const step = now.state === "asked" ? t.waiting.asked : now.answer ? t.waiting.again : t.waiting.answer;
      const words =
        row.ruleId === null
          ? null
          : clockWords(row, { lang, today, voice: row, unit: row.unit, brief: true });
      return [
        {
          id: row.id,
          title: `«${firstWords(row.words)}»`,
          href: href(lang, `/my/voices/${row.id}`),
          facts: "",
          next: step(row.unit),
          waitsForOther: true,
          due: words?.day ?? null,
          clock: words,
        },
      ];
    });
  },
);
