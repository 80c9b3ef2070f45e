import type { Mutant } from "./mutants.ts";

const reasons: readonly (readonly [what: (m: Mutant) => boolean, why: string])[] = [
  [
    ({ name }) => /without "and \w+\.organisation_id = \w+\.organisation_id"/i.test(name),
    "an id is unique, and a foreign key binds it to its organisation: the rest of the condition says the same",
  ],
];

/** Why nothing can tell a bent rule from the right one, where that follows from its shape; null where it does not. */
export const reasonOf = (mutant: Mutant): string | null =>
  reasons.find(([what]) => what(mutant))?.[1] ?? null;
