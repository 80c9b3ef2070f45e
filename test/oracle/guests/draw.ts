import type { Dice } from "../dice.ts";
import type { World } from "../shape.ts";
import { type GuestRows, noGuests, type PlanAside, type PlanGuest } from "./shape.ts";

const some = <T>(d: Dice, all: readonly T[]): T[] => {
  const chosen = d.some(all, 0.7);
  return chosen.length > 0 ? chosen : [d.one(all)];
};

/** Whom an owner invites: mostly somebody who asks in this world, as what they ask as. */
export const whomOwnersAsk = (d: Dice, w: World, owner: { org: string; person: string }) => {
  const near = (person: string) =>
    person !== owner.person && w.persons.some((p) => p.id === person && p.org === owner.org);
  const asking = w.sessions.filter((s) => !s.code && !s.mandate && near(s.person));
  const role = (id: string | null) => w.roles.find((r) => r.id === id && r.org === owner.org);
  const units = w.units.filter((u) => u.org === owner.org);
  if (asking.length > 0 && d.chance(0.8)) {
    const s = d.one(asking);
    const at = role(s.role)?.unit ?? null;
    return { guest: s.person, unit: d.chance(0.85) ? at : d.one([null, d.one(units).id]) };
  }
  const others = w.persons.filter((p) => near(p.id));
  return others.length === 0
    ? null
    : { guest: d.one(others).id, unit: d.chance(0.5) ? null : d.one(units).id };
};

/**
 * Guests of the plans that are there, who have said yes, no or nothing yet, who have left or been erased, for parts and
 * days of their own; and what they and the owners have written beside the owners' texts and said yes to.
 */
export const guestsOf = (d: Dice, w: World, id: () => string): GuestRows => {
  const rows: GuestRows = structuredClone(noGuests);
  for (const plan of w.plans) {
    const of = { org: plan.org, person: plan.person, plan: plan.id };
    const guests: PlanGuest[] = [];
    for (let n = d.one([1, 2, 3]); n > 0; n--) {
      const whom = whomOwnersAsk(d, w, of);
      if (!whom) continue;
      const answer = d.one(["accepted", "accepted", "accepted", "accepted", "declined", null] as const);
      const ended = answer === "declined" || d.chance(0.15);
      const twice = guests.some((g) => !g.ended && g.guest === whom.guest && g.unit === whom.unit);
      const erased = d.chance(0.05);
      guests.push({
        id: id(),
        ...of,
        ...whom,
        guest: erased ? null : whom.guest,
        answer,
        ended: ended || twice || erased,
      });
    }
    rows.planGuests.push(...guests);
    for (const g of guests)
      for (let n = 1, many = d.one([1, 1, 1, 2, 2, 0]); n <= many; n++)
        rows.guestScopes.push({
          id: id(),
          ...of,
          guest: g.id,
          n,
          places: some(d, ["goal", "need", "measure"] as const),
          areas: some(d, ["whole", "housing", "mind"] as const),
          write: d.chance(0.7),
          to: d.one([null, null, null, w.today, w.today + 1, w.today - 1]),
        });
    const writers = guests.filter((g) => g.unit !== null && g.answer === "accepted");
    for (const text of w.planTexts.filter((x) => x.plan === plan.id && x.n === 1 && x.place !== "measure")) {
      const on = { ...of, place: text.place, area: text.area, beside: text.id, hidden: false };
      const thread = (side: PlanAside["side"], by: () => string | null) => {
        const [first, removed] = [id(), d.chance(0.2)];
        for (let n = 1, many = d.one([1, 1, 2, 3]); n <= many; n++)
          rows.planAsides.push({
            id: n === 1 ? first : id(),
            ...on,
            thread: first,
            n,
            side,
            guest: by(),
            removed,
          });
      };
      // Each service has one beside a text.
      for (const g of d.some(writers, 0.5)) thread("service", () => g.id);
      if (d.chance(0.6)) thread("common", () => d.one([null, ...writers.map((g) => g.id)]));
    }
    for (const x of rows.planAsides.filter((a) => a.plan === plan.id && a.side === "common"))
      for (const guest of d.some([null, ...writers.map((g) => g.id)], 0.4))
        rows.planYeses.push({ id: id(), ...of, text: x.id, guest, ended: d.chance(0.25) });
  }
  return rows;
};
