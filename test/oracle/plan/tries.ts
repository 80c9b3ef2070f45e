import type { Acts, Attempt, Trier } from "../trier.ts";
import type { OnPlanText } from "./shape.ts";

/** In whose name, as whom and on which side: mostly as oneself. */
const said = (t: Trier): Partial<Attempt> => ({
  by: t.by(),
  as: t.d.chance(0.8) ? "self" : t.d.one(["representative", "service"]),
  kind: t.d.chance(0.8) ? "mine" : t.d.one(["common", "service"]),
});
const inPlan = (t: Trier): Partial<Attempt> | undefined => {
  const plan = t.near(t.w.plans.filter((p) => !p.ended));
  // Now and then as another's.
  return (
    plan && { plan: plan.id, org: plan.org, person: t.d.chance(0.9) ? plan.person : t.somebody(), ...said(t) }
  );
};
/** The next that hangs on a text: mostly one whose number is not taken. */
const onText = (t: Trier, rows: readonly OnPlanText[]): Partial<Attempt> | undefined => {
  const text = t.near(t.w.planTexts.filter((x) => x.n === 1));
  if (!text) return undefined;
  const last = Math.max(0, ...rows.filter((x) => x.thread === text.thread).map((x) => x.n));
  const { org, person, plan, place } = text;
  return {
    id: text.thread,
    org,
    person,
    plan,
    place,
    n: Math.max(1, last + (t.d.chance(0.8) ? 1 : 0)),
    ...said(t),
  };
};
const onPlan = (t: Trier, ended: boolean): Partial<Attempt> | undefined => {
  const plan = t.near(t.w.plans.filter((p) => p.ended === ended));
  return plan && { id: plan.id, by: t.by() };
};
const started = (t: Trier): Partial<Attempt> => {
  const person = t.somebody();
  return { person, org: t.w.persons.find((p) => p.id === person)?.org, by: t.by() };
};

const of = "organisation_id, id, person_id, plan_id, thread_id, n";
const on = "v_org, v_new, v_person, v_plan, v_id, v_n";

/** What is tried in plans: what it does in the database, and how it is drawn. */
export const planActs: Acts = {
  "plan started": {
    does: `insert into care.plan (organisation_id, id, person_id, template, started_by) values (v_org, v_new, v_person, 'full', v_by)`,
    make: started,
  },
  "plan entered as ended": {
    does: `insert into care.plan (organisation_id, id, person_id, template, started_by, ended_at, ended_by)
      values (v_org, v_new, v_person, 'full', v_by, now(), v_other)`,
    make: (t) => ({ ...started(t), other: t.d.chance(0.5) ? t.s.person : t.d.one(t.w.persons).id }),
  },
  "plan ended": {
    does: `update care.plan set ended_at = now(), ended_by = v_by where id = v_id`,
    make: (t) => onPlan(t, false),
  },
  "plan resumed": {
    does: `update care.plan set ended_at = null, ended_by = null where id = v_id`,
    make: (t) => onPlan(t, true),
  },
  "plan framed": {
    does: `update care.plan set template = 'short', revise_on = p_today where id = v_id`,
    make: (t) => onPlan(t, false),
  },
  "plan text written": {
    does: `insert into care.plan_text (${of}, place, side, sealed, written_by, as_whom)
      values (v_org, v_new, v_person, v_plan, v_new, 1, 'goal', v_kind, 'x', v_by, a->>'as')`,
    make: inPlan,
  },
  "plan text written anew": {
    does: `insert into care.plan_text (${of}, place, side, sealed, written_by, as_whom)
      values (${on}, a->>'place', v_kind, 'x', v_by, a->>'as')`,
    make: (t) => onText(t, t.w.planTexts),
  },
  "plan text removed": {
    does: `update care.plan_text set removed_at = now() where thread_id = v_id`,
    make: (t) => onText(t, []),
  },
  "plan text had back": {
    does: `update care.plan_text set removed_at = null where thread_id = v_id and removed_at is not null`,
    make: (t) => {
      const text = t.near(t.w.planTexts.filter((x) => x.n === 1 && (x.removed || t.d.chance(0.2))));
      return text && { id: text.thread };
    },
  },
  "plan measure agreed": {
    does: `insert into care.plan_measure (${of}, owner_person_id, written_by, as_whom) values (${on}, v_other, v_by, a->>'as')`,
    make: (t) => {
      const terms = onText(t, t.w.planTerms);
      return terms && { ...terms, other: t.d.one([null, t.by(), t.d.one(t.w.persons).id]) };
    },
  },
  "plan step written": {
    does: `insert into care.plan_measure_step (${of}, status, on_day, written_by, as_whom)
      values (${on}, 'completed', p_today, v_by, a->>'as')`,
    make: (t) => onText(t, t.w.planSteps),
  },
  "plan measure rated": {
    does: `insert into care.plan_rating (${of}, score) values (${on}, 3)`,
    make: (t) => onText(t, t.w.planRatings),
  },
};
