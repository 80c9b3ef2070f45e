// Who sees what of cards, from src/modules/crisis-plan/README.md and decision 0018: its owner alone sees that there is a
// card and who has a copy. Who has read stands in the log, which is open to its owner however surely known.
import { ownCrisisPlan } from "../crisis/see.ts";
import { type Sees, table } from "../grounds.ts";
import { isSelf } from "../stands.ts";

const ofId = (row: { id: string }) => row.id;

/** The tables of cards. */
export const cardSees = {
  "crisis card": table((w) => w.crisisCards)(ofId, { own: ownCrisisPlan }),
  "crisis reading": table((w) => w.crisisReadings)(ofId, { own: isSelf }),
  "crisis copy": table((w) => w.crisisCopies)(ofId, { own: ownCrisisPlan }),
} satisfies Record<string, Sees>;

/** What the database is asked for each of them. */
export const cardLooks: Readonly<Record<keyof typeof cardSees, string>> = {
  "crisis card": "select array_agg(id::text) from care.crisis_card",
  "crisis reading": "select array_agg(id::text) from care.crisis_reading",
  "crisis copy": "select array_agg(id::text) from care.crisis_copy",
};
