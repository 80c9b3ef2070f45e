import type { Acts, Trier } from "../trier.ts";

/** Rather of what one's unit has registered, or of what is about oneself. */
const near = (t: Trier) => {
  const role = t.w.roles.find((r) => r.id === t.s.role);
  const close = t.w.coercions.filter((c) => (role ? c.unit === role.unit : c.person === t.s.person));
  return t.d.chance(0.85) ? (t.any(close) ?? t.any(t.w.coercions)) : t.any(t.w.coercions);
};

/** What is tried with accounts: what it does in the database, and how it is drawn. */
export const accountActs: Acts = {
  "account told": {
    does: `insert into care.after_talk_account (organisation_id, id, person_id, coercion_id, side, n, sealed, channel, written_by, role_id)
      values (v_org, v_new, v_person, v_id, v_kind, v_n, 'x', case when v_kind = 'paper' then 'paper' else 'web' end, v_by, v_role)`,
    make: (t) => {
      const c = near(t);
      const { role } = t.claimed();
      const kind = t.d.chance(0.85)
        ? role
          ? t.d.one(["paper", "service"])
          : "own"
        : t.d.one(["own", "paper", "service"]);
      const last = t.w.accounts.filter((a) => a.coercion === c?.id && a.side === kind).length;
      return (
        c && {
          id: c.id,
          org: c.org,
          person: t.d.chance(0.95) ? c.person : t.somebody(),
          by: t.by(),
          kind,
          role: (kind === "own") === t.d.chance(0.95) ? null : role,
          n: Math.max(1, last + (t.d.chance(0.9) ? 1 : 0)),
        }
      );
    },
  },
  "account shared": {
    does: `insert into care.account_sharing (organisation_id, id, person_id, account_id, given_by) values (v_org, v_new, v_person, v_id, v_by)`,
    make: (t) => {
      const a = t.near(t.w.accounts.filter((x) => x.side !== "service"));
      return a && { id: a.id, org: a.org, person: t.d.chance(0.95) ? a.person : t.somebody(), by: t.by() };
    },
  },
  "sharing taken back": {
    does: `update care.account_sharing set ended_at = case when v_yes then now() end where id = v_id`,
    make: (t) => {
      const s = t.near(t.w.sharings);
      return s && { id: s.id, yes: t.d.chance(0.9) };
    },
  },
};
