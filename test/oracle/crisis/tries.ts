import type { Acts, Attempt, Trier } from "../trier.ts";

const inPlan = (t: Trier): Partial<Attempt> | undefined => {
  const plan = t.near(t.w.crisisPlans);
  // Now and then as another's.
  return plan && { plan: plan.id, org: plan.org, person: t.d.chance(0.9) ? plan.person : t.somebody() };
};
const onText = (t: Trier): Partial<Attempt> | undefined => {
  const text = t.near(t.w.crisisTexts.filter((x) => x.n === 1));
  if (!text) return undefined;
  const last = Math.max(...t.w.crisisTexts.filter((x) => x.thread === text.thread).map((x) => x.n));
  const { org, person, plan, place } = text;
  return { id: text.thread, org, person, plan, place, n: last + (t.d.chance(0.8) ? 1 : 0) };
};
const columns = "organisation_id, id, person_id, plan_id, thread_id, n, place, hidden, sealed";

/** What is tried in crisis plans: what it does in the database, and how it is drawn. */
export const crisisActs: Acts = {
  "crisis plan begun": {
    does: `insert into care.crisis_plan (organisation_id, id, person_id, reviewed_on) values (v_org, v_new, v_person, p_today)`,
    make: (t) => {
      const person = t.somebody();
      return { person, org: t.w.persons.find((p) => p.id === person)?.org };
    },
  },
  "crisis plan gone through": {
    does: `update care.crisis_plan set reviewed_on = p_today where id = v_id`,
    make: (t) => {
      const plan = t.near(t.w.crisisPlans);
      return plan && { id: plan.id };
    },
  },
  "crisis text written": {
    does: `insert into care.crisis_text (${columns})
      values (v_org, v_new, v_person, v_plan, v_new, 1, a->>'place', v_yes, 'x')`,
    make: (t) => {
      const one = inPlan(t);
      return one && { ...one, place: t.d.one(["helps", "must-not-know"]), yes: t.d.chance(0.6) };
    },
  },
  "crisis text written anew": {
    does: `insert into care.crisis_text (${columns}) values (v_org, v_new, v_person, v_plan, v_id, v_n, a->>'place', true, 'x')`,
    make: onText,
  },
  "crisis text removed": {
    does: `update care.crisis_text set removed_at = now() where thread_id = v_id`,
    make: onText,
  },
  "crisis text had back": {
    does: `update care.crisis_text set removed_at = null where thread_id = v_id and removed_at is not null`,
    make: (t) => {
      const text = t.near(t.w.crisisTexts.filter((x) => x.n === 1 && (x.removed || t.d.chance(0.2))));
      return text && { id: text.thread };
    },
  },
};
