import { personKey, unsealFor } from "#modules/people/index.ts";
import type { Config } from "#platform/config.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import type { TakenOut, TakeOut } from "#platform/module.ts";
import { dayAndTimeInWords, type Lang } from "#platform/texts/index.ts";
import { readReader } from "./emergency.ts";
import { entryOf } from "./in-words.ts";
import { openTexts, sealedAs } from "./open.ts";
import { everyCard } from "./store/cards.ts";
import { copiesOf } from "./store/copies.ts";
import { myPlan } from "./store/crisis-plans.ts";
import { everyText, takenTables } from "./store/crisis-texts.ts";
import { readingsBy } from "./store/readings.ts";
import { cardTexts } from "./texts/card.ts";
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
    ...(await cards(tx, acting, lang, config)),
  ];
};

/** The cards with who has read by them, and who has which copy. Not the code: whoever finds the file would have it. */
const cards = async (tx: Tx, acting: Acting, lang: Lang, config: Config): Promise<TakenOut[]> => {
  const { t, lang: spoken } = cardTexts.in(lang);
  const key = await personKey(tx, config, me(acting));
  const open = (purpose: string, sealed: Uint8Array) => unsealFor(key, acting.person_id, purpose, sealed);
  const readings = (await readingsBy(tx)).map(({ sealed, at, ...reading }) => ({
    ...reading,
    ...readReader(open(sealedAs.reader, sealed)),
    at,
  }));
  const copies = (await copiesOf(tx, acting.person_id)).map(({ sealed, ...copy }) => ({
    ...copy,
    to: open(sealedAs.copy, sealed),
  }));
  const dataClass = "own crisis plan";
  return [
    { dataClass, name: "crisis_cards", data: await everyCard(tx, acting.person_id), read: [] },
    {
      dataClass,
      name: "crisis_readings",
      data: readings.map(({ at, ...reading }) => ({ ...reading, at: at.toISOString() })),
      read: readings.map(({ name, workplace, reason, capacity, at }) => ({
        title: `${name ?? "–"} ${t.looked.words}`,
        lines: [
          [
            dayAndTimeInWords(spoken, at),
            [t.looked.from(t.capacities[capacity], workplace ?? "–"), t.looked.said(reason ?? "–")].join(" "),
          ],
        ],
      })),
    },
    {
      dataClass,
      name: "crisis_copies",
      data: copies,
      read: copies.map(({ to, kind, given_at, ended_at }) => ({
        title: `${t.copies.title}: ${to ?? t.copies.unreadable}`,
        lines: [
          [dayAndTimeInWords(spoken, given_at), t.copies.kinds[kind]],
          ...(ended_at ? [[dayAndTimeInWords(spoken, ended_at), t.copies.back] as const] : []),
        ],
      })),
    },
  ];
};

/** One's own crisis plan, with every version of every text. */
export const crisisTakeOut: TakeOut = { tables: takenTables, take };
