import { day, into, type Statement } from "../settle-further.ts";

const row = "id uuid, org uuid";
const of = "organisation_id, id, person_id, coordination_id";
const on = "x.org, x.id, x.person, x.coordination";
const ofOne = `${row}, person uuid, coordination uuid`;
const ended = "case when x.ended then";

/** The units that coordinate, and what they do for whom. */
export const coordinationStatements: readonly Statement[] = [
  [
    "coordinatingUnits",
    into(
      "care.coordinating_unit",
      "organisation_id, id, unit_id, valid_from, valid_to, made_by",
      `x.org, x.id, x.unit, ${day('"from"')}, ${day('"to"')}, x.id`,
      `${row}, unit uuid, "from" int, "to" int`,
    ),
  ],
  [
    "coordinations",
    into(
      "care.coordination",
      "organisation_id, id, person_id, unit_id, begun_by, ended_at, ended_by",
      `x.org, x.id, x.person, x.unit, x.by, ${ended} now() end, ${ended} x.person end`,
      `${row}, person uuid, unit uuid, by uuid, ended boolean`,
    ),
  ],
  [
    "coordinationSteps",
    into(
      "care.coordination_step",
      `${of}, n, kind, on_day, as_whom, written_by`,
      `${on}, x.n, x.kind, '2026-11-20', 'service', x.by`,
      `${ofOne}, n int, kind text, by uuid`,
    ),
  ],
  [
    "coordinators",
    into(
      "care.coordinator",
      `${of}, coordinator_id, role_id, named_by, ended_at, ended_why`,
      `${on}, x.coordinator, x.role, x.id, ${ended} now() end, ${ended} 'replaced' end`,
      `${ofOne}, coordinator uuid, role uuid, ended boolean`,
    ),
  ],
];
