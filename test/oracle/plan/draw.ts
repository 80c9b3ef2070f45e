import type { Dice } from "../dice.ts";
import type { Consent, Emergency, Mandate, Person, World } from "../shape.ts";
import { find } from "../stands.ts";
import { noPlans, type PlanRows } from "./shape.ts";

type Drawn = PlanRows & Pick<World, "consents" | "mandates" | "emergencies">;

/** A consent to somebody's plan: mostly for one who asks in this world, as what they ask as. */
const openedBy = (d: Dice, w: World, { id: person, org }: Person, id: string): Consent => {
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
    topic: "plan",
    purpose: d.one(["care", "care", "support"]),
    toPerson: to === "self" || to === "at-work" ? somebody : null,
    toRole: to === "role" ? d.one(["employee", "unit-leader", "user-contact"]) : null,
    toUnit: to === "self" ? null : at,
    from: w.today - d.one([0, 0, 9, 9]),
    to: d.one([null, null, w.today, w.today + 1]),
    ended: d.chance(0.15),
  };
};

/**
 * Plans that run and that have ended, texts of several versions, some hidden and some taken away, with what hangs on them;
 * and on what others come to them: consents, mandates in which the plan is a topic, an emergency that opened it.
 */
export const plansOf = (d: Dice, w: World, id: () => string): Drawn => {
  const rows: PlanRows = structuredClone(noPlans);
  const consents: Consent[] = [];
  for (const person of w.persons) {
    const near = w.sessions.some(
      (s) => s.person === person.id || find(w.mandates, s.mandate ?? "")?.person === person.id,
    );
    if (!d.chance(near ? 0.6 : 0.3)) continue;
    const whose = { org: person.org, person: person.id };
    for (let n = d.one([1, 1, 2]); n > 0; n--) consents.push(openedBy(d, w, person, id()));
    for (const ended of d.one([[false], [false], [true], [false, true]] as const)) {
      const plan = id();
      rows.plans.push({ id: plan, ...whose, ended });
      for (let texts = d.one([1, 2]); texts > 0; texts--) {
        const thread = id();
        const [removed, place] = [d.chance(0.25), d.one(["goal", "need", "measure"] as const)];
        const versions = d.one([1, 2, 2, 3]);
        const on = () => ({ ...whose, plan, thread });
        for (let n = 1; n <= versions; n++) {
          const [hidden, area] = [d.chance(0.3), d.one([null, "housing", "mind"] as const)];
          rows.planTexts.push({ id: n === 1 ? thread : id(), ...on(), n, place, area, hidden, removed });
        }
        if (place !== "measure") continue;
        for (let n = 1; n <= d.one([0, 1, 2]); n++)
          rows.planTerms.push({ id: id(), ...on(), n, owner: d.one([null, person.id]) });
        for (let n = 1; n <= d.one([0, 1, 2]); n++) rows.planSteps.push({ id: id(), ...on(), n });
        if (d.chance(0.6)) rows.planRatings.push({ id: id(), ...on(), n: 1 });
      }
    }
  }
  const withPlan = <T extends Mandate | Emergency>(all: readonly T[], share: number): T[] =>
    all.map((one) => (d.chance(share) ? { ...one, topics: [...one.topics, "plan"] } : one));
  return {
    ...rows,
    consents: [...w.consents, ...consents],
    mandates: withPlan(w.mandates, 0.6),
    emergencies: withPlan(w.emergencies, 0.5),
  };
};
