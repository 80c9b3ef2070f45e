import { addDays, type Day, dueOf } from "#platform/clock/index.ts";
import { type KeptClock, openClocks } from "#platform/clock-store.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import type { Task } from "#platform/module.ts";
import { href, type Lang } from "#platform/texts/index.ts";
import { clockWords } from "./clock-words.ts";
import { askedBefore } from "./effect.ts";
import { checkSubjects, measureSubjects } from "./store-lists.ts";
import { improvementTexts } from "./texts/index.ts";

/**
 * What waits for the one who acts: measures one owes, effect checks near their day; and, as waiting for others, the
 * unit's other measures. What is past its day waits for the leader too.
 */
export const tasks = async (
  tx: Tx,
  acting: Acting,
  today: Day,
  lang: Lang,
  most: number,
): Promise<Task[]> => {
  const [owed, asked] = await Promise.all([
    openClocks(tx, "measure", most),
    openClocks(tx, "effect-check", most),
  ]);
  const near = asked.filter((clock) => today >= addDays(dueOf(clock), -askedBefore));
  const [measures, checks] = await Promise.all([
    measureSubjects(
      tx,
      owed.map((c) => c.subjectId),
    ),
    checkSubjects(
      tx,
      near.map((c) => c.subjectId),
    ),
  ]);
  const { t } = improvementTexts.in(lang);
  const isMine = (clock: KeptClock) => clock.ownerPersonId === acting.person_id;
  const leads = acting.role_kind === "unit-leader";
  const task = (clock: KeptClock, about: { case_id: string; title: string }) => ({
    id: clock.subjectId,
    title: about.title,
    href: href(lang, `/my/improvement/${about.case_id}`),
    due: dueOf(clock),
    clock: clockWords(clock, today, lang),
  });
  const over = (clock: KeptClock) => today > dueOf(clock);
  const rows = [
    ...owed.flatMap((clock): Task[] => {
      const about = measures.find((m) => m.id === clock.subjectId);
      if (!about) return [];
      const { what, owner_name } = about;
      const mine = over(clock) ? t.tasks.mineOver(what) : t.tasks.mine(what);
      const others = over(clock) ? t.tasks.othersOver(owner_name, what) : t.tasks.others(owner_name, what);
      return [
        {
          ...task(clock, about),
          facts: t.tasks.facts(owner_name),
          next: isMine(clock) ? mine : others,
          waitsForOther: !isMine(clock) && !(leads && over(clock)),
        },
      ];
    }),
    ...near.flatMap((clock): Task[] => {
      const about = checks.find((c) => c.id === clock.subjectId);
      return about
        ? [
            {
              ...task(clock, about),
              facts: t.tasks.checkFacts(about.months),
              next: t.tasks.check,
              waitsForOther: !isMine(clock) && !leads,
            },
          ]
        : [];
    }),
  ];
  return rows.sort((a, b) => (a.due ?? "").localeCompare(b.due ?? "")).slice(0, most);
};
