import { addDays, type Day } from "#platform/clock/index.ts";
import { dateInWords, type Lang } from "#platform/texts/index.ts";
import { Log, Section } from "#web/index.ts";
import type { UnitHistory } from "../store/unit-history.ts";
import type { Unit } from "../store/units.ts";
import { adminTexts } from "../texts/index.ts";

/** What a unit was called and what it took over, newest first; its first day last. */
export function UnitHistorySection({
  lang: asked,
  unit,
  history,
}: {
  lang: Lang;
  unit: Unit;
  history: UnitHistory;
}) {
  const { t: all, lang } = adminTexts.in(asked);
  const t = all.history;
  const happened: { day: Day; what: string }[] = [
    ...history.names.map((one, i) => ({
      day: addDays(one.valid_to, 1),
      what: t.renamed(one.name, history.names[i - 1]?.name ?? unit.name),
    })),
    ...history.predecessors.map((one) => ({ day: one.taken_over_on, what: t.tookOver(one.name) })),
    { day: unit.valid_from, what: t.began },
  ].toSorted((a, b) => (a.day < b.day ? 1 : -1));
  return (
    <Section id="history" title={t.title}>
      <Log rows={happened.map(({ day, what }) => ({ when: dateInWords(lang, day), what }))} />
    </Section>
  );
}
