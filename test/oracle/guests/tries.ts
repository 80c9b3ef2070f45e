import type { Acts, Attempt, Trier } from "../trier.ts";
import { scopeOf } from "./stands.ts";

/** Of rows in plans: rather one's own, or one in a plan where one is a guest. */
const close = <T extends { person: string; plan: string }>(t: Trier, all: readonly T[]): T | undefined => {
  const { unit } = t.claimed();
  const mine = t.w.planGuests
    .filter((g) => g.guest === t.s.person && g.unit === unit && !g.ended && g.answer === "accepted")
    .map((g) => g.plan);
  const near = all.filter((x) => x.person === t.s.person || mine.includes(x.plan));
  return t.d.chance(0.85) ? (t.any(near) ?? t.any(all)) : t.any(all);
};
/** Whether one has been let into a plan as what one is at work. */
export const isGuestAtWork = (t: Trier): boolean =>
  t.w.planGuests.some(
    (g) =>
      g.guest === t.s.person && g.unit !== null && g.unit === t.claimed().unit && g.answer === "accepted",
  );
/** Somebody with whom one may have to do, and where. */
export const somebodyMet = (t: Trier): { other: string | null; unit: string | null } => {
  const { w, s } = t;
  const met = [
    ...w.introductions.filter((i) => i.taker === s.person).map((i) => ({ other: i.by, unit: i.unit })),
    ...w.consents.filter((c) => c.person === s.person).map((c) => ({ other: c.toPerson, unit: c.toUnit })),
    ...w.looked.filter((l) => l.person === s.person).map((l) => ({ other: l.actor, unit: l.unit })),
    ...w.asks.filter((a) => a.person === s.person).map((a) => ({ other: a.by, unit: a.unit })),
    ...w.planGuests.filter((g) => g.person === s.person).map((g) => ({ other: g.guest, unit: g.unit })),
  ].filter((m) => m.other !== null);
  return t.d.chance(0.85)
    ? (t.any(met) ?? { other: t.somebody(), unit: null })
    : { other: t.d.one(w.persons).id, unit: t.d.one([null, t.unit()]) };
};
const guest = (t: Trier, waits: boolean): Partial<Attempt> | undefined => {
  const all = t.w.planGuests.filter((g) => (!waits || g.answer === null || t.d.chance(0.1)) && !g.ended);
  const mine = all.filter((one) => one.guest === t.s.person || one.person === t.s.person);
  const g = (t.d.chance(0.85) ? t.any(mine) : undefined) ?? t.any(t.w.planGuests);
  return g && { id: g.id };
};
const beside = (t: Trier, side: "service" | "common", thread: string): number =>
  Math.max(
    0,
    ...t.w.planAsides.filter((x) => x.beside === thread && x.side === side && !x.removed).map((x) => x.n),
  );
/** Beside one of the owner's texts, after what stands there; now and then after what stood there before. */
const text = (t: Trier): Partial<Attempt> | undefined => {
  const first = t.w.planTexts.filter((one) => one.n === 1 && (one.place !== "measure" || t.d.chance(0.1)));
  const scopes = t.w.planGuests.filter((g) => g.guest === t.s.person).map((g) => scopeOf(g, t.w));
  const read = first.filter((one) =>
    scopes.some((s) => s?.plan === one.plan && s.write && s.places.includes(one.place)),
  );
  const x = (t.d.chance(0.6) ? close(t, read) : undefined) ?? close(t, first);
  const kind = t.d.one(["service", "common", "common"] as const);
  if (!x) return undefined;
  const mine = t.w.planGuests.filter((g) => g.guest === t.s.person).map((g) => g.id);
  const own = t.w.planAsides.filter((a) => a.beside === x.id && a.guest !== null && mine.includes(a.guest));
  const last =
    kind === "common"
      ? beside(t, kind, x.id)
      : Math.max(0, ...own.filter((a) => a.side === kind).map((a) => a.n));
  const n = Math.max(0, last - (t.d.chance(0.15) ? 1 : 0));
  return { id: x.id, org: x.org, person: x.person, plan: x.plan, place: x.place, by: t.by(), kind, n };
};
const common = (t: Trier): Partial<Attempt> | undefined => {
  const x = close(
    t,
    t.w.planAsides.filter((a) => a.side === "common" || t.d.chance(0.1)),
  );
  return x && { id: x.id };
};

/** What is tried of guests and sides: what it does in the database, and how it is drawn. */
export const guestActs: Acts = {
  "guest invited": {
    does: `v_done := care.invite_to_plan(v_new, v_plan, v_other, v_unit) is not null`,
    make: (t) => {
      const plan = t.near(t.w.plans.filter((p) => !p.ended || t.d.chance(0.2)));
      return plan && { plan: plan.id, ...somebodyMet(t) };
    },
  },
  "guest scope said": {
    does: `insert into care.plan_guest_scope (organisation_id, id, person_id, plan_id, guest_id, n, places, life_areas, may_write, given_by)
      values (v_org, v_new, v_person, v_plan, v_id, v_n, '{goal}', '{whole}', true, v_by)`,
    make: (t) => {
      const g = close(t, t.w.planGuests);
      const last = t.w.guestScopes.filter((s) => s.guest === g?.id).length;
      const n = Math.max(1, last + (t.d.chance(0.85) ? 1 : 0));
      return g && { id: g.id, org: g.org, person: g.person, plan: g.plan, by: t.by(), n };
    },
  },
  "invitation answered": {
    does: `v_done := care.answer_plan_invitation(v_id, v_yes)`,
    make: (t) => {
      const one = guest(t, true);
      return one && { ...one, yes: t.d.chance(0.5) };
    },
  },
  "plan guest ended": { does: `v_done := care.end_plan_guest(v_id)`, make: (t) => guest(t, false) },
  "written beside as a guest": {
    does: `v_done := care.write_as_guest(v_new, v_id, v_kind, v_n, 'x', null) is not null`,
    make: text,
  },
  "written beside as the owner": {
    does: `insert into care.plan_text (organisation_id, id, person_id, plan_id, thread_id, n, place, side, beside, sealed, written_by, as_whom)
      values (v_org, v_new, v_person, v_plan, v_new, 1, a->>'place', v_kind, v_id, 'x', v_by, 'self')`,
    make: text,
  },
  "aside removed": {
    does: `update care.plan_text set removed_at = now() where thread_id = v_id`,
    make: (t) => {
      const x = close(t, t.w.planAsides);
      return x && { id: x.thread };
    },
  },
  "yes said": { does: `v_done := care.say_plan_yes(v_new, v_id)`, make: common },
  "yes taken back": { does: `v_done := care.take_back_plan_yes(v_id)`, make: common },
};
