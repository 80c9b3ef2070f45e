import type { CaseView, MeasureView } from "#modules/improvement/index.ts";
import { oslo } from "#platform/clock/index.ts";
import { numberInWords } from "#platform/texts/index.ts";
import { dayOf, step, type Telling, type ThreadStep } from "./thread-step.ts";

const heading = (telling: Telling, measure: MeasureView): string => {
  const { t } = telling;
  if (measure.end?.kind === "completion") return t.measure.done(dayOf(telling, oslo(measure.end.at)));
  if (measure.end) return t.measure.cancelled;
  const due = dayOf(telling, measure.due);
  return measure.status === "overdue" ? t.measure.overdue(due) : t.measure.promised(due);
};

const when = (telling: Telling, measure: MeasureView): string => {
  const { t } = telling;
  if (measure.end?.kind === "completion")
    return t.measure.doneOn(dayOf(telling, oslo(measure.end.at)), dayOf(telling, measure.due));
  const begun = measure.end ? undefined : measure.entries.find((e) => e.kind === "start");
  const by =
    measure.due === measure.firstDue
      ? t.measure.dueOn(dayOf(telling, measure.due))
      : t.measure.moved(dayOf(telling, measure.due), dayOf(telling, measure.firstDue));
  return begun ? `${t.measure.begun(dayOf(telling, oslo(begun.at)))}. ${by}` : by;
};

const builtOn = ({ t, lang }: Telling, { sources, others }: CaseView): ThreadStep["measure"] => {
  const { builtOn: label, voices, others: more } = t.measure;
  if (sources !== null) return [{ label, value: voices(numberInWords(lang, sources), sources > 1) }];
  return others === null ? [] : [{ label, value: more(numberInWords(lang, others)) }];
};

const measureStep = (telling: Telling, of: CaseView, measure: MeasureView): ThreadStep => {
  const { t } = telling;
  const reasons = measure.entries.filter((e) => e.kind === "new-date" || e.kind === "cancellation");
  return step({
    kind: "measure",
    by: "service",
    open: measure.end === null,
    strand: measure.end ? "both" : "open",
    heading: heading(telling, measure),
    measure: [
      { label: t.measure.what, value: measure.what },
      { label: t.measure.who, value: measure.ownerName },
      { label: t.measure.when, value: when(telling, measure) },
      ...(measure.end?.kind === "completion" ? [{ label: t.measure.shows, value: measure.end.text }] : []),
      ...reasons.map((e) => ({ label: t.measure.why, value: e.text })),
      ...builtOn(telling, of),
    ],
    notes:
      measure.status === "overdue"
        ? [t.measure.shouldHave(measure.ownerName, dayOf(telling, measure.due))]
        : [],
  });
};

/** The measures of a case, each a step: what, who, when, what shows it, built on how many voices. */
export const measureSteps = (telling: Telling, cases: readonly CaseView[]): ThreadStep[] =>
  cases.flatMap((of) => of.measures.map((measure) => measureStep(telling, of, measure)));
