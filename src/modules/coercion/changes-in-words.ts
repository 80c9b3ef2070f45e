import { type Day, oslo } from "#platform/clock/index.ts";
import { dateInWords, type Lang } from "#platform/texts/index.ts";
import type { Change, Changes } from "./changes.ts";
import { changeTexts } from "./texts/changes.ts";
import { talkTexts } from "./texts/talk.ts";

/** A proposal in words: whose it is; when it was written and how it stands. */
export const changeInWords = (
  lang: Lang,
  today: Day,
  change: Change,
  names: Changes["names"],
): { who: string; when: string } => {
  const { t, lang: spoken } = changeTexts.in(lang);
  const name = names.get(change.written_by) ?? talkTexts.in(lang).t.somebody;
  const day = (at: Date) => dateInWords(spoken, oslo(at), { short: today });
  const { state, adopted } = change.standing;
  return {
    who: [
      change.side === "service" ? t.by.ward(name) : t.by.person,
      ...(change.channel === "web" ? [] : [t.by.entered(name)]),
    ].join(". "),
    when: [`${day(change.written_at)}.`, t.states[state], ...(adopted ? [t.adopted(day(adopted))] : [])].join(
      " ",
    ),
  };
};

/** What is to be different next time, for print. */
export const changesOnPaper = (lang: Lang, today: Day, { all, names }: Changes) => ({
  title: changeTexts.in(lang).t.title,
  boxes: all.flatMap((change) =>
    change.words
      ? [
          {
            by: change.side === "service" ? "service" : "giver",
            ...changeInWords(lang, today, change, names),
            text: change.words,
          },
        ]
      : [],
  ),
});
