import type { Dice } from "../dice.ts";
import { nearAskers, openedBy, withTopic } from "../opened-by.ts";
import type { World } from "../shape.ts";
import { type CrisisRows, noCrisisPlans } from "./shape.ts";

type Drawn = CrisisRows & Pick<World, "consents" | "mandates" | "emergencies">;

/**
 * Crisis plans with texts of several versions, some hidden, some taken away, some of whom must not know; and on what
 * others come to them: consents, mandates, emergencies.
 */
export const crisisPlansOf = (d: Dice, w: World, id: () => string): Drawn => {
  const rows: CrisisRows = structuredClone(noCrisisPlans);
  const consents: World["consents"] = [];
  for (const person of nearAskers(d, w)) {
    const whose = { org: person.org, person: person.id };
    for (let n = d.one([1, 1, 2]); n > 0; n--) consents.push(openedBy(d, w, person, "crisis", id()));
    const plan = id();
    rows.crisisPlans.push({ id: plan, ...whose });
    for (let texts = d.one([1, 2, 3]); texts > 0; texts--) {
      const [thread, removed] = [id(), d.chance(0.25)];
      const place = d.one(["helps", "contact", "must-not-know"] as const);
      const versions = d.one([1, 2, 2, 3]);
      for (let n = 1; n <= versions; n++)
        rows.crisisTexts.push({
          id: n === 1 ? thread : id(),
          ...whose,
          plan,
          thread,
          n,
          place,
          hidden: place === "must-not-know" || d.chance(0.3),
          removed,
        });
    }
  }
  return {
    ...rows,
    consents: [...w.consents, ...consents],
    mandates: withTopic(d, w.mandates, "crisis", 0.6),
    emergencies: withTopic(d, w.emergencies, "crisis", 0.6),
  };
};
