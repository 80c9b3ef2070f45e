import type { Acts, Attempt, Trier } from "../trier.ts";

/** Rather one's own, or of one's unit, or that one coordinates. */
const near = (t: Trier) => {
  const role = t.w.roles.find((r) => r.id === t.s.role);
  const mine = t.w.coordinators.filter((k) => k.role === role?.id).map((k) => k.coordination);
  const close = t.w.coordinations.filter((c) =>
    c.ended && t.d.chance(0.7)
      ? false
      : role
        ? c.unit === role.unit || mine.includes(c.id)
        : c.person === t.s.person,
  );
  return t.d.chance(0.85) ? (t.any(close) ?? t.any(t.w.coordinations)) : t.any(t.w.coordinations);
};
const runs = (t: Trier, person: string): boolean =>
  t.w.coordinations.some((c) => c.person === person && !c.ended);
const last = (t: Trier, id: string): number =>
  t.w.coordinationSteps.filter((s) => s.coordination === id).length;
const workKinds = ["told", "offered", "in-work", "active", "evaluated", "coordinator-named"] as const;
const personKinds = ["need-reported", "accepted", "declined", "evaluated", "ended"] as const;
/** The next step, in whose name and as what: mostly as one is here, of a kind that is theirs. */
const step = (t: Trier): Partial<Attempt> | undefined => {
  const c = near(t);
  if (!c) return undefined;
  const { role } = t.claimed();
  const right = role ? t.d.one(["service", "entered"] as const) : "self";
  const as = t.d.chance(0.9) ? right : t.d.one(["self", "service", "entered"] as const);
  return {
    id: c.id,
    org: c.org,
    person: t.d.chance(0.95) ? c.person : t.somebody(),
    by: t.by(),
    as,
    role: (as === "self") === t.d.chance(0.95) ? null : role,
    kind: t.d.chance(0.85)
      ? t.d.one(as === "service" ? workKinds : personKinds)
      : t.d.one([...workKinds, ...personKinds]),
    born: t.w.today + t.d.one([0, 0, 0, 0, -1, 1]),
    n: last(t, c.id) + (t.d.chance(0.9) ? 1 : 0),
  };
};
const stepWritten = `insert into care.coordination_step (organisation_id, id, person_id, coordination_id, n, kind, on_day, wants, channel, as_whom, written_by, role_id)
      values (v_org, v_new, v_person, v_id, v_n, v_kind, (a->>'born')::date, case when v_kind = 'accepted' then 'both' end,
        case when a->>'as' = 'entered' then 'paper' end, a->>'as', v_by, v_role)`;
const begun = (code: string, person: string) =>
  `v_done := exists (select 1 from care.begin_for(v_new, ${code}, ${person}, p_today, p_today, p_today, p_today) t where t.whose is not null)`;

/** What is tried in coordinations: what it does in the database, and how it is drawn. */
export const coordinationActs: Acts = {
  "need reported": {
    does: `insert into care.coordination (organisation_id, id, person_id, unit_id, begun_by) values (v_org, v_new, v_person, v_unit, v_by)`,
    make: (t) => {
      const person = t.somebody();
      const org = t.w.persons.find((p) => p.id === person)?.org;
      const now = t.w.coordinatingUnits.filter((c) => c.org === org);
      return { person, org, by: t.by(), unit: t.d.chance(0.9) ? (t.any(now)?.unit ?? t.unit()) : t.unit() };
    },
  },
  "need reported at work": {
    does: begun("null", "v_person"),
    make: (t) => {
      const met = t.w.waysIn.filter((x) => x.unit === t.claimed().unit).map((x) => x.person);
      const fresh = t.w.persons.filter((p) => p.today).map((p) => p.id);
      const free = [...met, ...fresh].filter((p) => !runs(t, p) || t.d.chance(0.2));
      if (free.length === 0 && t.d.chance(0.8)) return undefined;
      return { person: t.any(free) ?? t.somebody() };
    },
  },
  "need reported by a code": {
    does: begun("sha256(v_id::text::bytea)", "null"),
    make: (t) => {
      const free = (x: { taker: string | null; org: string; by: string }) =>
        x.taker === null && x.org === t.org && x.by !== t.s.person && !runs(t, x.by);
      const i = t.any(t.w.introductions.filter((x) => free(x) || t.d.chance(0.1)));
      return i && { id: i.id };
    },
  },
  "coordination step written": { does: stepWritten, make: step },
  "coordination ended": {
    does: `${stepWritten}; v_done := care.end_coordination(v_id)`,
    make: (t) => {
      const one = step(t);
      return one && { ...one, kind: "ended", as: one.role ? "entered" : (one.as ?? "self") };
    },
  },
  "coordinator named": {
    does: `v_done := care.name_coordinator(v_id, v_role, v_n) = 'named'`,
    make: (t) => {
      const c = near(t);
      const roles = t.w.roles.filter((r) => ["employee", "unit-leader"].includes(r.kind) || t.d.chance(0.1));
      const role = c && t.any(roles.filter((r) => r.org === c.org || t.d.chance(0.1)));
      return role && { id: c.id, role: role.id, n: Math.max(0, last(t, c.id) - (t.d.chance(0.15) ? 1 : 0)) };
    },
  },
  "coordination left": {
    does: `v_done := exists (select 1 from care.leave_coordinations(array[v_id], v_role, p_today, p_today, p_today, p_today))`,
    make: (t) => {
      const mine = t.w.coordinators.filter((k) => k.coordinator === t.s.person && k.role === t.s.role);
      const id = (t.d.chance(0.8) ? t.any(mine)?.coordination : undefined) ?? near(t)?.id;
      const roles = t.w.roles.filter((r) => r.unit === t.claimed().unit || t.d.chance(0.1));
      return id === undefined ? undefined : { id, role: t.d.chance(0.5) ? null : (t.any(roles)?.id ?? null) };
    },
  },
  "coordinating unit named": {
    does: `v_done := care.designate_unit(v_unit)`,
    make: (t) => {
      const at = t.w.units.find((u) => u.id === t.claimed().unit);
      const role = t.w.roles.find((r) => r.id === t.s.role);
      // Seldom may anybody: mostly an administrator of the whole.
      if ((role?.kind !== "administrator" || at?.parent !== null) && t.d.chance(0.8)) return undefined;
      return { unit: t.any(t.w.units.filter((u) => u.org === t.org || t.d.chance(0.1)))?.id };
    },
  },
  "clock of a coordination begun": {
    does: `insert into platform.clock (organisation_id, unit_id, subject_kind, subject_id, rule_id, rule_version, start, due, reminder)
      values (v_org, v_unit, 'coordination', v_id, 'x', p_today, p_today, p_today, p_today)`,
    make: (t) => {
      const c = near(t);
      return c && { id: c.id, org: c.org, unit: t.d.chance(0.85) ? c.unit : t.unit() };
    },
  },
  "key made": {
    does: `insert into people.person_key (organisation_id, person_id, wrapped) values (v_org, v_person, 'x')`,
    make: (t) => {
      const person = (t.d.chance(0.5) ? near(t)?.person : undefined) ?? t.somebody();
      return { person, org: t.w.persons.find((p) => p.id === person)?.org };
    },
  },
};
