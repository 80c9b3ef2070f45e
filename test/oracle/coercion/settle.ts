import { into, type Statement } from "../settle-further.ts";

const row = "id uuid, org uuid, person uuid";
/** Measures, and what happened with the conversation. */
export const coercionStatements: readonly Statement[] = [
  [
    "coercions",
    into(
      "care.coercion",
      "organisation_id, id, person_id, unit_id, kind, kind_version, ended_on, registered_by, role_id, withdrawn_at, withdrawn_by",
      `x.org, x.id, x.person, x.unit, 'holding', '2026-01-01', '2026-11-20', x.by, x.role, case when x.withdrawn then now() end,
        case when x.withdrawn then x.by end`,
      `${row}, unit uuid, by uuid, role uuid, withdrawn boolean`,
    ),
  ],
  [
    "talkSteps",
    into(
      "care.after_talk_step",
      "organisation_id, id, coercion_id, person_id, n, kind, on_day, channel, written_by, role_id, as_whom",
      `x.org, x.id, x.coercion, x.person, x.n, x.kind, '2026-11-20', 'web', x.person, case when x.kind = 'offer' then x.id end,
        case when x.kind = 'offer' then 'service' else 'self' end`,
      `${row}, coercion uuid, n int, kind text`,
    ),
  ],
];
