-- Who may see a voice: its giver (signed in as themselves, or with the code), and those who work where it was
-- sent, once it may be shown. Who gave it is another table with a rule of its own.

grant usage on schema participation to :app;
revoke all on participation.voice, participation.voice_giver, participation.voice_entry, participation.publication,
  participation.publication_step, participation.unit_figures, participation.service_promise from :app;

-- The voices I gave. Empty when I act in a role or for somebody: a colleague does not become a giver by changing hats.
create or replace function participation.my_voices() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare v_me uuid := platform.me(); v_subject uuid := platform.my_subject();
begin
  if v_subject is not null then return array[v_subject]; end if;
  if v_me is null or platform.my_self() is null then return '{}'; end if;
  return coalesce((select array_agg(voice_id) from participation.voice_giver where person_id = v_me), '{}');
end $$;

create or replace function participation.my_cases() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (
  select coalesce(array_agg(case_id), '{}') from participation.case_source
   where kind = 'voice' and source_id = any((select participation.my_voices())::uuid[])
  );
end $$;

create or replace function participation.my_case_measures() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (
  select coalesce(array_agg(id), '{}') from participation.measure
   where case_id = any((select participation.my_cases())::uuid[])
  );
end $$;

-- The voices whose giver has blocked me: not there for me, whatever my unit. Also the confidential ones: what I may not
-- read cannot tell me whose it is.
create or replace function participation.withheld_from_me() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare v_by uuid[] := consent.blocked_me();
begin
  if cardinality(v_by) = 0 then return '{}'; end if;
  return (
  select coalesce(array_agg(voice_id), '{}') from participation.voice_giver where person_id = any(v_by)
  );
end $$;

-- Whom a voice's giver has blocked: its clocks tell them nothing, or the clock would say that there is a voice. For the
-- installation's own rounds.
create or replace function participation.withheld_from(p_voice uuid) returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return coalesce((select consent.blocked_by(g.person_id) from participation.voice_giver g
    where g.voice_id = p_voice and g.person_id is not null), '{}');
end $$;
revoke all on function participation.withheld_from(uuid) from public;
grant execute on function participation.withheld_from(uuid) to :app;

-- What somebody was told of a person's voices goes with the right to see them: unread it would still be mailed, and in
-- the list it would lead to what is not there.
create or replace function participation.untell_blocked() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  delete from platform.message m using participation.voice_giver g
   where g.person_id = new.person_id and m.person_id = new.blocked_person_id
     and m.subject_kind = 'voice' and m.subject_id = g.voice_id;
  return null;
end $$;
revoke all on function participation.untell_blocked() from public;
drop trigger if exists untell_blocked on consent.block;
create trigger untell_blocked after insert or update of ended_at on consent.block for each row
  when (new.ended_at is null) execute function participation.untell_blocked();

-- For a giver: at least so many other voices stand behind a case, in whole fives, none below five, as of the last
-- Monday. Live or exact, the number would tell a giver when one more came, or how few the others are.
create or replace function participation.others_in_case(p_case uuid) returns integer language plpgsql stable
  security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not p_case = any(participation.my_cases()) then return null; end if;
  return (
  select nullif(count(*)::integer / 5 * 5, 0) from participation.case_source s
   where s.case_id = p_case and not s.source_id = any((select participation.my_voices())::uuid[])
     and (s.added_at at time zone 'Europe/Oslo')::date < date_trunc('week', platform.today())::date
  );
end $$;

-- What one voice led to: for its giver and for those who work with it.
create or replace function participation.cases_of(p_voice uuid) returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (
  select coalesce(array_agg(s.case_id order by s.added_at, s.case_id), '{}') from participation.case_source s
   where s.kind = 'voice' and s.source_id = p_voice
     and (p_voice = any((select participation.my_voices())::uuid[])
       or exists (select 1 from participation.voice v
                   where v.id = p_voice and v.unit_id = any((select platform.my_working_units())::uuid[])
                     and v.withdrawn_week is null and (v.held_until is null or v.held_until <= (select platform.today()))
                     and v.id <> all((select participation.withheld_from_me())::uuid[])))
  );
end $$;

-- The measures and effect checks that others owe me: their clocks are shown to both sides.
create or replace function participation.my_case_duties() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (
  select coalesce(array_agg(d.id), '{}') from (
    select m.id from participation.measure m where m.case_id = any((select participation.my_cases())::uuid[])
    union all
    select e.id from participation.effect_check e where e.case_id = any((select participation.my_cases())::uuid[])) d
  );
end $$;

-- With the code one is the giver of that one voice, and nobody else.
create or replace function participation.enter_code(p_code_hash bytea, p_today date)
  returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v record;
begin
  select id, organisation_id into v from participation.voice where code_hash = p_code_hash;
  if not found then return null; end if;
  perform platform.act_as('code', p_today, null, null, null, v.organisation_id, null, v.id);
  return v.id;
end $$;

-- An anonymous voice: the one way in. What it cannot be given it cannot keep: no person, no role, no moment.
-- One statement, so one way there and back; the voice, its clocks and the trail stand or fall together.
drop function if exists participation.give_anonymously(uuid, uuid, uuid, text, text, text, text, boolean, uuid, text, date, date,
  bytea, bytea, text[], date[], date, date[], date[]);
create or replace function participation.give_anonymously(
  p_id uuid, p_organisation uuid, p_unit uuid, p_words text, p_about text, p_as_whom text, p_wish text,
  p_third_person boolean, p_promise uuid, p_language text, p_week date, p_held_until date, p_code_hash bytea,
  p_receipt_hash bytea, p_rules text[], p_versions date[], p_start date, p_dues date[], p_reminders date[],
  p_key_hash bytea, p_key_digest bytea
) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if p_week <> date_trunc('week', p_week)::date or p_start <> p_week + 6 then
    raise exception 'finer than a week' using errcode = '22023';
  end if;
  -- The form's key was marked a moment ago, in a transaction of its own; with another text it is used up.
  if exists (select 1 from platform.once o where o.key_hash = p_key_hash and o.digest <> p_key_digest) then
    return false;
  end if;
  insert into participation.voice (organisation_id, id, unit_id, first_unit_id, mode, channel, words, about, as_whom,
    wish, third_person, promise_id, language, received_week, held_until, code_hash, receipt_hash)
  values (p_organisation, p_id, p_unit, p_unit, 'anonymous', 'web', p_words, p_about, p_as_whom, p_wish, p_third_person,
    p_promise, p_language, p_week, p_held_until, p_code_hash, p_receipt_hash);
  insert into platform.clock (organisation_id, unit_id, subject_kind, subject_id, rule_id, rule_version, start, due,
    reminder, held_until)
  select p_organisation, p_unit, 'voice', p_id, c.rule, c.version, p_start, c.due, c.reminder, p_held_until
    from unnest(p_rules, p_versions, p_dues, p_reminders) as c (rule, version, due, reminder);
  insert into platform.trail (organisation_id, unit_id, act, subject_kind, subject_id, actor_kind, week, detail)
  values (p_organisation, p_unit, 'voice', 'voice', p_id, 'anonymous', p_week, '{"mode": "anonymous", "channel": "web"}');
  return true;
end $$;

-- The name behind a confidential voice: the user contact's alone, and never without its line in the trail.
create or replace function participation.open_name(p_voice uuid, p_trail uuid)
  returns table (name text, contact text) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v record;
begin
  select x.id, x.organisation_id, x.unit_id into v from participation.voice x
   where x.id = p_voice and x.mode = 'confidential' and x.withdrawn_week is null
     and (x.held_until is null or x.held_until <= platform.today())
     and x.unit_id = any(platform.my_working_units()) and platform.my_role_kind() = 'user-contact'
     and x.id <> all(participation.withheld_from_me());
  if not found then return; end if;
  insert into platform.trail (id, organisation_id, unit_id, act, subject_kind, subject_id, actor_kind, person_id, role_id, role_kind, at, detail)
  select p_trail, v.organisation_id, v.unit_id, 'name-opening', 'voice', v.id, 'person', platform.me(), platform.my_role(),
         platform.my_role_kind(), now(), jsonb_build_object('name', p.name)
    from people.person p where p.id = platform.me();
  return query select coalesce(p.name, g.name), g.contact
    from participation.voice_giver g left join people.person p on p.id = g.person_id
   where g.voice_id = v.id;
end $$;

-- The name behind a named voice, for those who work with it.
create or replace function participation.giver_name(p_voice uuid)
  returns table (name text, contact text) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(p.name, g.name), g.contact
    from participation.voice v join participation.voice_giver g on g.voice_id = v.id
    left join people.person p on p.id = g.person_id
   where v.id = p_voice and v.mode = 'named' and v.withdrawn_week is null
     and (v.held_until is null or v.held_until <= platform.today())
     and v.unit_id = any(platform.my_working_units())
     and v.id <> all(participation.withheld_from_me())
$$;

-- To the right unit, with its clocks. Whoever hands over no longer sees it there: that is the point.
create or replace function participation.hand_over(p_voice uuid, p_to uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update participation.voice v set unit_id = p_to
   where v.id = p_voice and v.withdrawn_week is null and v.unit_id = any(platform.my_working_units())
     and (v.held_until is null or v.held_until <= platform.today())
     and v.id <> all(participation.withheld_from_me())
     and exists (select 1 from people.unit u where u.id = p_to and u.organisation_id = v.organisation_id
                  and u.takes_voices and (u.valid_to is null or u.valid_to >= platform.today()));
  if not found then return false; end if;
  update platform.clock set unit_id = p_to, owner_person_id = null
   where subject_kind = 'voice' and subject_id = p_voice and ended_on is null;
  return true;
end $$;

-- Whether a row that one sees was written in this very transaction, a savepoint of it too: nobody else's is seen before
-- it is over. A row from long ago may bear a number that is not given out yet; that is no error.
create or replace function participation.written_now(p_xmin xid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare v_now bigint := pg_current_xact_id()::text::bigint; v_xmin bigint := (v_now >> 32 << 32) + p_xmin::text::bigint;
begin
  return coalesce(pg_xact_status(v_xmin::text::xid8) = 'in progress', false);
exception when invalid_parameter_value then
  return false;
end $$;
revoke all on function participation.written_now(xid) from public, :app;

-- Refuses a giver for a voice that this transaction has not taken in, and for one without a name.
create or replace function participation.given_now() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select 1 from participation.voice v where v.id = new.voice_id and v.mode <> 'anonymous'
      and participation.written_now(v.xmin)) then
    raise exception 'a giver comes with the voice' using errcode = '42501';
  end if;
  return new;
end $$;
revoke all on function participation.given_now() from public, :app;

-- Whether this transaction has changed something that the giver of a voice is to hear of: a step in it, a text made of
-- it, or what it led to.
create or replace function participation.moved_now(p_voice uuid) returns boolean language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare v_now xid := pg_current_xact_id()::xid; v_cases uuid[];
begin
  if exists (select 1 from participation.voice_entry e where e.voice_id = p_voice and e.xmin = v_now)
     or exists (select 1 from participation.publication p where p.voice_id = p_voice and p.xmin = v_now) then return true; end if;
  v_cases := array(select s.case_id from participation.case_source s where s.kind = 'voice' and s.source_id = p_voice);
  return exists (select 1 from participation.effect_check f where f.case_id = any(v_cases) and f.xmin = v_now)
    or exists (select 1 from participation.measure m left join participation.measure_entry e on e.measure_id = m.id
      where m.case_id = any(v_cases) and (m.xmin = v_now or e.xmin = v_now));
end $$;
revoke all on function participation.moved_now(uuid) from public, :app;

-- Whom a text made of their voice asks whether it may be published, and when: it counts as being asked (consent.may_be_asked).
-- For functions: the application has no right to it.
create or replace view participation.asked_to_publish with (security_invoker = true) as
  select g.person_id, p.edited_at as asked_at, v.mode, v.id as voice_id
    from participation.publication p join participation.voice v on v.id = p.voice_id
    join participation.voice_giver g on g.voice_id = v.id where g.person_id is not null;
revoke all on participation.asked_to_publish from public, :app;

-- Whether the giver of a voice that I work with can be asked to let a text be published, by the giver's own limit. A text in
-- the place of one that waits for its answer is the same question. Only of who speaks in their own name: of others it would tell
-- who they are, and they are asked quietly instead (participation.tell_giver). One at a time for each person, as with asks.
create or replace function participation.may_propose(p_voice uuid) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare v_person uuid;
begin
  select g.person_id into v_person from participation.voice v join participation.voice_giver g on g.voice_id = v.id
   where v.id = p_voice and v.mode = 'named' and v.unit_id = any(platform.my_working_units())
     and v.withdrawn_week is null and (v.held_until is null or v.held_until <= platform.today())
     and v.id <> all(participation.withheld_from_me());
  if not found then return true; end if;
  perform pg_advisory_xact_lock(hashtextextended('ask:' || v_person::text, 0));
  return consent.may_be_asked(v_person) or exists (
    select 1 from (select p.id from participation.publication p where p.voice_id = p_voice order by p.n desc limit 1) newest
     where not exists (select 1 from participation.publication_step s where s.publication_id = newest.id));
end $$;

-- So also for whoever speaks to the database past the page.
create or replace function participation.within_limit() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if not participation.may_propose(new.voice_id) then
    raise exception 'the giver is asked often enough' using errcode = '42501';
  end if;
  return new;
end $$;
revoke all on function participation.within_limit() from public, :app;
drop trigger if exists within_limit on participation.publication;
create trigger within_limit before insert on participation.publication
  for each row when (platform.kind() = 'person') execute function participation.within_limit();

-- Who is told: the giver behind a voice, as an id for the message table, never as a name to whoever acts. Only what can be
-- said of a voice, and only where it has happened in this transaction.
drop function if exists participation.tell_giver(uuid, uuid, text);
create or replace function participation.tell_giver(p_voice uuid, p_kind text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- A confidential giver who is asked often enough finds the text with the voice; whoever asks is answered the same.
  return coalesce((select case when p_kind = 'voice-publication' and v.mode = 'confidential' and (not consent.may_be_asked(g.person_id)
        or exists (select 1 from participation.asked_to_publish x where x.person_id = g.person_id and x.voice_id <> v.id
          and x.asked_at > consent.ask_limit_from(g.person_id))) then true
      else platform.put_message(v.organisation_id, g.person_id, p_kind, 'voice', v.id) end
    from participation.voice v join participation.voice_giver g on g.voice_id = v.id
   where v.id = p_voice and g.person_id is not null and v.withdrawn_week is null
     and p_kind in ('voice-news', 'voice-question', 'voice-answer', 'voice-publication', 'measure-completed', 'measure-moved',
       'measure-cancelled', 'effect-recorded')
     and v.unit_id = any(platform.my_working_units())
     and (v.held_until is null or v.held_until <= platform.today()) and v.id <> all(participation.withheld_from_me())
     and participation.moved_now(v.id)), false);
end $$;

-- Takes what was said out of voices: the words, who gave them, the texts made of them, and where they were copied.
-- The row stays without them, so that a case keeps its number of voices. Never granted: others here call it.
create or replace function participation.empty_voices(p_voices uuid[]) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update participation.voice_entry e set text = case when e.kind in ('reply', 'addition') then '–' else '' end, degree_reason = null
   where e.voice_id = any(p_voices) and e.by = 'giver';
  -- Where it led to an improvement case its words were copied: they go there too, the case and its measures stay.
  update participation.improvement_case c
     set problem = case when c.problem = v.words then '–' else c.problem end,
         title = case when starts_with(v.words, rtrim(c.title, ' …')) then '–' else c.title end
    from participation.case_source s join participation.voice v on v.id = s.source_id
   where s.case_id = c.id and s.kind = 'voice' and v.id = any(p_voices) and v.words <> '';
  update participation.case_source s set shown_text = '–' where s.kind = 'voice' and s.source_id = any(p_voices);
  delete from participation.publication p where p.voice_id = any(p_voices);
  delete from participation.voice_giver g where g.voice_id = any(p_voices);
  update participation.voice v set words = '', about = null where v.id = any(p_voices);
end $$;
revoke all on function participation.empty_voices(uuid[]) from public, :app;
drop function if exists participation.erase_withdrawn(date);

-- Lets go of what had its time before a day (data/processing), at most so many rows, for the job that follows the
-- register. A case is over when nothing has been said or done in it since, and nobody owes anything in it or in what it
-- led to. Out: how many voices, figures or promises, by organisation.
create or replace function participation.let_go(p_event text, p_before date, p_most integer)
  returns table (organisation_id uuid, n integer) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_ids uuid[];
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  case p_event
    when 'case-ended' then
      select array_agg(x.id) into v_ids from (select v.id from participation.voice v
        where coalesce((v.received_at at time zone 'Europe/Oslo')::date, v.received_week + 6) < p_before
          and (v.withdrawn_week is null or v.withdrawn_week + 6 < p_before)
          and not exists (select 1 from participation.voice_entry e where e.voice_id = v.id
            and coalesce((e.at at time zone 'Europe/Oslo')::date, e.week + 6) >= p_before)
          and not exists (select 1 from participation.publication p join participation.publication_step s
            on s.publication_id = p.id where p.voice_id = v.id
            and coalesce((s.at at time zone 'Europe/Oslo')::date, s.week + 6) >= p_before)
          and not exists (select 1 from platform.clock c where c.subject_id = v.id and c.subject_kind = 'voice'
            and (c.ended_on is null or c.ended_on >= p_before))
          and not exists (select 1 from participation.case_source s
            join (select m.case_id, m.id from participation.measure m
                  union all select f.case_id, f.id from participation.effect_check f) duty on duty.case_id = s.case_id
            join platform.clock c on c.subject_id = duty.id
            where s.kind = 'voice' and s.source_id = v.id and (c.ended_on is null or c.ended_on >= p_before))
        order by v.received_week limit p_most) x;
      return query select v.organisation_id, count(*)::integer from participation.voice v where v.id = any(v_ids) group by 1;
      perform participation.empty_voices(v_ids);
      delete from participation.case_source s where s.kind = 'voice' and s.source_id = any(v_ids);
      delete from platform.clock c where c.subject_kind = 'voice' and c.subject_id = any(v_ids);
      delete from platform.message m where m.subject_kind = 'voice' and m.subject_id = any(v_ids);
      delete from participation.voice v where v.id = any(v_ids);
    when 'figures-computed' then return query
      with gone as (delete from participation.unit_figures f using (select x.unit_id, x.period from participation.unit_figures x
          where x.computed_on < p_before limit p_most) old
        where f.unit_id = old.unit_id and f.period = old.period returning f.organisation_id as o)
      select gone.o, count(*)::integer from gone group by 1;
    when 'promise-ended' then return query
      with gone as (delete from participation.service_promise where id in (select s.id from participation.service_promise s
        where s.valid_to < p_before limit p_most) returning service_promise.organisation_id as o)
      select gone.o, count(*)::integer from gone group by 1;
  end case;
end $$;

-- Empties the voices whose giver has withdrawn them and had time to regret. Out: which, and whose they answer for.
create or replace function participation.let_go_of_withdrawn(p_before date, p_most integer)
  returns table (organisation_id uuid, id uuid) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_ids uuid[];
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  select array_agg(x.id) into v_ids from (select v.id from participation.voice v
    where v.withdrawn_week + 6 < p_before and (v.words <> ''
      or exists (select 1 from participation.voice_giver g where g.voice_id = v.id)) limit p_most) x;
  perform participation.empty_voices(v_ids);
  return query select v.organisation_id, v.id from participation.voice v where v.id = any(v_ids);
end $$;

-- Erases voices for good: out of the service's sight, clocks ended, words, giver and published texts gone. With a person
-- all of that person's, or one. What the service said stays as long as the case.
create or replace function participation.erase(p_kind text, p_id uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_ids uuid[];
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  select array_agg(v.id) into v_ids from participation.voice v
   where case p_kind when 'voice' then v.id = p_id
     when 'person' then v.id in (select g.voice_id from participation.voice_giver g where g.person_id = p_id) end;
  perform participation.empty_voices(v_ids);
  update participation.voice v set withdrawn_week = date_trunc('week', platform.today())::date
   where v.id = any(v_ids) and v.withdrawn_week is null;
  update platform.clock c set ended_on = platform.today()
   where c.subject_kind = 'voice' and c.subject_id = any(v_ids) and c.ended_on is null;
  delete from platform.message m where m.subject_kind = 'voice' and m.subject_id = any(v_ids);
end $$;

-- Of these persons, those who are still named as the giver of a voice.
create or replace function participation.givers_among(p_persons uuid[]) returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return (select coalesce(array_agg(distinct g.person_id), '{}') from participation.voice_giver g where g.person_id = any(p_persons));
end $$;

-- When a week is over its anonymous rows are written anew in random order and one transaction, so that neither
-- place on disk nor transaction number tells which came first.
create or replace function participation.settle_week(p_monday date) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_n integer := 0; v_id uuid;
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  for v_id in select id from participation.voice where mode = 'anonymous' and received_week = p_monday order by random() loop
    update participation.voice set received_week = received_week where id = v_id;
    v_n := v_n + 1;
  end loop;
  for v_id in select id from platform.trail where week = p_monday order by random() loop
    update platform.trail set week = week where id = v_id;
  end loop;
  for v_id in select e.id from participation.voice_entry e where e.at is null and e.week = p_monday order by random() loop
    update participation.voice_entry set week = week where id = v_id;
  end loop;
  for v_id in select c.id from platform.clock c join participation.voice v on v.id = c.subject_id
               where v.mode = 'anonymous' and v.received_week = p_monday order by random() loop
    update platform.clock set start = start where id = v_id;
  end loop;
  return v_n;
end $$;

-- What happened to the voices whose answer fell due in a period: for the one job that computes a unit's figures.
create or replace function participation.period_rows(p_unit uuid, p_from date, p_to date)
  returns table (start date, due date, answered_on date, outcome text, seen text, promise boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.kind() is distinct from 'job' then raise exception 'not a job' using errcode = '42501'; end if;
  return query
    select c.start, c.due,
      (select min((e.at at time zone 'Europe/Oslo')::date) from participation.voice_entry e
        where e.voice_id = v.id and e.kind = 'answer'),
      (select e.outcome from participation.voice_entry e
        where e.voice_id = v.id and e.kind = 'answer' order by e.n desc limit 1),
      (select e.seen from participation.voice_entry e
        where e.voice_id = v.id and e.kind = 'effect-view' order by e.n desc limit 1),
      v.promise_id is not null
    from participation.voice v
    join platform.clock c on c.subject_id = v.id and c.rule_id = 'voice-answer'
   where v.unit_id = p_unit and v.withdrawn_week is null and c.due between p_from and p_to;
end $$;

-- What waits where I work: the voices, each with the clock that is due first and with who did what in it; and, without
-- a clock, the texts whose giver has said yes to the newest and which nobody has released yet. One function and not the
-- policies of five tables row by row, as everybody's first page asks for it. A test holds it to them.
drop function if exists participation.to_release(integer);
drop function if exists participation.voices_waiting(integer);
create or replace function participation.waiting_at_work(p_most integer) returns table (
    id uuid, words text, mode text, channel text, received_at timestamptz, received_week date, rule_id text,
    rule_version date, start date, due date, reminder date, extended_to date, extension_reason text,
    times_extended integer, stopped_on date, escalated_on date, steps json)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare v_units uuid[]; v_today date; v_withheld uuid[];
begin
  select w.units, w.today into v_units, v_today from platform.at_work w;
  if not found then return; end if;
  v_withheld := participation.withheld_from_me();
  return query
    select v.id, left(v.words, 400), v.mode, v.channel, v.received_at, v.received_week, c.rule_id, c.rule_version, c.start,
        c.due, c.reminder, c.extended_to, c.extension_reason, c.times_extended, c.stopped_on, c.escalated_on,
        (select json_agg(array[e.id::text, e.n::text, e.kind, e.by, e.seen, e.refers_to::text])
           from participation.voice_entry e where e.voice_id = v.id)
      from (
        select distinct on (o.subject_id) o.* from (
          -- A voice has two clocks at most that run at once.
          select k.* from platform.clock k
           where k.unit_id = any(v_units) and k.ended_on is null and k.subject_kind = 'voice'
             and (k.held_until is null or k.held_until <= v_today) and k.subject_id <> all(v_withheld)
           order by coalesce(k.extended_to, k.due), k.id limit p_most * 2) o
         order by o.subject_id, coalesce(o.extended_to, o.due), o.id) c
      join participation.voice v on v.id = c.subject_id and v.unit_id = any(v_units) and v.withdrawn_week is null
        and (v.held_until is null or v.held_until <= v_today)
     order by coalesce(c.extended_to, c.due), c.id limit p_most;
  return query
    select p.voice_id, left(p.said, 400), v.mode, v.channel, v.received_at, v.received_week, null::text, null::date,
        null::date, null::date, null::date, null::date, null::text, null::integer, null::date, null::date, null::json
      from participation.publication p join participation.voice v on v.id = p.voice_id
     where p.unit_id = any(v_units) and v.unit_id = any(v_units) and v.id <> all(v_withheld)
       and v.withdrawn_week is null and (v.held_until is null or v.held_until <= v_today)
       and exists (select 1 from participation.publication_step s where s.publication_id = p.id and s.kind = 'consent')
       and not exists (select 1 from participation.publication_step s
                        where s.publication_id = p.id and s.kind in ('refusal', 'release', 'withdrawal'))
       and not exists (select 1 from participation.publication x where x.voice_id = p.voice_id and x.n > p.n)
     order by p.edited_at limit p_most;
end $$;

-- Public is a text whose giver consented to that very text, which somebody then released, and which neither side
-- has taken back. Texts are never changed, so consent to a row is consent to its words. With the voice goes its text.
-- All at once: asked of each text by a function of its own it took most of the time of whoever reads any.
drop function if exists participation.is_public(uuid);
create or replace function participation.released() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return (
  select coalesce(array_agg(p.id), '{}') from participation.publication p
    join participation.publication_step r on r.publication_id = p.id and r.kind = 'release'
    join participation.publication_step c on c.publication_id = p.id and c.kind = 'consent'
    join participation.voice v on v.id = p.voice_id and v.withdrawn_week is null
    left join participation.publication_step w on w.publication_id = p.id and w.kind in ('withdrawal', 'refusal')
   where w.id is null
  );
end $$;

-- A unit's public texts, newest first: the same for one unit, where the policy over everybody's would be slow. A test holds the two to each other.
-- In plpgsql, which keeps its plan: planning took longer than the walk.
create or replace function participation.published(p_unit uuid, p_most integer)
  returns table (id uuid, said text, answered text, outcome text, week date) language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  return query select p.id, p.said, p.answered, p.outcome, r.week
    from participation.publication p
    join participation.publication_step r on r.publication_id = p.id and r.kind = 'release'
    join participation.publication_step c on c.publication_id = p.id and c.kind = 'consent'
    join participation.voice v on v.id = p.voice_id and v.withdrawn_week is null
   where p.unit_id = p_unit
     and not exists (select 1 from participation.publication_step w
                      where w.publication_id = p.id and w.kind in ('withdrawal', 'refusal'))
   order by r.week desc, p.id limit p_most;
end $$;

revoke all on all functions in schema participation from public;
grant execute on function participation.give_anonymously(uuid, uuid, uuid, text, text, text, text, boolean, uuid, text,
    date, date, bytea, bytea, text[], date[], date, date[], date[], bytea, bytea),
  participation.my_voices(), participation.withheld_from_me(), participation.my_cases(), participation.my_case_measures(),
  participation.cases_of(uuid), participation.others_in_case(uuid), participation.my_case_duties(),
  participation.my_unit_cases(), participation.my_unit_measures(),
  participation.enter_code(bytea, date), participation.open_name(uuid, uuid), participation.giver_name(uuid),
  participation.hand_over(uuid, uuid), participation.tell_giver(uuid, text), participation.may_propose(uuid),
  participation.let_go(text, date, integer),
  participation.let_go_of_withdrawn(date, integer), participation.erase(text, uuid),
  participation.givers_among(uuid[]), participation.settle_week(date), participation.period_rows(uuid, date, date),
  participation.waiting_at_work(integer), participation.released(),
  participation.published(uuid, integer) to :app;

alter table participation.voice enable row level security;
grant select, insert, update (withdrawn_week) on participation.voice to :app;
drop policy if exists unit on participation.voice;
create policy unit on participation.voice for select to :app using (
  unit_id = any((select platform.my_working_units())::uuid[]) and withdrawn_week is null
  and (held_until is null or held_until <= (select platform.today())));
drop policy if exists giver on participation.voice;
create policy giver on participation.voice for select to :app using (id = any((select participation.my_voices())::uuid[]));
drop policy if exists withdraw on participation.voice;
create policy withdraw on participation.voice for update to :app
  using (id = any((select participation.my_voices())::uuid[]))
  with check (id = any((select participation.my_voices())::uuid[]));
drop policy if exists give_anonymously on participation.voice;
drop policy if exists give on participation.voice;
create policy give on participation.voice for insert to :app with check (
  (select platform.my_self()) is not null and mode <> 'anonymous'
  and channel = 'web' and entered_by is null);
drop policy if exists enter_for on participation.voice;
create policy enter_for on participation.voice for insert to :app with check (
  channel in ('paper', 'telephone', 'import') and entered_by = (select platform.me())
  and unit_id = any((select platform.my_working_units())::uuid[]));
drop policy if exists job on participation.voice;
create policy job on participation.voice for select to :app using ((select platform.kind()) = 'job');
drop policy if exists blocked on participation.voice;
create policy blocked on participation.voice as restrictive for all to :app
  using (id <> all((select participation.withheld_from_me())::uuid[]));
drop policy if exists bring_in on participation.voice;
-- The installation's own hands bring in a gathered list, and nothing with a giver.
create policy bring_in on participation.voice for insert to :app with check (
  (select platform.kind()) = 'job' and channel = 'import' and mode = 'anonymous' and entered_by is null);

alter table participation.voice_giver enable row level security;
grant select, insert on participation.voice_giver to :app;
drop policy if exists own on participation.voice_giver;
create policy own on participation.voice_giver for select to :app
  using (voice_id = any((select participation.my_voices())::uuid[]));
drop policy if exists give on participation.voice_giver;
create policy give on participation.voice_giver for insert to :app with check (person_id = (select platform.my_self()));
drop policy if exists enter_for on participation.voice_giver;
create policy enter_for on participation.voice_giver for insert to :app with check (
  person_id is null and cardinality((select platform.my_working_units())) > 0);
-- A giver comes with the voice, in its own transaction: whoever could put a name to one that is there would make it theirs,
-- or take its anonymity away. As a trigger: a policy would have to look at all voices. Whoever owns the table is not asked.
drop trigger if exists given_now on participation.voice_giver;
create trigger given_now before insert on participation.voice_giver
  for each row when (platform.kind() is not null) execute function participation.given_now();

alter table participation.voice_entry enable row level security;
grant select, insert on participation.voice_entry to :app;
drop policy if exists see on participation.voice_entry;
create policy see on participation.voice_entry for select to :app
  using (exists (select 1 from participation.voice v where v.id = voice_id));
drop policy if exists giver on participation.voice_entry;
-- The giver's own acts; without a moment where the voice is anonymous.
create policy giver on participation.voice_entry for insert to :app with check (
  by = 'giver' and voice_id = any((select participation.my_voices())::uuid[]) and person_id is null
  and exists (select 1 from participation.voice v where v.id = voice_id and (v.mode = 'anonymous') = (at is null)));
drop policy if exists service on participation.voice_entry;
create policy service on participation.voice_entry for insert to :app with check (
  by = 'service' and person_id = (select platform.me()) and (select platform.my_role()) is not null
  and exists (select 1 from participation.voice v where v.id = voice_id));

-- The giver's side of what others keep: clocks, cases, measures, and the trail of their own voice.
drop policy if exists voice_giver on platform.clock;
create policy voice_giver on platform.clock for select to :app
  using (subject_kind = 'voice' and subject_id = any((select participation.my_voices())::uuid[]));
drop policy if exists voice_giver_move on platform.clock;
create policy voice_giver_move on platform.clock for update to :app
  using (subject_kind = 'voice' and subject_id = any((select participation.my_voices())::uuid[]));
drop policy if exists case_giver on platform.clock;
create policy case_giver on platform.clock for select to :app
  using (subject_kind in ('measure', 'effect-check') and subject_id = any((select participation.my_case_duties())::uuid[]));
-- A clock starts with a voice of one's own, or of one that one takes down at work, and runs where the voice is. The first
-- is the only rule by which one starts a clock in another organisation than one's own.
drop policy if exists voice_given on platform.clock;
create policy voice_given on platform.clock for insert to :app
  with check (subject_kind = 'voice' and exists (select 1 from participation.voice v where v.id = subject_id
    and v.id = any((select participation.my_voices())::uuid[]) and v.unit_id = clock.unit_id));
drop policy if exists voice_entered on platform.clock;
create policy voice_entered on platform.clock for insert to :app
  with check (subject_kind = 'voice' and exists (select 1 from participation.voice v where v.id = subject_id
    and v.entered_by = (select platform.me()) and v.unit_id = clock.unit_id));
drop policy if exists voice_giver on platform.trail;
create policy voice_giver on platform.trail for select to :app
  using (subject_kind = 'voice' and subject_id = any((select participation.my_voices())::uuid[]));
drop policy if exists voice_giver on participation.improvement_case;
create policy voice_giver on participation.improvement_case for select to :app
  using (id = any((select participation.my_cases())::uuid[]));
drop policy if exists voice_giver on participation.measure;
create policy voice_giver on participation.measure for select to :app
  using (case_id = any((select participation.my_cases())::uuid[]));
drop policy if exists voice_giver on participation.measure_entry;
create policy voice_giver on participation.measure_entry for select to :app
  using (measure_id = any((select participation.my_case_measures())::uuid[]));
drop policy if exists voice_giver on participation.effect_check;
create policy voice_giver on participation.effect_check for select to :app
  using (case_id = any((select participation.my_cases())::uuid[]));

alter table participation.publication enable row level security;
grant select, insert on participation.publication to :app;
drop policy if exists released on participation.publication;
create policy released on participation.publication for select to :app
  using (id = any((select participation.released())::uuid[]));
drop policy if exists unit on participation.publication;
create policy unit on participation.publication for all to :app
  using (unit_id = any((select platform.my_working_units())::uuid[]))
  with check (unit_id = any((select platform.my_working_units())::uuid[]) and edited_by = (select platform.me())
    -- Of a voice that one works with: nobody else asks its giver to let a text be published.
    and exists (select 1 from participation.voice v
      where v.id = voice_id and v.unit_id = any((select platform.my_working_units())::uuid[])));
drop policy if exists voice_unit on participation.publication;
-- A text goes with its voice: whoever it was handed over to sees what was made of it before, and can take it away.
create policy voice_unit on participation.publication for select to :app using (
  (select platform.my_role()) is not null and exists (select 1 from participation.voice v
    where v.id = voice_id and v.unit_id = any((select platform.my_working_units())::uuid[])));
drop policy if exists giver on participation.publication;
create policy giver on participation.publication for select to :app
  using (voice_id = any((select participation.my_voices())::uuid[]));

drop policy if exists blocked on participation.publication;
create policy blocked on participation.publication as restrictive for select to :app
  using ((select platform.my_role()) is null or voice_id <> all((select participation.withheld_from_me())::uuid[]));

alter table participation.publication_step enable row level security;
grant select, insert on participation.publication_step to :app;
drop policy if exists see on participation.publication_step;
create policy see on participation.publication_step for select to :app
  using (exists (select 1 from participation.publication p where p.id = publication_id));
drop policy if exists giver on participation.publication_step;
create policy giver on participation.publication_step for insert to :app with check (
  by = 'giver' and kind in ('consent', 'refusal', 'withdrawal') and person_id is null
  and exists (select 1 from participation.publication p join participation.voice v on v.id = p.voice_id
    where p.id = publication_id and p.voice_id = any((select participation.my_voices())::uuid[])
      and (v.mode = 'anonymous') = (at is null)));
drop policy if exists service on participation.publication_step;
create policy service on participation.publication_step for insert to :app with check (
  by = 'service' and kind in ('release', 'withdrawal') and person_id = (select platform.me())
  and exists (select 1 from participation.publication p join participation.voice v on v.id = p.voice_id
    where p.id = publication_id and v.unit_id = any((select platform.my_working_units())::uuid[])));

alter table participation.unit_figures enable row level security;
grant select, insert on participation.unit_figures to :app;
drop policy if exists public_read on participation.unit_figures;
create policy public_read on participation.unit_figures for select to :app using (computed_on <= (select platform.today()));
drop policy if exists job on participation.unit_figures;
create policy job on participation.unit_figures for insert to :app with check ((select platform.kind()) = 'job');

alter table participation.service_promise enable row level security;
grant select, insert, update (valid_to) on participation.service_promise to :app;
drop policy if exists public_read on participation.service_promise;
create policy public_read on participation.service_promise for select to :app
  using (valid_from <= (select platform.today()));
drop policy if exists leader on participation.service_promise;
create policy leader on participation.service_promise for select to :app
  using (unit_id = any((select platform.my_working_units())::uuid[]) and (select platform.my_role_kind()) = 'unit-leader');
drop policy if exists promise on participation.service_promise;
create policy promise on participation.service_promise for insert to :app
  with check (unit_id = any((select platform.my_working_units())::uuid[]) and (select platform.my_role_kind()) = 'unit-leader'
    and made_by = (select platform.me()));
-- Whoever leads the unit now ends what a leader before them has promised.
drop policy if exists over on participation.service_promise;
create policy over on participation.service_promise for update to :app
  using (unit_id = any((select platform.my_working_units())::uuid[]) and (select platform.my_role_kind()) = 'unit-leader');

drop policy if exists voice_blocked on platform.clock;
create policy voice_blocked on platform.clock as restrictive for all to :app
  using (subject_kind <> 'voice' or subject_id <> all((select participation.withheld_from_me())::uuid[]));

-- A unit gave way to another (people.succeed_unit, in this very transaction): everything said to it goes along, each
-- thread with a line that its giver reads, and the clocks. Whoever set it in motion reads none of it and is told no
-- number. A promise of a place that is no more ends; its published texts and figures stay with its old page.
create or replace function participation.move_voices(p_succession uuid) returns void language plpgsql
  security definer set search_path = pg_catalog, pg_temp as $$
declare s record; v record; v_name text; v_today date := platform.today();
begin
  select x.* into s from people.unit_succession x
   where x.id = p_succession and x.made_by = platform.me() and x.taken_over_on = v_today;
  if not found then raise exception 'no such succession' using errcode = '42501'; end if;
  select p.name into v_name from people.person p where p.id = platform.me();
  -- Locked, so that no entry is added to a thread in the same moment.
  for v in select x.id, x.organisation_id, x.withdrawn_week from participation.voice x where x.unit_id = s.unit_id
            order by x.id for update loop
    update participation.voice set unit_id = s.successor_id where id = v.id;
    -- What its giver has taken back gets no new line.
    if v.withdrawn_week is null then
      insert into participation.voice_entry (organisation_id, id, voice_id, n, kind, by, text, refers_to, from_unit_id,
        to_unit_id, person_id, person_name, person_title, at, week)
      values (v.organisation_id, gen_random_uuid(), v.id,
        (select coalesce(max(e.n), 0) + 1 from participation.voice_entry e where e.voice_id = v.id),
        'handover', 'service', s.reason, s.id, s.unit_id, s.successor_id, platform.me(), v_name, 'administrator', now(),
        date_trunc('week', v_today)::date);
      insert into platform.message (organisation_id, person_id, kind, subject_kind, subject_id)
      select v.organisation_id, g.person_id, 'voice-news', 'voice', v.id
        from participation.voice_giver g where g.voice_id = v.id and g.person_id is not null;
    end if;
  end loop;
  update participation.service_promise set valid_to = v_today - 1
   where unit_id = s.unit_id and (valid_to is null or valid_to >= v_today);
  update platform.clock set unit_id = s.successor_id, owner_person_id = null
   where unit_id = s.unit_id and subject_kind = 'voice' and ended_on is null;
end $$;
revoke all on function participation.move_voices(uuid) from public;
grant execute on function participation.move_voices(uuid) to :app;
