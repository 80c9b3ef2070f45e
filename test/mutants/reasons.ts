import type { Owner } from "#platform/db/index.ts";
import type { Mutant } from "./mutants.ts";
import type { Reason } from "./proofs.ts";
import { reasonsOfCoercion } from "./reasons-of-coercion.ts";
import { reasonsOfCoordination } from "./reasons-of-coordination.ts";
import { reasonsOfCrisisPlans } from "./reasons-of-crisis-plans.ts";
import { reasonsOfFunctions } from "./reasons-of-functions.ts";
import { reasonsOfPlans } from "./reasons-of-plans.ts";
import { reasonsOfRules } from "./reasons-of-rules.ts";

/** Each survivor that is the same rule as the one that it was made from: proven by the catalogue, or else it is a hole. */
export const reasons: readonly Reason[] = [
  ...reasonsOfRules,
  ...reasonsOfFunctions,
  ...reasonsOfPlans,
  ...reasonsOfCrisisPlans,
  ...reasonsOfCoordination,
  ...reasonsOfCoercion,
];

/**
 * Reads which reasons hold in this database. Out: why nothing can tell a mutant from the rule; null where there is no
 * reason, or where what it rests on is no longer there.
 */
export const reasonsIn = async (owner: Owner): Promise<(mutant: Mutant) => string | null> => {
  const held = new Map<string, string>();
  for (const { mutants, why, stands } of reasons) {
    const [row] = (await owner.query(`select (${stands}) as held`)).rows as { held: boolean }[];
    if (row?.held) for (const mutant of mutants) held.set(mutant, why);
  }
  return ({ where, name }) => held.get(`${where}: ${name}`) ?? null;
};
