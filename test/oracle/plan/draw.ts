import type { Dice } from "../dice.ts";
import { nearAskers, openedBy, withTopic } from "../opened-by.ts";
import type { World } from "../shape.ts";
import { noPlans, type PlanRows } from "./shape.ts";

type Drawn = PlanRows & Pick<World, "consents" | "mandates" | "emergencies">;

/**
 * Plans that run and that have ended, texts of several versions, some hidden and some taken away, with what hangs on them;
 * and on what others come to them: consents, mandates in which the plan is a topic, an emergency that opened it.
 */
export const plansOf = (d: Dice, w: World, id: () => string): Drawn => {
  const rows: PlanRows = structuredClone(noPlans);
  const consents: World["consents"] = [];
  for (const person of nearAskers(d, w)) {
    const whose = { org: person.org, person: person.id };
    for (let n = d.one([1, 1, 2]); n > 0; n--) consents.push(openedBy(d, w, person, "plan", id()));
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
  return {
    ...rows,
    consents: [...w.consents, ...consents],
    mandates: withTopic(d, w.mandates, "plan", 0.6),
    emergencies: withTopic(d, w.emergencies, "plan", 0.5),
  };
};
