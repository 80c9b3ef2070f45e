import type { Helper } from "./dictionary.ts";
import type { Norwegian } from "./norwegian.ts";

/** What the policies of coordinations ask. */
export const coordinationHelpers: Readonly<Record<string, Helper>> = {
  "care.coordinating_unit_here": {
    value: "the unit that coordinates in one's organisation",
    none: "no unit coordinates there",
    some: "a unit coordinates there",
  },
  "care.my_coordinations": {
    among: "the running coordinations that one works with and whose person has not blocked one",
    who: () =>
      "those who work in the unit that coordinates, and the coordinator in the role in which they were named, as long as it runs and unless the person has blocked them",
  },
  "care.coordinations_of_my_unit": {
    among: "the running coordinations of the unit in which one works and whose person has not blocked one",
    who: () =>
      "those who work in the unit that coordinates, as long as it runs and unless the person has blocked them",
  },
  "care.my_own_coordination": {
    among: "one's own running coordination as oneself and surely known",
    who: () => "the person, as oneself and surely known, as long as it runs",
  },
};

/** Their conditions. */
export const coordinationInNorwegian: Readonly<Record<string, Norwegian>> = {
  "its unit is the unit that coordinates in one's organisation": [
    "enheten er den som koordinerer i organisasjonen",
    "eininga er den som koordinerer i organisasjonen",
  ],
  "the person it is about is one of what this transaction has opened, with its line in the log": [
    "man har åpnet det i arbeidet, med linje i loggen",
    "ein har opna det i arbeidet, med linje i loggen",
  ],
  "who began it is the one who acts": [
    "det er den som begynte det, som handler",
    "det er den som begynte det, som handlar",
  ],
  "what it is about is one of one's own running coordination as oneself and surely known": [
    "det gjelder ens egen koordinering som er i gang, som seg selv og sikkert kjent",
    "det gjeld ens eiga koordinering som er i gang, som seg sjølv og sikkert kjend",
  ],
  "what it is about is one of the running coordinations that one works with and whose person has not blocked one":
    [
      "det gjelder en koordinering i gang som man arbeider med, og personen ikke har stengt en ute",
      "det gjeld ei koordinering i gang som ein arbeider med, og personen ikkje har stengt ein ute",
    ],
  "what it is about is one of the running coordinations of the unit in which one works and whose person has not blocked one":
    [
      "det gjelder en koordinering i gang som enheten man arbeider i, svarer for, og personen ikke har stengt en ute",
      "det gjeld ei koordinering i gang som eininga ein arbeider i, svarar for, og personen ikkje har stengt ein ute",
    ],
  "the coordination is one of one's own running coordination as oneself and surely known": [
    "det hører til ens egen koordinering som er i gang, som seg selv og sikkert kjent",
    "det høyrer til ens eiga koordinering som er i gang, som seg sjølv og sikkert kjend",
  ],
  "the coordination is one of the running coordinations that one works with and whose person has not blocked one":
    [
      "det hører til en koordinering i gang som man arbeider med, og personen ikke har stengt en ute",
      "det høyrer til ei koordinering i gang som ein arbeider med, og personen ikkje har stengt ein ute",
    ],
  "the coordination is one of the running coordinations of the unit in which one works and whose person has not blocked one":
    [
      "det hører til en koordinering i gang som enheten man arbeider i, svarer for, og personen ikke har stengt en ute",
      "det høyrer til ei koordinering i gang som eininga ein arbeider i, svarar for, og personen ikkje har stengt ein ute",
    ],
};
