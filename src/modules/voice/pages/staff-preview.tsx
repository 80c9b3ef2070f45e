import type { CaseView, MeasureView } from "#modules/improvement/index.ts";
import { mondayOf } from "#platform/clock/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { Degree, type DegreeStep, OwnText } from "#web/index.ts";
import { type Answer, caseTitleOf } from "../service-acts.ts";
import { lengthOf, type StaffFile } from "../staff-file.ts";
import { staffTexts } from "../texts/staff.ts";
import { type Entry, standing } from "../voice.ts";
import { CaseThread } from "./thread.tsx";
import type { ThreadStep } from "./thread-step.ts";

interface PreviewProps {
  c: Ctx;
  acting: Acting;
  file: StaffFile;
  answer: Answer;
  /** The case that was chosen, null for a new one. */
  chosen: CaseView | null;
}

const newId = "new";

const entryOf = ({ c, acting, file, answer }: PreviewProps): Entry => ({
  id: newId,
  n: lengthOf(file) + 1,
  kind: "answer",
  by: "service",
  text: answer.text,
  outcome: answer.outcome,
  degree: answer.degree,
  degree_reason: answer.degreeReason || null,
  seen: null,
  case_id: answer.outcome === "not" ? null : (answer.caseId ?? newId),
  refers_to: null,
  from_unit_id: null,
  to_unit_id: null,
  new_due: null,
  person_name: acting.person_name,
  person_title: acting.role_title ?? "",
  at: c.var.now,
  week: mondayOf(c.var.today),
});

const caseOf = ({ file, answer, chosen }: PreviewProps): CaseView => {
  const measures: MeasureView[] = answer.measure
    ? [
        {
          id: newId,
          what: answer.measure.what,
          ownerPersonId: answer.measure.ownerPersonId,
          ownerName: answer.measure.ownerName,
          firstDue: answer.measure.due,
          due: answer.measure.due,
          status: "planned",
          end: null,
          entries: [],
          clock: null,
        },
      ]
    : [];
  if (chosen) return { ...chosen, measures: [...chosen.measures, ...measures] };
  return {
    id: newId,
    title: caseTitleOf(answer),
    problem: file.voice.words,
    unit_id: file.voice.unit_id,
    measures,
    checks: [],
    sources: null,
    others: null,
  };
};

const added = (steps: readonly ThreadStep[]): ThreadStep[] => {
  const from = steps.findLastIndex((step) => step.kind === "answer");
  const to = steps.findIndex((step, i) => i > from && step.kind !== "measure");
  return steps
    .slice(from, to === -1 ? undefined : to)
    .map((step, i, all) => (i === all.length - 1 ? { ...step, strand: null } : step));
};

/** The answer as the giver will find it in the thread, drawn by the thread itself; and the degree beside it. */
export const AnswerPreview = (props: PreviewProps) => {
  const { c, file, answer } = props;
  const { t } = staffTexts.in(c.var.lang);
  const entries = [...file.entries, entryOf(props)];
  const others = file.linked.filter((one) => one.id !== props.chosen?.id);
  return (
    <div class="mv-stack mv-narrow">
      <CaseThread
        file={{ ...file, entries, standing: standing(entries) }}
        cases={answer.outcome === "not" ? others : [...others, caseOf(props)]}
        names={file.names}
        lang={c.var.lang}
        today={c.var.today}
        side="giver"
        only={added}
      />
      <h2 class="mv-h3">{t.review.degree}</h2>
      <Degree
        by="service"
        who={t.review.degreeBy}
        degree={answer.degree as DegreeStep}
        reason={answer.degreeReason ? <OwnText text={answer.degreeReason} /> : undefined}
      />
    </div>
  );
};
