-- What the oracle asks of the database: as many people as a world has sessions, each with what they see of some tables
-- (oracle_sees, made of looks.ts) and some of what they try, in one statement. These functions run as the application's
-- login, behind every policy. In plpgsql with the statements standing still, so that their plans are kept; each try is
-- taken back. What is tried in rooms that came later stands with them (plan/tries.ts) and is put in by run.ts.

-- Tries one act, says whether it did anything, and takes it back either way.
create or replace function public.oracle_tries(a jsonb, p_today date) returns boolean language plpgsql
  set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  v_act text := a->>'act'; v_id uuid := a->>'id'; v_org uuid := a->>'org'; v_person uuid := a->>'person';
  v_by uuid := a->>'by'; v_unit uuid := a->>'unit'; v_other uuid := a->>'other'; v_topic text := a->>'topic';
  v_kind text := a->>'kind'; v_role uuid := a->>'role'; v_yes boolean := coalesce((a->>'yes')::boolean, false);
  v_plan uuid := a->>'plan'; v_n integer := a->>'n';
  v_new uuid := gen_random_uuid(); v_done boolean; n integer;
begin
  begin
    case v_act
      when 'consent given' then
        insert into consent.consent (organisation_id, id, person_id, topic, recipient_kind, recipient_unit_id, purpose, valid_from, given_by)
        values (v_org, v_new, v_person, v_topic, 'unit', v_unit, 'care', '2026-01-01', v_by);
      when 'consent ended' then
        update consent.consent set ended_at = now(), ended_by = v_by, ended_how = 'withdrawal' where id = v_id;
      when 'consent confirmed' then update consent.consent set confirmed_at = now() where id = v_id;
      when 'note written' then
        insert into care.note (organisation_id, id, person_id, topic, thread_id, sealed, written_by, as_whom)
        values (v_org, v_new, v_person, v_topic, v_new, 'x', v_by, v_kind);
      when 'note hidden' then
        insert into care.note_hiding (organisation_id, id, person_id, thread_id) values (v_org, v_new, v_person, v_id);
      when 'note shown again' then update care.note_hiding set ended_at = now() where id = v_id;
      when 'note removed' then update care.note set removed_at = now() where id = v_id;
      when 'block' then
        insert into consent.block (organisation_id, id, person_id, blocked_person_id) values (v_org, v_new, v_person, v_other);
      when 'block ended' then update consent.block set ended_at = now() where id = v_id;
      when 'mandate chosen' then
        insert into people.representation (organisation_id, id, person_id, representative_id, kind, topics, legal_basis, valid_from, registered_by)
        values (v_org, v_new, v_person, v_other, v_kind, '{contact}', 'x', p_today, v_by);
      when 'mandate ended' then
        update people.representation set ended_at = now(), ended_by = v_by, ended_why = 'by-person' where id = v_id;
      when 'mandate laid down' then v_done := people.lay_down(v_id);
      when 'emergency reviewed' then
        update consent.break_glass set reviewed_by = v_by, reviewed_at = now(), finding = 'right', review_words = 'x' where id = v_id;
      when 'emergency opened' then
        v_done := consent.break_the_glass(v_new, a->>'name', (a->>'born')::date, '{}', 'life-or-health', 'x') = 'opened';
      when 'voice given' then
        insert into participation.voice (organisation_id, id, unit_id, first_unit_id, mode, channel, words, received_at, received_week, code_hash, receipt_hash)
        values (v_org, v_new, v_unit, v_unit, v_kind, 'web', 'x', case when v_kind <> 'anonymous' then now() end, '2026-11-23', sha256(v_new::text::bytea), 'x');
        if v_kind <> 'anonymous' then
          insert into participation.voice_giver (organisation_id, voice_id, person_id) values (v_org, v_new, v_person);
        end if;
      when 'voice entered' then
        insert into participation.voice (organisation_id, id, unit_id, first_unit_id, mode, channel, words, received_at, received_week, code_hash, receipt_hash, entered_by)
        values (v_org, v_new, v_unit, v_unit, 'named', 'paper', 'x', now(), '2026-11-23', sha256(v_new::text::bytea), 'x', v_by);
        insert into participation.voice_giver (organisation_id, voice_id, name) values (v_org, v_new, 'x');
      when 'voice withdrawn' then update participation.voice set withdrawn_week = '2026-11-23' where id = v_id;
      when 'giver''s entry' then
        insert into participation.voice_entry (organisation_id, id, voice_id, n, kind, by, text, at, week)
        values (v_org, v_new, v_id, 99, 'addition', 'giver', 'x', case when v_yes then now() end, '2026-11-23');
      when 'service''s entry' then
        insert into participation.voice_entry (organisation_id, id, voice_id, n, kind, by, person_id, person_name, at, week)
        values (v_org, v_new, v_id, 99, 'acknowledgement', 'service', v_by, 'x', now(), '2026-11-23');
      when 'handover' then v_done := participation.hand_over(v_id, v_unit);
      when 'name opened' then perform participation.open_name(v_id, v_new); v_done := found;
      when 'name read' then perform participation.giver_name(v_id); v_done := found;
      when 'what it led to' then v_done := cardinality(participation.cases_of(v_id)) > 0;
      when 'text made' then
        insert into participation.publication (organisation_id, id, unit_id, voice_id, said, answered, outcome, n, edited_by)
        values (v_org, v_new, v_unit, v_id, 'x', 'x', 'not', 99, v_by);
      when 'giver''s step' then
        insert into participation.publication_step (organisation_id, id, publication_id, kind, by, at, week)
        values (v_org, v_new, v_id, v_kind, 'giver', case when v_yes then now() end, '2026-11-23');
      when 'service''s step' then
        insert into participation.publication_step (organisation_id, id, publication_id, kind, by, person_id, at, week)
        values (v_org, v_new, v_id, v_kind, 'service', v_by, now(), '2026-11-23');
      when 'case opened' then
        insert into participation.improvement_case (organisation_id, id, unit_id, title, problem, opened_by) values (v_org, v_new, v_unit, 'x', 'x', v_by);
      when 'case worded' then update participation.improvement_case set title = 'y' where id = v_id;
      when 'source added' then
        insert into participation.case_source (organisation_id, case_id, kind, source_id, shown_text, added_by) values (v_org, v_id, 'voice', v_other, 'x', v_by);
      when 'measure promised' then
        insert into participation.measure (organisation_id, id, case_id, unit_id, what, owner_person_id, owner_name, due, made_by)
        values (v_org, v_new, v_id, v_unit, 'x', v_person, 'x', '2027-01-01', v_by);
      when 'measure begun' then
        insert into participation.measure_entry (organisation_id, id, measure_id, kind, by_person_id, by_name) values (v_org, v_new, v_id, 'start', v_by, 'x');
      when 'check planned' then
        insert into participation.effect_check (organisation_id, id, case_id, unit_id, months) values (v_org, v_new, v_id, v_unit, 12);
      when 'check answered' then
        update participation.effect_check set finding = 'works', text = 'x', by_person_id = v_by, by_name = 'x', at = now() where id = v_id;
      when 'clock moved' then update platform.clock set due = '2027-02-01' where id = v_id;
      when 'asked why' then
        insert into consent.explanation (organisation_id, id, person_id, source, line_id, line_at, actor_person_id, actor_role_id, unit_id)
        values (v_org, v_new, v_person, v_kind, v_id, '2026-11-20', v_other, v_role, v_unit);
      when 'objection' then
        insert into consent.objection (organisation_id, id, person_id, source, line_id, line_at, actor_person_id, actor_role_id, unit_id, words)
        values (v_org, v_new, v_person, v_kind, v_id, '2026-11-20', v_other, v_role, v_unit, 'x');
      when 'explanation' then
        update consent.explanation set words = 'x', answered_by = v_by, answered_at = now(), answered_role_id = v_role where id = v_id;
      when 'objection reviewed' then
        update consent.objection set reviewed_by = v_by, reviewed_at = now(), finding = 'wrong', review_words = 'x' where id = v_id;
      when 'ask answered' then update consent.ask set answer = 'no', answered_at = now(), answered_by = v_by where id = v_id;
      when 'ask put off' then update consent.ask set later_at = now() where id = v_id;
      when 'ask' then v_done := consent.ask_for(v_new, v_person, v_topic, 'care', 'x', 'unit') in ('asked', 'silent');
      when 'code shown' then
        insert into consent.introduction (organisation_id, id, kind, code_hash, shown_by, shown_role_id, shown_unit_id, valid_until)
        values (v_org, v_new, 'screen', sha256(v_new::text::bytea), v_by, v_role, v_unit, now() + interval '1 hour');
      when 'code ended' then update consent.introduction set ended_at = now() where id = v_id;
      when 'code taken' then v_done := exists (select 1 from consent.take_code(sha256(v_id::text::bytea)) t where t.outcome = 'taken');
      when 'message read' then update platform.message set read_at = now() where id = v_id;
      when 'message thrown away' then delete from platform.message where id = v_id;
      when 'message sent' then
        insert into platform.message (id, organisation_id, person_id, kind, subject_kind, subject_id) values (v_new, v_org, v_person, 'x', 'voice', v_new);
      when 'line written' then
        insert into platform.trail (id, organisation_id, act, subject_kind, subject_id, actor_kind, person_id, role_id, for_person_id, at)
        values (v_new, v_org, 'x', 'person', v_new, 'person', v_by, v_role, v_other, now());
      when 'contact changed' then update people.contact_detail set changed_at = now() where person_id = v_person;
      when 'address taken away' then delete from people.postal_address where person_id = v_person;
      when 'limit said' then
        insert into people.ask_limit (organisation_id, id, person_id, at_most) values (v_org, v_new, v_person, 'any');
      when 'need said' then
        insert into people.interpreter_need (organisation_id, id, person_id, needed) values (v_org, v_new, v_person, false);
      when 'draft kept' then
        insert into platform.draft (person_id, form, subject_id, fields) values (v_person, 'y', v_new, '{}');
      when 'erasure asked for' then
        insert into kept.erasure (organisation_id, id, person_id, due) values (v_org, v_new, v_person, '2027-01-01');
      when 'erasure taken back' then update kept.erasure set undone_at = now() where id = v_id;
      when 'information answered' then
        update kin.information set answer_sealed = 'x', answered_at = now(), answered_by = v_by, answered_role_id = v_role where id = v_id;
      when 'paper code made' then
        insert into way_in.paper_code (organisation_id, id, person_id, code_hash, expires_at, made_by, role_id, unit_id, delivery, checked)
        values (v_org, v_new, v_person, 'x', now() + interval '1 day', v_by, v_role, v_unit, 'handed-over', 'known');
      when 'own code made' then
        insert into way_in.paper_code (organisation_id, id, person_id, code_hash, expires_at, made_by, delivery)
        values (v_org, v_new, v_person, 'x', now() + interval '1 day', v_by, 'own');
      when 'code wished for' then
        insert into way_in.code_wish (organisation_id, id, person_id, unit_id) values (v_org, v_new, v_person, v_unit);
      when 'passkey taken away' then delete from way_in.passkey where person_id = v_person;
      when 'role given' then
        insert into people.role (organisation_id, id, person_id, unit_id, kind, valid_from) values (v_org, v_new, v_person, v_unit, 'employee', p_today);
      when 'role ended' then update people.role set valid_to = p_today where id = v_id;
      when 'invitation' then
        insert into people.invitation (organisation_id, id, code_hash, person_id, expires_at)
        values (v_org, v_new, sha256(v_new::text::bytea), v_person, now() + interval '1 day');
      when 'unit set up' then
        insert into people.unit (organisation_id, id, parent_id, code, name, short_name) values (v_org, v_new, v_unit, v_new::text, 'x', 'x');
      when 'unit changed' then update people.unit set telephone = '1' where id = v_unit;
      when 'person changed' then update people.person set language = 'nn' where id = v_person;
      when 'person entered' then
        insert into people.person (organisation_id, id, name, valid_from) values (v_org, v_new, 'x', p_today);
      when 'promise made' then
        insert into participation.service_promise (organisation_id, id, unit_id, promise_id, version, text, valid_from, made_by)
        values (v_org, v_new, v_unit, v_new, 1, 'x', p_today, v_by);
      when 'promise ended' then update participation.service_promise set valid_to = p_today where id = v_id;
      when 'number disputed' then update people.national_number set disputed_at = now() where person_id = v_person;
      when 'number entered' then
        v_done := people.enter_number(v_person, 'birth-number', '00000000', array[sha256((a->>'name')::bytea)], 'x', 'passport') = 'entered';
      when 'emergency opened by number' then
        v_done := consent.break_the_glass(v_new, '', null, array[sha256((a->>'name')::bytea)], 'life-or-health', 'x') = 'opened';
      when 'mandate registered' then
        v_done := people.register_representation(v_new, v_person, v_other, v_kind, '{contact}', 'x', 'x', null, null);
      when 'child registered' then
        v_done := people.register_child(v_new, gen_random_uuid(), 'x', (a->>'born')::date, v_person, 'x') is not null;
      when 'unit succeeded' then v_done := people.succeed_unit(v_new, v_unit, v_other, 'x');
      when 'withdrawal entered' then
        v_done := exists (select 1 from consent.enter_withdrawal(v_new, v_person, v_topic, null, null, null, null, null, 'paper', p_today, v_by) t
          where t.outcome = 'entered');
      when 'consent entered' then
        v_done := exists (select 1 from consent.enter_for(v_new, sha256(v_id::text::bytea), v_topic, v_unit, null, 'care', null, 'paper') t
          where t.outcome = 'entered');
      when 'withdrawal entered from a sheet' then
        v_done := exists (select 1 from consent.enter_withdrawal(v_new, null, null, null, sha256(v_id::text::bytea), 'all', null, null, 'paper', p_today, v_by) t
          where t.outcome = 'entered');
      -- acts of later rooms
    end case;
    get diagnostics n = row_count;
    v_done := coalesce(v_done, n > 0);
    raise exception 'taken back' using errcode = 'UN000';
  exception
    when sqlstate 'UN000' then return v_done;
    -- Refused by a policy, by a key (what is hidden already) or by a check (who reviews an emergency about oneself).
    when insufficient_privilege or unique_violation or check_violation or not_null_violation or foreign_key_violation then return false;
  end;
end $$;

-- A whole world: each session enters, opens what it can, looks, tries, and is taken back.
create or replace function public.oracle_world(p_sessions jsonb, p_orgs uuid[], p_persons uuid[], p_of uuid[], p_today date) returns jsonb language plpgsql
  set plan_cache_mode = force_generic_plan set jit = off as $$
declare s jsonb; v_hat text; v_answers jsonb := '[]'; v_opened text[]; v_seen jsonb; v_acts jsonb;
begin
  for s in select jsonb_array_elements(p_sessions) loop
    begin
      if s->>'code' is not null then
        v_hat := 'code:' || participation.enter_code(sha256((s->>'code')::bytea), p_today)::text;
      elsif (s->>'anonymous')::boolean then
        perform platform.enter_anonymous(p_today);
        v_hat := 'anonymous';
      else
        v_hat := null;
        select case when e.role_id is not null then 'role:' || e.role_id::text
            when e.principal_id is not null then 'for:' || e.principal_id::text else 'self' end into v_hat
          from people.enter_person(sha256((s->>'token')::bytea), p_today, interval '20 minutes') e;
      end if;
      select array_agg(o || '=' || x.basis) into v_opened
        from jsonb_array_elements_text(s->'opens') o, lateral (select case split_part(o, ':', 2)
            when 'after-talk' then case when care.open_after_talk(gen_random_uuid(), split_part(o, ':', 3)::uuid) then 'registered here' end
            when 'invited' then case when care.open_as_guest(gen_random_uuid(), split_part(o, ':', 3)::uuid) then 'invitation' end
            when 'meeting' then case when care.open_meeting(gen_random_uuid(), split_part(o, ':', 3)::uuid) then 'invitation' end
            when 'coordination' then case when care.open_coordination(split_part(o, ':', 3)::uuid) then 'coordinates it' end
            else consent.open_record(gen_random_uuid(), split_part(o, ':', 1)::uuid, split_part(o, ':', 2), split_part(o, ':', 3), 'x')
          end as basis) x where x.basis is not null;
      select jsonb_object_agg(x.t, coalesce(x.ids, '{}')) into v_seen
        from public.oracle_sees(p_orgs, p_persons, p_of, array(select jsonb_array_elements_text(s->'tables'))) x;
      select coalesce(jsonb_agg(public.oracle_tries(a, p_today)), '[]') into v_acts from jsonb_array_elements(s->'attempts') a;
      raise exception 'taken back' using errcode = 'UN000';
    exception when sqlstate 'UN000' then null;
    end;
    v_answers := v_answers || jsonb_build_object('hat', coalesce(v_hat, 'nobody'), 'opened', coalesce(v_opened, '{}'),
      'seen', v_seen, 'acts', v_acts);
  end loop;
  return v_answers;
end $$;
