import type { TakenOut, TakeOut } from "#platform/module.ts";
import { dayAndTimeInWords } from "#platform/texts/index.ts";
import { entryOf } from "./in-words.ts";
import { openTexts } from "./open.ts";
import { myPlan } from "./store/crisis-plans.ts";
import { everyText, takenTables } from "./store/crisis-texts.ts";
import { crisisTexts } from "./texts/crisis.ts";
import { me } from "./whose.ts";

const take: TakeOut["take"] = async (tx, acting, { lang, config }): Promise<TakenOut[]> => {
  const { t, lang: spoken } = crisisTexts.in(lang);
  const plan = await myPlan(tx, acting.person_id);
  const texts = await openTexts(tx, config, me(acting), await everyText(tx, acting.person_id));
  const begun = (versions: readonly { written_at: Date }[]): number => versions[0]?.written_at.getTime() ?? 0;
  // In the order in which they were begun.
  const threads = [...Map.groupBy(texts, (text) => text.thread_id).values()].sort(
    (a, b) => begun(a) - begun(b),
  );
  return [
    {
      dataClass: "own crisis plan",
      name: "crisis_plans",
      data: plan
        ? [
            {
              ...plan,
              begun_at: plan.begun_at.toISOString(),
              changed_at: plan.changed_at.toISOString(),
              texts: texts.map((text) => ({
                ...text,
                written_at: text.written_at.toISOString(),
                removed_at: text.removed_at?.toISOString() ?? null,
              })),
            },
          ]
        : [],
      read: threads.flatMap((versions) => {
        const newest = versions.at(-1);
        return newest
          ? [
              {
                title: t.places[newest.place],
                lines: [
                  ...versions.map((version) => {
                    const { head, telephone, words } = entryOf(spoken, version, version.rank - 1);
                    return [
                      dayAndTimeInWords(spoken, version.written_at),
                      [head, telephone, words].filter(Boolean).join("\n"),
                    ] as const;
                  }),
                  ...(newest.hidden ? [[t.page.hidden, ""] as const] : []),
                ],
              },
            ]
          : [];
      }),
    },
  ];
};

/** One's own crisis plan, with every version of every text. */
export const crisisTakeOut: TakeOut = { tables: takenTables, take };
