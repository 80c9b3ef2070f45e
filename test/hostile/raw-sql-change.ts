import { loud, type Trick } from "./raw-sql-trick.ts";
import { ids } from "./raw-sql-world.ts";

const { vera, gro, note, consent, voice, glass, home, mia, unit } = ids;

/** Writing. */
export const change: readonly Trick[] = [
  [
    "update … returning",
    "update care.note set removed_at = now() returning *",
    "update people.person set name = 'x' where id <> platform.me() returning *",
    `update consent.consent set ended_at = now(), ended_by = '${mia}', ended_how = 'withdrawal' where id = '${consent}' returning *`,
    "update participation.voice set words = 'x' returning *",
  ],
  [
    "another's plan: ended, framed, its words taken away, one's own put beside them",
    `update care.plan set ended_at = now(), ended_by = '${mia}' returning *`,
    "update care.plan set template = 'short' returning *",
    "update care.plan_text set removed_at = now() returning *",
    "delete from care.plan_text returning *",
    `insert into care.plan (organisation_id, id, person_id, template, started_by) values ('${home}', gen_random_uuid(), '${vera}', 'full', '${mia}') on conflict (organisation_id, person_id, kind) where ended_at is null do nothing returning *`,
    `insert into care.plan_text (organisation_id, id, person_id, plan_id, thread_id, n, place, sealed, written_by, as_whom) values ('${home}', gen_random_uuid(), '${vera}', '${vera}', '${vera}', 2, 'measure', 'x', '${mia}', 'self')`,
    `insert into care.plan_text (organisation_id, id, person_id, plan_id, thread_id, n, place, sealed, written_by, as_whom) values ('${home}', gen_random_uuid(), '${mia}', '${vera}', '${vera}', 2, 'measure', 'x', '${mia}', 'self')`,
    `insert into care.plan_rating (organisation_id, id, person_id, plan_id, thread_id, n, score) values ('${home}', gen_random_uuid(), '${vera}', '${vera}', '${vera}', 2, 0)`,
    "select care.plan_opened_to_me(), care.let_go_of_plan_texts(current_date, 9)",
  ],
  [
    "another's crisis plan: turned, its words taken away or shown, one's own put beside them",
    "update care.crisis_plan set version = 0, review_months = null returning *",
    "update care.crisis_text set removed_at = now() returning *",
    "update care.crisis_text set hidden = false returning *",
    "delete from care.crisis_text returning *",
    `insert into care.crisis_plan (organisation_id, id, person_id, reviewed_on) values ('${home}', gen_random_uuid(), '${vera}', current_date) on conflict (person_id) do nothing returning *`,
    `insert into care.crisis_text (organisation_id, id, person_id, plan_id, thread_id, n, place, sealed) values ('${home}', gen_random_uuid(), '${vera}', '${vera}', '${vera}', 2, 'helps', 'x')`,
    `insert into care.crisis_text (organisation_id, id, person_id, plan_id, thread_id, n, place, sealed) values ('${home}', gen_random_uuid(), '${mia}', '${vera}', '${vera}', 2, 'helps', 'x')`,
    "select care.crisis_opened_to_me(), care.let_go_of_crisis_texts(current_date, 9), care.remind_of_crisis_plans(9)",
  ],
  [
    "update … from, with a condition that tells",
    loud("text"),
    "update people.person p set language = q.language from people.person q where pg_temp.loud(q.name) and q.id <> platform.me() returning q.*",
  ],
  [
    "delete … using",
    "delete from platform.draft d using people.person p where p.id = d.person_id and p.id <> platform.me() returning *",
    "delete from platform.message where person_id <> platform.me() returning *",
    "delete from care.note returning *",
    "delete from people.postal_address where person_id <> platform.me() returning *",
  ],
  [
    "merge",
    `merge into platform.draft d using (select '${vera}'::uuid as p) x on d.person_id = x.p when matched then update set fields = '{}' when not matched then do nothing`,
    "merge into care.note n using people.person p on p.id = n.person_id when matched then delete",
  ],
  [
    "on conflict do update: a draft, a key, an address",
    `insert into platform.draft (person_id, form, subject_id, fields) values ('${vera}', 'voice', '${vera}', '{}') on conflict (person_id, form, subject_id) do update set fields = platform.draft.fields returning *`,
    `insert into people.person_key (organisation_id, person_id, wrapped) values ('${home}', '${vera}', 'x') on conflict (person_id) do nothing returning *`,
    `insert into people.postal_address (organisation_id, person_id, sealed) values ('${home}', '${vera}', 'x') on conflict (person_id) do update set sealed = people.postal_address.sealed returning *`,
  ],
  [
    "on conflict do update: another's key of a form",
    `insert into platform.once (key_hash, act, person_id, digest, expires_at) values (sha256('${vera}'::text::bytea), 'x', '${mia}', 'x', now() + interval '1 hour') on conflict (key_hash) do update set result = platform.once.result returning *`,
  ],
  [
    "on conflict do update: another's note and consent",
    `insert into care.note (organisation_id, id, person_id, topic, thread_id, sealed, written_by, as_whom) values ('${home}', '${note}', '${mia}', 'treatment', '${note}', 'x', '${mia}', 'self') on conflict (id) do update set removed_at = now() returning *`,
    `insert into consent.consent (organisation_id, id, person_id, topic, recipient_kind, recipient_unit_id, purpose, valid_from, given_by) values ('${home}', '${consent}', '${mia}', 'treatment', 'unit', '${unit}', 'care', current_date, '${mia}') on conflict (id) do update set ended_at = now() returning *`,
  ],
  [
    "unique probing with another's id",
    `insert into care.note (organisation_id, id, person_id, topic, thread_id, sealed, written_by, as_whom) values ('${home}', '${note}', '${mia}', 'treatment', '${note}', 'x', '${mia}', 'self')`,
    `insert into people.identity (organisation_id, person_id, issuer, subject_hash) values ('${home}', '${mia}', 'x', sha256('${vera}'::text::bytea))`,
  ],
  [
    "foreign keys with hidden parents",
    `insert into care.note (organisation_id, id, person_id, topic, thread_id, sealed, written_by, as_whom) values ('${home}', gen_random_uuid(), '${mia}', 'treatment', '${note}', 'x', '${mia}', 'self')`,
    `insert into consent.block (organisation_id, id, person_id, blocked_person_id) values ('${home}', gen_random_uuid(), '${mia}', '${gro}')`,
    `insert into participation.voice_giver (organisation_id, voice_id, person_id) values ('${home}', '${voice}', '${mia}')`,
  ],
  [
    "insert in another's name",
    `insert into care.note (organisation_id, id, person_id, topic, thread_id, sealed, written_by, as_whom) select '${home}', x, '${vera}', 'treatment', x, 'x', '${mia}', 'self' from gen_random_uuid() x`,
    `insert into consent.consent (organisation_id, id, person_id, topic, recipient_kind, recipient_person_id, purpose, valid_from, given_by) values ('${home}', gen_random_uuid(), '${vera}', 'treatment', 'person', '${mia}', 'care', current_date, '${vera}')`,
    "select * from consent.shared_with_me()",
  ],
  [
    "a line of the log for what was not opened",
    `insert into consent.opening (organisation_id, id, person_id, topic, what, basis, basis_id, purpose, actor_person_id, actor_organisation_id) values ('${home}', gen_random_uuid(), '${vera}', 'treatment', 'x', 'consent', '${consent}', 'care', '${mia}', '${home}')`,
    `insert into platform.trail (organisation_id, act, subject_kind, subject_id, actor_kind, person_id, at) values ('${home}', 'x', 'x', '${vera}', 'person', '${vera}', now())`,
    "select * from care.note",
  ],
  [
    "something new in another's list, by hand and by every function that tells",
    `insert into platform.message (organisation_id, person_id, kind, subject_kind, subject_id) values ('${home}', '${vera}', 'emergency', 'break-glass', '${glass}')`,
    `insert into platform.message (organisation_id, person_id, kind, subject_kind, subject_id) values ('${home}', '${mia}', 'x', 'x', '${vera}')`,
    `update platform.message set person_id = '${vera}'`,
    `select platform.put_message('${home}', '${vera}', 'emergency', 'break-glass', '${glass}')`,
    `select consent.tell(k, x) from unnest('{looked-why,looked-answer,objection,objection-review,emergency-reviewed,emergency-reviewed-mine,sharing-ended,consent-entered,consent-ask,consent-ask-for,ask-answered-for}'::text[]) k, unnest('{${vera},${glass},${consent},${voice}}'::uuid[]) x`,
    `select way_in.tell_of_code('${vera}'), people.tell_representation('${vera}'), participation.tell_owner('${voice}')`,
    `select participation.tell_giver('${voice}', k) from unnest('{voice-news,voice-answer,effect-recorded}'::text[]) k`,
  ],
  [
    "erase the traces",
    "delete from consent.opening",
    "delete from platform.trail",
    "update consent.opening set seal = 1 returning *",
    "update platform.trail set seal = 1 returning *",
    "truncate platform.trail",
  ],
  [
    "let go of what has its time, as if one were the job",
    "select * from platform.let_go('session-ended', '9999-01-01', 1000)",
    "select * from care.let_go('9999-01-01', 1000)",
    "select * from consent.let_go('consent-ended', '9999-01-01', 1000)",
    "select platform.sweep()",
    "select * from platform.erased_hashes()",
  ],
  [
    "give oneself a role, an emergency, a review",
    `insert into people.role (organisation_id, id, person_id, unit_id, kind, valid_from) values ('${home}', gen_random_uuid(), '${mia}', '${unit}', 'employee', current_date)`,
    `insert into consent.break_glass (organisation_id, id, person_id, topics, reason, words, opened_by, role_id, unit_id, until) values ('${home}', gen_random_uuid(), '${vera}', '{treatment}', 'life-or-health', 'x', '${mia}', '${mia}', '${unit}', now() + interval '1 hour')`,
    `update consent.break_glass set reviewed_by = '${mia}', reviewed_at = now(), finding = 'right', review_words = 'x' where id = '${glass}' returning *`,
  ],
  [
    "an emergency with a name that matches everybody",
    "select consent.break_the_glass(gen_random_uuid(), '%', current_date, '{}', 'life-or-health', 'x')",
    `select consent.find_in_emergency(name, current_date, null) from people.person`,
    "select * from care.note",
  ],
  [
    "columns that are not granted",
    `update consent.consent set recipient_person_id = '${mia}'`,
    `update care.note set person_id = '${mia}', sealed = 'x'`,
    `update people.person set organisation_id = '${home}', id = '${vera}'`,
  ],
  [
    "turn one's own row into another's",
    `insert into platform.draft (person_id, form, subject_id, fields) values ('${mia}', 'x', '${mia}', '{}')`,
    `update platform.draft set person_id = '${vera}'`,
    `update people.person set id = '${vera}' where id = '${mia}'`,
  ],
];
