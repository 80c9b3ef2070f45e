import { day, into, type Statement } from "../settle-further.ts";

const row = "id uuid, org uuid, person uuid, plan uuid";
const of = "organisation_id, id, person_id, plan_id";
const on = "x.org, x.id, x.person, x.plan";
const list = (column: string) => `array(select jsonb_array_elements_text(x.${column}))`;

/** Guests, what they may read, and what stands beside the owners' texts. */
export const guestStatements: readonly Statement[] = [
  [
    "planGuests",
    into(
      "care.plan_guest",
      `${of}, guest_person_id, guest_unit_id, invited_by, answer, answered_at, ended_at, ended_by`,
      `${on}, x.guest, x.unit, x.person, x.answer, case when x.answer is not null then now() end,
        case when x.ended then now() end, case when x.ended then x.person end`,
      `${row}, guest uuid, unit uuid, answer text, ended boolean`,
    ),
  ],
  [
    "guestScopes",
    into(
      "care.plan_guest_scope",
      `${of}, guest_id, n, places, life_areas, may_write, valid_to, given_by`,
      `${on}, x.guest, x.n, ${list("places")}, ${list("areas")}, x.write, ${day('"to"')}, x.person`,
      `${row}, guest uuid, n int, places jsonb, areas jsonb, write boolean, "to" int`,
    ),
  ],
  [
    "planAsides",
    into(
      "care.plan_text",
      `${of}, thread_id, n, place, life_area, side, beside, guest_id, sealed, written_by, as_whom, removed_at`,
      `${on}, x.thread, x.n, x.place, x.area, x.side, x.beside, x.guest, 'x', case when x.guest is null then x.person end,
        case when x.guest is null then 'self' else 'service' end, case when x.removed then now() end`,
      `${row}, thread uuid, n int, place text, area text, side text, beside uuid, guest uuid, removed boolean`,
    ),
  ],
  [
    "planYeses",
    into(
      "care.plan_yes",
      `${of}, text_id, guest_id, ended_at`,
      `${on}, x.text, x.guest, case when x.ended then now() end`,
      `${row}, text uuid, guest uuid, ended boolean`,
    ),
  ],
];
