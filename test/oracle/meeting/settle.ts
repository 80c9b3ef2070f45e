import { day, into, type Statement } from "../settle-further.ts";

const row = "id uuid, org uuid, person uuid";
const of = "organisation_id, id, person_id, meeting_id";
const on = "x.org, x.id, x.person, x.meeting";
const ofOne = `${row}, meeting uuid`;

/** Meetings, and what is said in and of them. */
export const meetingStatements: readonly Statement[] = [
  [
    "meetings",
    into(
      "care.meeting",
      "organisation_id, id, person_id, made_by, called_off_at, called_off_by",
      "x.org, x.id, x.person, x.person, case when x.off then now() end, case when x.off then x.person end",
      `${row}, off boolean`,
    ),
  ],
  [
    "meetingVersions",
    into(
      "care.meeting_version",
      `${of}, n, on_day, starts, minutes, place, sealed, written_by`,
      `${on}, x.n, ${day("day")}, '10:00', 45, 'home', 'x', x.person`,
      `${ofOne}, n int, day int`,
    ),
  ],
  [
    "participants",
    into(
      "care.meeting_participant",
      `${of}, guest_person_id, guest_unit_id, sealed, invited_by, ended_at, ended_by`,
      `${on}, x.guest, x.unit, case when x.named then 'x'::bytea end, x.person, case when x.ended then now() end,
        case when x.ended then x.person end`,
      `${ofOne}, guest uuid, unit uuid, named boolean, ended boolean`,
    ),
  ],
  [
    "meetingAnswers",
    into(
      "care.meeting_answer",
      `${of}, participant_id, n, version, answer, as_whom`,
      `${on}, x.participant, x.n, 1, 'yes', 'guest'`,
      `${ofOne}, participant uuid, n int`,
    ),
  ],
  [
    "meetingPoints",
    into(
      "care.meeting_point",
      `${of}, participant_id, sealed, removed_at`,
      `${on}, x.participant, 'x', case when x.removed then now() end`,
      `${ofOne}, participant uuid, removed boolean`,
    ),
  ],
];
