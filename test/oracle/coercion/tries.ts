import type { Acts, Attempt, Trier } from "../trier.ts";

const near = (t: Trier) => {
  const role = t.w.roles.find((r) => r.id === t.s.role);
  const principal = t.w.mandates.find((m) => m.id === t.s.mandate)?.person ?? t.s.person;
  const close = t.w.coercions.filter((c) => (role ? c.unit === role.unit : c.person === principal));
  return t.d.chance(0.85) ? (t.any(close) ?? t.any(t.w.coercions)) : t.any(t.w.coercions);
};
/** In whose name and as what: mostly as one is here. */
const written = (t: Trier): Partial<Attempt> | undefined => {
  const c = near(t);
  const { role } = t.claimed();
  const right = role ? "service" : t.s.mandate ? "representative" : "self";
  const as = t.d.chance(0.85) ? right : t.d.one(["self", "representative", "service"]);
  const person = c && (t.d.chance(0.9) ? c.person : t.somebody());
  return c && { id: c.id, org: c.org, person, by: t.by(), as, role: as === "service" ? role : null };
};

const last = (t: Trier, id: string | undefined) => t.w.talkSteps.filter((s) => s.coercion === id).length;

/** What is tried after coercion. */
export const coercionActs: Acts = {
  "coercion withdrawn": {
    does: `update care.coercion set withdrawn_at = now(), withdrawn_by = v_by where id = v_id`,
    make: (t) => {
      const c = near(t);
      return c && { id: c.id, by: t.by() };
    },
  },
  "after-talk step written": {
    does: `insert into care.after_talk_step (organisation_id, id, coercion_id, person_id, n, kind, on_day, channel, written_by, role_id, as_whom)
      values (v_org, v_new, v_id, v_person, v_n, v_kind, p_today, case when a->>'as' = 'service' and v_kind <> 'offer' then 'paper' else 'web' end,
        v_by, v_role, a->>'as')`,
    make: (t) => {
      const one = written(t);
      const kind = t.d.one(["offer", "acceptance", "refusal", "holding", "denial"]);
      return one && { ...one, kind, n: Math.max(1, last(t, one.id) + (t.d.chance(0.85) ? 1 : 0)) };
    },
  },
};
