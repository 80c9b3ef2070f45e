import type { Dice } from "./dice.ts";
import type { Consent, Emergency, Mandate, Person, World } from "./shape.ts";
import { find } from "./stands.ts";

/** Persons whom a room has something of: rather those who ask in this world, or for whom somebody asks. */
export const nearAskers = (d: Dice, w: World): Person[] =>
  w.persons.filter((p) =>
    d.chance(
      w.sessions.some((s) => s.person === p.id || find(w.mandates, s.mandate ?? "")?.person === p.id)
        ? 0.6
        : 0.3,
    ),
  );

/** A consent to a topic of somebody's: mostly for one who asks in this world, as what they ask as. */
export const openedBy = (
  d: Dice,
  w: World,
  { id: person, org }: Person,
  topic: string,
  id: string,
): Consent => {
  const asker = d.one(w.sessions.filter((s) => !s.code));
  const role = w.roles.find((r) => r.id === asker.role && r.org === org);
  const at = role && d.chance(0.9) ? role.unit : d.one(w.units.filter((u) => u.org === org)).id;
  const known = w.persons.some((p) => p.id === asker.person && p.org === org);
  const somebody = known ? asker.person : d.one(w.persons.filter((p) => p.org === org)).id;
  const to = role
    ? d.one(["at-work", "role", "unit", "unit"] as const)
    : d.one(["self", "self", "unit"] as const);
  return {
    id,
    org,
    person,
    topic,
    purpose: d.one(["care", "care", "support"]),
    toPerson: to === "self" || to === "at-work" ? somebody : null,
    toRole: to === "role" ? d.one(["employee", "unit-leader", "user-contact"]) : null,
    toUnit: to === "self" ? null : at,
    from: w.today - d.one([0, 0, 9, 9]),
    to: d.one([null, null, w.today, w.today + 1]),
    ended: d.chance(0.15),
  };
};

/** Mandates or emergencies, a share of which are about a topic too. */
export const withTopic = <T extends Mandate | Emergency>(
  d: Dice,
  all: readonly T[],
  topic: string,
  share: number,
): T[] => all.map((one) => (d.chance(share) ? { ...one, topics: [...one.topics, topic] } : one));
