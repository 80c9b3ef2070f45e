/** What is planted of meetings, their minutes and calendars: $1 the word nobody may read, $2 whose. */
export const meetings: readonly string[] = [
  // A meeting of each, with the person's own id for all of it, and somebody invited by name.
  "insert into care.meeting (organisation_id, id, person_id, made_by) select p.organisation_id, p.id, p.id, p.id from people.person p where $1 is not null and p.id = any($2)",
  `insert into care.meeting_version (organisation_id, id, person_id, meeting_id, n, on_day, starts, minutes, place, sealed, written_by)
    select m.organisation_id, m.id, m.person_id, m.id, 1, current_date, '10:30', 45, 'home', convert_to($1, 'UTF8'), m.person_id
      from care.meeting m where m.person_id = any($2)`,
  `insert into care.meeting_participant (organisation_id, id, person_id, meeting_id, sealed, invited_by)
    select m.organisation_id, m.id, m.person_id, m.id, convert_to($1, 'UTF8'), m.person_id from care.meeting m where m.person_id = any($2)`,
  `insert into care.meeting_answer (organisation_id, id, person_id, meeting_id, participant_id, n, version, answer, sealed, as_whom)
    select m.organisation_id, m.id, m.person_id, m.id, m.id, 1, 1, 'other', convert_to($1, 'UTF8'), 'noted' from care.meeting m where m.person_id = any($2)`,
  `insert into care.meeting_point (organisation_id, id, person_id, meeting_id, sealed)
    select m.organisation_id, m.id, m.person_id, m.id, convert_to($1, 'UTF8') from care.meeting m where m.person_id = any($2)`,
  `insert into care.meeting_absence (organisation_id, id, person_id, meeting_id, n, away, sealed)
    select m.organisation_id, m.id, m.person_id, m.id, 1, true, convert_to($1, 'UTF8') from care.meeting m where m.person_id = any($2)`,
  `insert into care.meeting_reading (organisation_id, id, person_id, meeting_id, absence_id, participant_id)
    select m.organisation_id, m.id, m.person_id, m.id, m.id, m.id from care.meeting m where $1 is not null and m.person_id = any($2)`,
  `insert into care.meeting_attendance (organisation_id, id, person_id, meeting_id, n, how)
    select m.organisation_id, m.id, m.person_id, m.id, 1, 'absent' from care.meeting m where $1 is not null and m.person_id = any($2)`,
  `insert into care.minutes_keeper (organisation_id, id, person_id, meeting_id, n)
    select m.organisation_id, m.id, m.person_id, m.id, 1 from care.meeting m where $1 is not null and m.person_id = any($2)`,
  `insert into care.minutes (organisation_id, id, person_id, meeting_id, n, sealed)
    select m.organisation_id, m.id, m.person_id, m.id, 1, convert_to($1, 'UTF8') from care.meeting m where m.person_id = any($2)`,
  `insert into care.minutes_step (organisation_id, id, person_id, meeting_id, n, kind, version, sealed)
    select m.organisation_id, m.id, m.person_id, m.id, 1, 'comment', 1, convert_to($1, 'UTF8') from care.meeting m where m.person_id = any($2)`,
  `insert into care.meeting_decision (organisation_id, id, person_id, meeting_id, sealed)
    select m.organisation_id, m.id, m.person_id, m.id, convert_to($1, 'UTF8') from care.meeting m where m.person_id = any($2)`,
  `insert into care.meeting_check (organisation_id, id, person_id, meeting_id, n, heard)
    select m.organisation_id, m.id, m.person_id, m.id, 1, 'no' from care.meeting m where $1 is not null and m.person_id = any($2)`,
  "insert into care.calendar_feed (organisation_id, id, person_id, secret_hash, sealed) select p.organisation_id, p.id, p.id, sha256(p.id::text::bytea), convert_to($1, 'UTF8') from people.person p where p.id = any($2)",
  `insert into care.meeting_paper (organisation_id, id, person_id, meeting_id, kind, size, named, sealed)
    select m.organisation_id, m.id, m.person_id, m.id, 'text/plain', 1, convert_to($1, 'UTF8'), convert_to($1, 'UTF8')
      from care.meeting m where m.person_id = any($2)`,
];
