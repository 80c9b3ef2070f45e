import { oslo } from "#platform/clock/index.ts";
import type { TakenOut, TakeOut } from "#platform/module.ts";
import { dateInWords } from "#platform/texts/index.ts";
import { byInWords, stepInWords } from "./in-words.ts";
import { type OpenCoordination, openCoordination } from "./open.ts";
import { myCoordinations } from "./store/coordinations.ts";
import { everCoordinating, takenTables } from "./store/coordinators.ts";
import { coordinationTexts } from "./texts/coordination.ts";

/** What one has asked for, been offered and answered, and who coordinated from when to when. */
export const coordinationTakeOut: TakeOut = {
  tables: takenTables,
  take: async (tx, acting, { lang, config }): Promise<TakenOut[]> => {
    const { t, lang: spoken } = coordinationTexts.in(lang);
    const all: OpenCoordination[] = [];
    for (const of of await myCoordinations(tx, acting.person_id))
      all.push(await openCoordination(tx, config, of));
    const coordinators = await everCoordinating(tx, acting.person_id);
    return [
      {
        dataClass: "coordination",
        name: "coordinations",
        data: all.map(({ of, steps }) => ({
          id: of.id,
          unit: of.unit_name,
          begun_at: of.begun_at.toISOString(),
          ended_at: of.ended_at?.toISOString() ?? null,
          steps: steps.map((step) => ({ ...step, written_at: step.written_at.toISOString() })),
          coordinators: coordinators
            .filter((one) => one.coordination_id === of.id)
            .map(({ name, named_at, ended_at, ended_why }) => ({
              name,
              named_at: named_at.toISOString(),
              ended_at: ended_at?.toISOString() ?? null,
              ended_why,
            })),
        })),
        read: all.map(({ of, steps }) => ({
          title: `${t.title}, ${of.unit_name}`,
          lines: [
            ...steps.map(
              (step) =>
                [
                  dateInWords(spoken, step.on_day),
                  [
                    `${stepInWords(lang, step)} (${byInWords(lang, of.unit_name, step, t.by.you)})`,
                    step.words ?? "",
                  ]
                    .filter(Boolean)
                    .join(". "),
                ] as const,
            ),
            ...coordinators
              .filter((one) => one.coordination_id === of.id)
              .map(
                ({ name, named_at }) =>
                  [
                    dateInWords(spoken, oslo(named_at)),
                    t.read.coordinator(name ?? t.theCoordinator),
                  ] as const,
              ),
          ],
        })),
      },
    ];
  },
};
