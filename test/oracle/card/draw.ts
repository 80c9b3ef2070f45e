import type { Dice } from "../dice.ts";
import type { World } from "../shape.ts";
import { type CardRows, noCards } from "./shape.ts";

/** Cards of the crisis plans that are there, one that works and some that have ended, with who has read; and copies. */
export const cardsOf = (d: Dice, w: World, id: () => string): CardRows => {
  const rows: CardRows = structuredClone(noCards);
  for (const plan of w.crisisPlans) {
    const whose = { org: plan.org, person: plan.person };
    for (const ended of d.one([[], [false], [false], [true], [true, false]] as const)) {
      const card = id();
      rows.crisisCards.push({ id: card, ...whose, plan: plan.id, ended });
      if (d.chance(0.5)) rows.crisisReadings.push({ id: id(), ...whose, card });
    }
    if (d.chance(0.5)) rows.crisisCopies.push({ id: id(), ...whose, plan: plan.id, ended: d.chance(0.3) });
  }
  return rows;
};
