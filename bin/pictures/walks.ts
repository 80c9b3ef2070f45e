import type { Walk } from "./walk.ts";
import { anyone } from "./walks/anyone.ts";
import { coercion } from "./walks/coercion.ts";
import { coordination } from "./walks/coordination.ts";
import { crisisPlan } from "./walks/crisis-plan.ts";
import { faults } from "./walks/faults.ts";
import { hard } from "./walks/hard.ts";
import { effect, improvement } from "./walks/improvement.ts";
import { looked } from "./walks/looked.ts";
import { meeting } from "./walks/meeting.ts";
import { papers } from "./walks/papers.ts";
import { people } from "./walks/people.ts";
import { plan } from "./walks/plan.ts";
import { publication } from "./walks/publication.ts";
import { representation } from "./walks/representation.ts";
import { sharing } from "./walks/sharing.ts";
import { staff } from "./walks/staff.ts";
import { wayIn } from "./walks/way-in.ts";

/** Every walk, in the order they are made: a later one meets what an earlier one did. */
export const walks: readonly Walk[] = [
  ...anyone,
  ...staff,
  ...publication,
  ...people,
  ...improvement,
  ...wayIn,
  ...looked,
  ...representation,
  ...sharing,
  ...plan,
  ...crisisPlan,
  ...coercion,
  ...coordination,
  ...meeting,
  ...papers,
  ...hard,
  ...effect,
  ...faults,
];
