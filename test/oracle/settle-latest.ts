import { day, into, type Statement } from "./settle-further.ts";

const row = "id uuid, org uuid";

/** Sheets with a code, national numbers, promises and figures. */
export const latestStatements: readonly Statement[] = [
  [
    "sheets",
    into(
      "consent.introduction",
      "organisation_id, id, kind, code_hash, shown_by, valid_until, taken_at, taken_by, ended_at",
      `x.org, x.id, 'paper', sha256(x.id::text::bytea), x.by, now() + interval '1 hour', case when x.used then now() end,
        case when x.used then x.by end, case when x.ended then now() end`,
      `${row}, by uuid, ended boolean, used boolean`,
    ),
  ],
  [
    "numbers",
    into(
      "people.national_number",
      "organisation_id, person_id, kind, hash, key_id, sealed, source, document, entered_by, role_id, unit_id, set_aside_at, disputed_at",
      `x.org, x.person, 'birth-number', sha256(x.digits::bytea), '00000000', 'x', case when x.document->>'by' is null then 'sign-in' else 'document' end,
        case when x.document->>'by' is not null then 'passport' end, (x.document->>'by')::uuid, (x.document->>'role')::uuid, (x.document->>'unit')::uuid,
        case when x.aside then now() end, case when x.disputed then now() end`,
      `${row}, person uuid, digits text, document jsonb, aside boolean, disputed boolean`,
    ),
  ],
  [
    "promised",
    into(
      "participation.service_promise",
      "organisation_id, id, unit_id, promise_id, version, text, valid_from, made_by",
      `x.org, x.id, x.unit, x.id, 1, 'x', ${day('"from"')}, x.by`,
      `${row}, unit uuid, by uuid, "from" int`,
    ),
  ],
  [
    "figures",
    into(
      "participation.unit_figures",
      "organisation_id, unit_id, period, figures, computed_on",
      `x.org, x.unit, x.period, '{}', ${day('"on"')}`,
      `org uuid, unit uuid, period text, "on" int`,
    ),
  ],
];
