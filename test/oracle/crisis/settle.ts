import { into, type Statement } from "../settle-further.ts";

const row = "id uuid, org uuid, person uuid";
const of = "organisation_id, id, person_id, plan_id";
const on = "x.org, x.id, x.person, x.plan";
const ofPlan = `${row}, plan uuid`;

/** Crisis plans, and what is written in them. */
export const crisisStatements: readonly Statement[] = [
  [
    "crisisPlans",
    into(
      "care.crisis_plan",
      "organisation_id, id, person_id, reviewed_on",
      "x.org, x.id, x.person, '2026-11-20'",
      row,
    ),
  ],
  [
    "crisisTexts",
    into(
      "care.crisis_text",
      `${of}, thread_id, n, place, hidden, sealed, removed_at`,
      `${on}, x.thread, x.n, x.place, x.hidden, 'x', case when x.removed then now() end`,
      `${ofPlan}, thread uuid, n int, place text, hidden boolean, removed boolean`,
    ),
  ],
];
