import type { Acts, Attempt, Trier } from "../trier.ts";

const inPlan = (t: Trier): Partial<Attempt> | undefined => {
  const plan = t.near(t.w.crisisPlans);
  // Now and then as another's.
  return plan && { plan: plan.id, org: plan.org, person: t.d.chance(0.9) ? plan.person : t.somebody() };
};
/** Mostly one that works. */
const card = (t: Trier) => t.near(t.w.crisisCards.filter((c) => !c.ended || t.d.chance(0.3)));
const code = "sha256(v_id::text::bytea)";

/** What is tried with cards: what it does in the database, and how it is drawn. */
export const cardActs: Acts = {
  "card made": {
    does: `insert into care.crisis_card (organisation_id, id, person_id, plan_id, code_hash, code_sealed)
      values (v_org, v_new, v_person, v_plan, sha256(v_new::text::bytea), 'x')`,
    make: inPlan,
  },
  "card ended": {
    does: `update care.crisis_card set ended_at = case when v_yes then now() end where id = v_id`,
    make: (t) => {
      const one = card(t);
      return one && { id: one.id, yes: t.d.chance(0.8) };
    },
  },
  "copy given": {
    does: `insert into care.crisis_copy (organisation_id, id, person_id, plan_id, kind, sealed, version)
      values (v_org, v_new, v_person, v_plan, 'paper', 'x', 0)`,
    make: inPlan,
  },
  "copy had back": {
    does: `update care.crisis_copy set ended_at = now() where id = v_id`,
    make: (t) => {
      const copy = t.near(t.w.crisisCopies);
      return copy && { id: copy.id };
    },
  },
  "read by a card": {
    does: `v_done := exists (select 1 from care.read_with_card(${code}, 'k', 'health', v_new::text::bytea) t
      where v_other is null or t.id = v_other)`,
    make: (t) => {
      const one = card(t);
      const texts = t.w.crisisTexts.filter((x) => x.person === one?.person || t.d.chance(0.1));
      return one && { id: one.id, other: t.d.chance(0.3) ? null : (t.any(texts)?.id ?? null) };
    },
  },
  "key asked for by a card": {
    does: `v_done := exists (select 1 from care.card_owner(${code}, 'n') t where t.outcome = 'open' and t.person_id is not null)`,
    make: (t) => {
      const one = card(t);
      return one && { id: one.id };
    },
  },
};
