import type { Mutant } from "./mutants.ts";

const reasons: readonly (readonly [what: (m: Mutant) => boolean, why: string])[] = [
  [
    ({ name }) => /without "and \w+\.organisation_id = \w+\.organisation_id"/i.test(name),
    "an id is unique, and a foreign key binds it to its organisation: the rest of the condition says the same",
  ],
  [
    ({ where, name }) =>
      where === "people.succeed_unit()" &&
      /without "and u.organisation_id = platform.my_organisation/.test(name),
    "the units that a role reaches are its own organisation's: a unit's foreign key to the one above it says so",
  ],
  [
    ({ where, name }) => where === "way_in.paper_code hand_over" && /delivery <> 'own'/.test(name),
    "a check of the table: a code of one's own making has no unit, and this rule asks for one",
  ],
];

/** Why nothing can tell a bent rule from the right one, where that follows from its shape; null where it does not. */
export const reasonOf = (mutant: Mutant): string | null =>
  reasons.find(([what]) => what(mutant))?.[1] ?? null;
