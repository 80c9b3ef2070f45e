/** What hangs on each plan of the world, with the plan's own id: `$1` is the word, `$2` the persons. */
export const plantBesidePlans: readonly string[] = [
  `insert into care.plan_measure_answer (organisation_id, id, person_id, plan_id, thread_id, n, measure_id, text_id, guest_id, answer, sealed)
    select l.organisation_id, l.id, l.person_id, l.id, l.id, 1, m.id, l.id, l.id, 'no', convert_to($1, 'UTF8')
      from care.plan l join care.plan_measure m on m.plan_id = l.id where l.person_id = any($2)`,
  `insert into care.plan_sheet (organisation_id, id, person_id, plan_id, thread_id, n, kind, sealed)
    select l.organisation_id, l.id, l.person_id, l.id, l.id, 1, 'story', convert_to($1, 'UTF8') from care.plan l where l.person_id = any($2)`,
  `insert into care.plan_sheet_yes (organisation_id, id, person_id, plan_id, sheet_id, guest_id)
    select l.organisation_id, l.id, l.person_id, l.id, l.id, l.id from care.plan l where $1 is not null and l.person_id = any($2)`,
  `insert into care.plan_story_share (organisation_id, id, person_id, plan_id, thread_id, guest_id)
    select l.organisation_id, l.id, l.person_id, l.id, l.id, l.id from care.plan l where $1 is not null and l.person_id = any($2)`,
];
