import { into, type Statement } from "../settle-further.ts";

const row = "id uuid, org uuid, person uuid";
const text = `${row}, plan uuid, thread uuid, n int`;
const of = "organisation_id, id, person_id, plan_id, thread_id, n";
const on = "x.org, x.id, x.person, x.plan, x.thread, x.n";
const ended = "case when x.ended then";

/** Plans, and what is written in them. */
export const planStatements: readonly Statement[] = [
  [
    "plans",
    into(
      "care.plan",
      "organisation_id, id, person_id, template, started_by, ended_at, ended_by",
      `x.org, x.id, x.person, 'full', x.person, ${ended} now() end, ${ended} x.person end`,
      `${row}, ended boolean`,
    ),
  ],
  [
    "planTexts",
    into(
      "care.plan_text",
      `${of}, place, life_area, hidden, sealed, written_by, as_whom, removed_at`,
      `${on}, x.place, x.area, x.hidden, 'x', x.person, 'self', case when x.removed then now() end`,
      `${text}, place text, area text, hidden boolean, removed boolean`,
    ),
  ],
  [
    "planTerms",
    into(
      "care.plan_measure",
      `${of}, owner_person_id, written_by, as_whom`,
      `${on}, x.owner, x.person, 'self'`,
      `${text}, owner uuid`,
    ),
  ],
  [
    "planSteps",
    into(
      "care.plan_measure_step",
      `${of}, status, on_day, written_by, as_whom`,
      `${on}, 'planned', '2026-11-20', x.person, 'self'`,
      text,
    ),
  ],
  ["planRatings", into("care.plan_rating", `${of}, score`, `${on}, 7`, text)],
];
