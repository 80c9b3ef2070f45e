import type { Dice } from "./dice.ts";
import { decides } from "./rules.ts";
import type { World } from "./shape.ts";
import type { Ask, Further, Introduction, NumberKept } from "./shape-further.ts";

/** National numbers, promises and figures, and whoever meets somebody at work with a second one present. */
export const latest = (d: Dice, w: Omit<World, "sessions">, id: () => string): Partial<Further> => {
  const numbers: NumberKept[] = [];
  for (const p of d.some(w.persons, 0.5)) {
    const near = w.roles.filter((r) => r.org === p.org);
    const role = near.length > 0 && d.chance(0.7) ? d.one(near) : null;
    const digits = `${w.seed}-${d.below(5)}`;
    const disputed = d.chance(0.25);
    // Of those who have the same, one is found by it: the keys see to it.
    const taken = numbers.some((n) => n.org === p.org && n.digits === digits && !n.aside && !n.disputed);
    numbers.push({
      id: id(),
      org: p.org,
      person: p.id,
      digits,
      document: role && { by: role.person, role: role.id, unit: role.unit },
      aside: (taken && !disputed) || d.chance(0.1),
      disputed,
    });
  }
  const introductions: Introduction[] = [];
  for (const role of w.roles) {
    // Mostly those who may register that somebody acts for another.
    if (!d.chance(["user-contact", "unit-leader"].includes(role.kind) ? 0.9 : 0.3)) continue;
    const others = w.persons.filter((p) => p.org === role.org && p.id !== role.person);
    for (const p of d.some(others, 0.6))
      introductions.push({
        id: id(),
        org: role.org,
        by: p.id,
        role: null,
        unit: null,
        taker: role.person,
        takerRole: role.id,
        ended: d.chance(0.1),
        ago: d.one([0.5, 0.5, 0.5, 0.5, 0.5, 2]),
      });
  }
  // Where somebody decides for another, somebody at work has asked that other.
  const asks: Ask[] = d.some(w.mandates.filter(decides), 0.5).flatMap((m) => {
    const role = w.roles.find((r) => r.org === m.org && r.person !== m.person);
    const topic = d.one(m.topics);
    return role
      ? [
          {
            id: id(),
            org: m.org,
            person: m.person,
            topic,
            by: role.person,
            role: role.id,
            unit: role.unit,
            answered: d.chance(0.2),
            ago: d.one([6, 29]),
          },
        ]
      : [];
  });
  const promised = d.some(w.units, 0.5).map((u) => ({
    id: id(),
    org: u.org,
    unit: u.id,
    by: d.one(w.persons.filter((p) => p.org === u.org)).id,
    from: w.today + d.one([-9, 0, 1]),
  }));
  const figures = d.some(w.units, 0.4).map((u) => {
    const period = d.one(["2026-Q2", "2026-Q3"]);
    return { id: `${u.id}:${period}`, org: u.org, unit: u.id, period, on: w.today + d.one([-9, 0, 1]) };
  });
  const sheets = d.some(w.persons, 0.4).map((p) => ({
    id: id(),
    org: p.org,
    by: p.id,
    ended: d.chance(0.15),
    used: d.chance(0.15),
  }));
  return {
    sheets,
    numbers,
    promised,
    figures,
    introductions: [...w.introductions, ...introductions],
    asks: [...w.asks, ...asks],
  };
};
