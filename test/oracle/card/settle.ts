import { into, type Statement } from "../settle-further.ts";

const row = "id uuid, org uuid, person uuid";
const ended = "case when x.ended then now() end";

/** Cards, who has read by them, and copies. A card's code is its id. */
export const cardStatements: readonly Statement[] = [
  [
    "crisisCards",
    into(
      "care.crisis_card",
      "organisation_id, id, person_id, plan_id, code_hash, code_sealed, ended_at",
      `x.org, x.id, x.person, x.plan, sha256(x.id::text::bytea), 'x', ${ended}`,
      `${row}, plan uuid, ended boolean`,
    ),
  ],
  [
    "crisisReadings",
    into(
      "care.crisis_reading",
      "organisation_id, id, person_id, card_id, key_hash, capacity, sealed",
      "x.org, x.id, x.person, x.card, 'k', 'health', 'x'",
      `${row}, card uuid`,
    ),
  ],
  [
    "crisisCopies",
    into(
      "care.crisis_copy",
      "organisation_id, id, person_id, plan_id, kind, sealed, version, ended_at",
      `x.org, x.id, x.person, x.plan, 'paper', 'x', 0, ${ended}`,
      `${row}, plan uuid, ended boolean`,
    ),
  ],
];
